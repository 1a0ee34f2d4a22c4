using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads web pages: data tables become tables, everything else paragraphs. Tables that only lay the page out are walked
/// through as if they were not there.
/// </summary>
internal sealed class HtmlReader(ParsingContext context)
{
    private readonly SourceText _source = context.Source;
    private readonly List<SourceBlock> _blocks = [];
    private readonly ShortTexts _texts = new();
    private HtmlPositions _positions = null!;

    public SourceDocument Read() => new(_source, ReadRange(_source.WholeSpan));

    /// <summary>Reads the HTML in a part of the text, such as a table inside Markdown.</summary>
    public IReadOnlyList<SourceBlock> ReadRange(TextSpan range)
    {
        string text = range == _source.WholeSpan ? _source.Text : _source.Slice(range).ToString();
        _positions = new(_source, range);
        if (MarkupMeasure.Of(text).ReportIfTooLarge(range, context))
        {
            AddPlainText(System.Net.WebUtility.HtmlDecode(MarkupScan.RemoveTags(text)), range);
            return _blocks;
        }

        HtmlParserOptions options = new()
        {
            IsKeepingSourceReferences = true,
            OnCreated = (_, _) => context.Cancellation.ThrowIfCancellationRequested(),
        };
        using IHtmlDocument page = new HtmlParser(options).ParseDocument(text);
        if (page.Body is { LocalName: "frameset" })
        {
            // A page of frames has no text; what stands in it all the same is not in the parser's page.
            AddPlainText(System.Net.WebUtility.HtmlDecode(MarkupScan.RemoveTags(text)), range);
            return _blocks;
        }

        if (page.Title is { Length: > 0 } title)
        {
            AddPlainText(title, new(range.Start, 0), ParagraphKind.PageTitle);
        }

        if (page.Body is { } body)
        {
            Walk(body);
        }

        return _positions.WithSpans(_blocks);
    }

    // An explicit stack: elements may be nested deeper than the call stack allows.
    private void Walk(IElement root)
    {
        PageText text = new(_blocks, _positions.Start);
        LayoutTables layout = new(root);
        Stack<(INode Node, bool IsEnd)> pending = new();
        pending.Push((root, false));
        while (!context.Cells.IsSpent && pending.TryPop(out (INode Node, bool IsEnd) next))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (next.Node is IText run)
            {
                text.Append(run.Data);
            }
            else if (next.Node is IElement element && !HtmlText.IsCode(element))
            {
                if (next.IsEnd)
                {
                    text.End(element);
                }
                else if (element is IHtmlTableElement table && !layout.Contains(table))
                {
                    text.Flush();
                    AddTable(table);
                }
                else
                {
                    text.Begin(element, _positions.Of(element));
                    Push(pending, element);
                }
            }
        }

        text.Flush();
    }

    private static void Push(Stack<(INode Node, bool IsEnd)> pending, IElement element)
    {
        pending.Push((element, true));
        // By position: asking a node for the one before it takes a walk through all of them.
        for (int child = element.ChildNodes.Length - 1; child >= 0; child--)
        {
            pending.Push((element.ChildNodes[child], false));
        }
    }

    private void AddTable(IHtmlTableElement table)
    {
        foreach (IElement caption in table.Children.Where(child => child.LocalName == "caption"))
        {
            AddPlainText(
                HtmlText.Of(caption.ChildNodes, collapseBlanks: true, _texts).ToPlainText(),
                new(_positions.Of(caption), 0)
            );
        }

        SourceTable read = new HtmlTable(context, _positions, _texts).Read(table);
        if (read.Rows.Count > 0)
        {
            _blocks.Add(read);
        }
    }

    private void AddPlainText(string text, TextSpan span, ParagraphKind kind = ParagraphKind.Text)
    {
        RichText content = RichTextBuilder.FromPlainText(text);
        if (!content.Blocks.IsEmpty)
        {
            _blocks.Add(new SourceParagraph(span, content, kind));
        }
    }
}
