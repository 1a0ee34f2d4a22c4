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
            if (run.Kind == MarkdownRunKind.HtmlTable)
            {
                _blocks.AddRange(new HtmlReader(source, diagnostics).ReadRange(run.Span));
            }
            else
            {
                ReadBlocks(
                    run,
                    s_tables,
                    run.Kind == MarkdownRunKind.PipeTable ? ReadTornTable : ReadParagraph
                );
            }
        }

        return new(source, _blocks);
    }

    private void ReadBlocks(
        MarkdownRun run,
        MarkdownPipeline pipeline,
        Action<TextSpan, bool> readText
    )
    {
        foreach (Block block in Markdig.Markdown.Parse(source.Slice(run.Span).ToString(), pipeline))
        {
            if (block is Table table)
            {
                _blocks.AddRange(new MarkdownTable(source, markup, run).Read(table));
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
        TextSpan text = isHeading ? MarkdownText.WithoutHeadingMarks(source, span) : span;
        RichText content = MarkdownText.HasListItems(source.Slice(text))
            ? MarkdownText.ReadList(source.Slice(text))
            : markup.Read(MarkdownText.Unescape(source.Slice(text)), text);
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
