using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsvHelper;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace PublicComment.Benchmarks;

/// <summary>What the libraries below ours take for the same bytes: to read them and to take the text of every cell.</summary>
internal static class Floor
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .Build();

    private static readonly CsvReaderOptions s_tabs = Options('\t', CsvMode.NoEscape);

    private static readonly CsvReaderOptions s_commas = Options(',', CsvMode.Rfc4180);

    public static List<string> TabSeparated(byte[] bytes) => Separated(bytes, s_tabs);

    public static List<string> CommaSeparated(byte[] bytes) => Separated(bytes, s_commas);

    public static List<string> Markdown(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        List<string> cells = [];
        foreach (
            TableCell cell in Markdig.Markdown.Parse(text, s_pipeline).Descendants<TableCell>()
        )
        {
            cells.Add(text.Substring(cell.Span.Start, cell.Span.Length));
        }

        return cells;
    }

    public static List<string> Html(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        using IHtmlDocument document = new HtmlParser().ParseDocument(text);
        List<string> cells = [];
        foreach (IElement cell in document.QuerySelectorAll("td, th"))
        {
            cells.Add(cell.TextContent);
        }

        return cells;
    }

    private static List<string> Separated(byte[] bytes, CsvReaderOptions options)
    {
        // The parser needs the characters too: positions count in them.
        string text = Encoding.UTF8.GetString(bytes);
        List<string> cells = new(text.Length / 64);
        using CsvReader reader = CsvReader.Create(bytes, options);
        while (reader.Read())
        {
            for (int field = 0; field < reader.FieldCount; field++)
            {
                cells.Add(Encoding.UTF8.GetString(reader.GetSpan(field)));
            }
        }

        return cells;
    }

    private static CsvReaderOptions Options(char separator, CsvMode mode) =>
        new()
        {
            Separator = separator,
            Mode = mode,
            HasHeader = false,
            SkipEmptyLines = false,
            AllowLineBreaksInQuotes = true,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
        };
}
