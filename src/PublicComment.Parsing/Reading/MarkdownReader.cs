using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads Markdown: pipe tables, headings and paragraphs. Only the structure is Markdig's; the text of a cell or a paragraph
/// is taken from the source as printed, so that enumerations such as <c>1.</c> and characters such as <c>_</c> stay in it.
/// </summary>
internal sealed class MarkdownReader(
    SourceText source,
    MarkupReader markup,
    DiagnosticBag diagnostics
)
{
    private static readonly MarkdownPipeline s_tables = Pipeline(requireDelimiterRow: true);

    // A piece of a torn table may have lost the row of dashes that Markdown asks for.
    private static readonly MarkdownPipeline s_tornTables = Pipeline(requireDelimiterRow: false);

    private readonly List<SourceBlock> _blocks = [];

    public SourceDocument Read()
    {
        foreach (MarkdownRun run in MarkdownRun.Split(source))
        {
            switch (run.Kind)
            {
                case MarkdownRunKind.PipeTable:
                    ReadBlocks(run.Span, s_tables, ReadTornTable);
                    break;
                case MarkdownRunKind.HtmlTable:
                    _blocks.AddRange(new HtmlReader(source, diagnostics).ReadRange(run.Span));
                    break;
                default:
                    ReadBlocks(run.Span, s_tables, ReadParagraph);
                    break;
            }
        }

        return new(source, _blocks);
    }

    private void ReadBlocks(
        TextSpan run,
        MarkdownPipeline pipeline,
        Action<TextSpan, bool> readText
    )
    {
        foreach (Block block in Markdig.Markdown.Parse(source.Slice(run).ToString(), pipeline))
        {
            TextSpan span = SpanOf(block, run);
            if (block is Table table)
            {
                ReadTable(table, run);
            }
            else if (block is not ThematicBreakBlock && span.Length > 0)
            {
                readText(span, block is HeadingBlock);
            }
        }
    }

    private void ReadTornTable(TextSpan span, bool isHeading) =>
        ReadBlocks(span, s_tornTables, ReadParagraph);

    private void ReadTable(Table table, TextSpan run)
    {
        List<SourceRow> rows = [];
        bool isBare = source.Text[run.Start + table.Span.Start] != '|';
        foreach (TableRow row in table.Cast<TableRow>())
        {
            SourceRow read = ReadRow(
                row,
                run,
                rows.Count == 0 ? run.Start : rows[^1].Span.End,
                isBare
            );
            if (MarkdownText.IsDelimiterRow(read))
            {
                // A further row of dashes: the row above it heads a new page of the table.
                AddTable(rows[..^Math.Min(1, rows.Count)]);
                rows = rows[^Math.Min(1, rows.Count)..];
            }
            else
            {
                rows.Add(read);
            }
        }

        AddTable(rows);
    }

    private void AddTable(List<SourceRow> rows)
    {
        if (rows.Count > 0)
        {
            _blocks.Add(
                new SourceTable(TextSpan.FromBounds(rows[0].Span.Start, rows[^1].Span.End), rows)
            );
        }
    }

    private SourceRow ReadRow(TableRow row, TextSpan run, int previousEnd, bool isBare)
    {
        List<SourceCell> cells = new(row.Count);
        int end = row.Span.IsEmpty ? previousEnd : run.Start + row.Span.Start;
        foreach (TableCell cell in row.Cast<TableCell>())
        {
            TextSpan span = cell.Span.IsEmpty ? new(end, 0) : SpanOf(cell, run);
            cells.Add(new(span, ReadText(span)));
            end = span.End;
        }

        if (isBare)
        {
            RestoreLeadingCells(cells);
        }

        TextSpan rowSpan =
            cells.Count == 0 ? new(end, 0) : TextSpan.FromBounds(cells[0].Span.Start, end);
        return new(rowSpan, cells);
    }

    // Markdig takes a pipe at the start of a line for an outer one; where rows have none, it stands behind an empty cell.
    private void RestoreLeadingCells(List<SourceCell> cells)
    {
        int filled = cells.FindIndex(cell => !cell.IsEmpty);
        if (filled < 0)
        {
            return;
        }

        int position = cells[filled].Span.Start;
        ReadOnlySpan<char> before = source.Text.AsSpan(0, position);
        ReadOnlySpan<char> line = before[(before.LastIndexOf('\n') + 1)..];
        int columns = line.IndexOfAnyExcept("| ") < 0 ? line.Count('|') : filled;
        for (int missing = filled; missing < columns; missing++)
        {
            cells.Insert(0, new(new(position, 0), RichText.Empty));
        }
    }

    private void ReadParagraph(TextSpan span, bool isHeading)
    {
        TextSpan text = isHeading ? MarkdownText.WithoutHeadingMarks(source, span) : span;
        RichText content = MarkdownText.HasListItems(source.Slice(text))
            ? MarkdownText.ReadList(source.Slice(text))
            : ReadText(text);
        if (!content.Blocks.IsEmpty)
        {
            _blocks.Add(
                new SourceParagraph(
                    span,
                    content,
                    isHeading ? ParagraphKind.Heading : ParagraphKind.Text
                )
            );
        }
    }

    private RichText ReadText(TextSpan span) =>
        markup.Read(MarkdownText.Unescape(source.Slice(span)), span);

    private static TextSpan SpanOf(MarkdownObject node, TextSpan run) =>
        new(run.Start + node.Span.Start, node.Span.Length);

    private static MarkdownPipeline Pipeline(bool requireDelimiterRow)
    {
        MarkdownPipelineBuilder builder = new() { PreciseSourceLocation = true };
        builder.BlockParsers.RemoveAll(parser =>
            parser is not (ParagraphBlockParser or HeadingBlockParser or ThematicBreakParser)
        );
        builder.InlineParsers.RemoveAll(parser =>
            parser is not (LineBreakInlineParser or EscapeInlineParser or AutolinkInlineParser)
        );
        PipeTableOptions options = new()
        {
            RequireHeaderSeparator = requireDelimiterRow,
            UseHeaderForColumnCount = false,
        };
        builder.BlockParsers.Insert(0, new PipeTableBlockParser());
        builder.InlineParsers.Insert(
            0,
            new PipeTableParser(builder.InlineParsers.FindExact<LineBreakInlineParser>()!, options)
        );
        return builder.Build();
    }
}
