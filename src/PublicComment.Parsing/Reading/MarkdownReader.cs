using System.Buffers;
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
internal sealed class MarkdownReader(ParsingContext context)
{
    private static readonly MarkdownPipeline s_tables = Pipeline(requireDelimiterRow: true);

    // A piece of a torn table may have lost the row of dashes that Markdown asks for.
    private static readonly MarkdownPipeline s_tornTables = Pipeline(requireDelimiterRow: false);

    private static readonly string[] s_margins =
    [
        "<header",
        "<footer",
        "<page_header",
        "<page_footer",
        "<page_number",
        "<watermark",
    ];

    private static readonly SearchValues<char> s_drawing = SearchValues.Create("+-=|: ");

    private readonly SourceText _source = context.Source;

    // What Markdig reads; each position is that of the source.
    private readonly SourceText _closed = BrokenPipeRows.Close(context.Source);
    private readonly MarkupReader _markup = new(context);
    private readonly List<SourceBlock> _blocks = [];

    public SourceDocument Read()
    {
        foreach (MarkdownRun run in MarkdownRun.Split(_closed))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (context.Cells.IsSpent)
            {
                break;
            }

            if (run.Kind == MarkdownRunKind.HtmlTable)
            {
                _blocks.AddRange(new HtmlReader(context).ReadRange(run.Span));
            }
            else if (run.Kind is MarkdownRunKind.GridTable or MarkdownRunKind.DashedTable)
            {
                ReadDrawn(run);
            }
            else
            {
                ReadBlocks(
                    new(run.Kind, WithinLimit(run.Span)),
                    s_tables,
                    run.Kind == MarkdownRunKind.PipeTable ? ReadTornTable : ReadParagraph
                );
            }
        }

        return new(_source, _blocks);
    }

    // Where the cells cannot be told, a line is one: a table all the same, and no lines to look for another one in.
    private void ReadDrawn(MarkdownRun run)
    {
        IReadOnlyList<TextSpan> lines = run.LinesOf(_source);
        SourceTable? table =
            run.Kind == MarkdownRunKind.GridTable
                ? new GridTable(context, _markup).Read(lines)
                : new DashedTable(context, _markup).Read(lines);
        _blocks.Add(table ?? new(run.Span, [.. lines.Where(IsText).Select(LineOf)]));
    }

    private bool IsText(TextSpan line) => _source.Slice(line).ContainsAnyExcept(s_drawing);

    private SourceRow LineOf(TextSpan line) =>
        new(line, [new(line, _markup.Read(_source.Slice(line).ToString(), line))]);

    // A pipe makes a cell; they are counted before the parser makes a tree of them.
    private TextSpan WithinLimit(TextSpan run)
    {
        int end = run.Start;
        while (end < run.End)
        {
            ReadOnlySpan<char> rest = _source.Text.AsSpan(end, run.End - end);
            int lineBreak = rest.IndexOf('\n');
            ReadOnlySpan<char> line = lineBreak < 0 ? rest : rest[..(lineBreak + 1)];
            if (!context.Cells.TryTake(line.Count('|'), end))
            {
                break;
            }

            end += line.Length;
        }

        return TextSpan.FromBounds(run.Start, end);
    }

    private void ReadBlocks(
        MarkdownRun run,
        MarkdownPipeline pipeline,
        Action<TextSpan, bool> readText
    )
    {
        // [甲]: 乙 defines a link, which is no text to Markdig; what it is shown has the positions of the source.
        string text = _closed
            .Slice(run.Span)
            .ToString()
            .Replace("]:", "].", StringComparison.Ordinal);
        foreach (Block block in Markdig.Markdown.Parse(text, pipeline))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (block is Table table)
            {
                _blocks.AddRange(new MarkdownTable(_source, _markup, run).Read(table));
            }
            else if (block is not ThematicBreakBlock && run.SpanOf(block) is { Length: > 0 } span)
            {
                readText(span, block is HeadingBlock);
            }
        }
    }

    private void ReadTornTable(TextSpan span, bool isHeading) =>
        ReadBlocks(new(MarkdownRunKind.PipeTable, span), s_tornTables, ReadParagraph);

    private void ReadParagraph(TextSpan span, bool isHeading)
    {
        TextSpan text = isHeading ? MarkdownText.WithoutHeadingMarks(_source, span) : span;
        RichText content = MarkdownText.HasListItems(_source.Slice(text))
            ? MarkdownText.ReadList(_source.Slice(text))
            : _markup.Read(
                MarkdownText.Unescape(MarkdownText.WithoutQuoteMarks(_source.Slice(text))),
                text
            );
        if (!content.Blocks.IsEmpty)
        {
            _blocks.Add(
                new SourceParagraph(
                    span,
                    content,
                    isHeading ? ParagraphKind.Heading
                        : WordSearch.StartsWithAny(_source.Slice(text), s_margins)
                            ? ParagraphKind.Margin
                        : ParagraphKind.Text
                )
            );
        }
    }

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
