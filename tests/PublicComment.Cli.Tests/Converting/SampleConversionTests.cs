using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PublicComment.Model;
using PublicComment.Parsing;
using PublicComment.Testing;

namespace PublicComment.Cli.Tests;

/// <summary>The sample documents converted: what is shown is the whole text of every opinion and response.</summary>
public class SampleConversionTests
{
    public static TheoryData<string> Documents =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathTo("samples/documents"))
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_page_shows_every_text(string name)
    {
        ConsultationResult result = Read(name);
        IDocument page = new HtmlParser().ParseDocument(new HtmlResultWriter().WriteWhole(result));
        foreach (IElement lineBreak in page.QuerySelectorAll("br"))
        {
            lineBreak.Replace(page.CreateTextNode("\n"));
        }

        HashSet<string> cells = [.. page.QuerySelectorAll("td").Select(cell => cell.TextContent)];
        Assert.All(
            OpinionRow.Of(result),
            row =>
            {
                Assert.Contains(row.Text, cells);
                Assert.Contains(row.Response, cells);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_table_in_Markdown_is_read_back(string name)
    {
        ConsultationResult result = Read(name);
        ConsultationResult read = ResultDocument
            .Parse(
                new MarkdownResultWriter().WriteWhole(result),
                new ParsingOptions { Format = SourceFormat.Markdown }
            )
            .Result;
        Assert.Equal(
            OpinionRow.Of(result).Select(row => (row.Number, row.Text, row.Response)),
            OpinionRow.Of(read).Select(row => (row.Number, row.Text, row.Response))
        );
    }

    private static ConsultationResult Read(string name) =>
        ResultDocument
            .Parse(File.ReadAllBytes(Repository.PathTo($"samples/documents/{name}")))
            .Result;
}
