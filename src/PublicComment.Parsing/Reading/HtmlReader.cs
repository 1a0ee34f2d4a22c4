using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads web pages: data tables become tables, everything else paragraphs. Tables that only lay the page out are walked
/// through as if they were not there.
/// </summary>
internal sealed class HtmlReader(SourceText source, DiagnosticBag diagnostics)
{
    /// <summary>How deep elements of a page may be nested; a deeper page is read as plain text.</summary>
    public const int MaximumDepth = 2_000;

    private static readonly HtmlParserOptions s_options = new()
    {
        IsKeepingSourceReferences = true,
    };

    private readonly List<SourceBlock> _blocks = [];
    private TextSpan _range;

    public SourceDocument Read() => new(source, ReadRange(source.WholeSpan));

    /// <summary>Reads the HTML in a part of the text, such as a table inside Markdown.</summary>
    public IReadOnlyList<SourceBlock> ReadRange(TextSpan range)
    {
        _range = range;
        string text = source.Slice(range).ToString();
        if (MarkupScan.DepthOf(text) > MaximumDepth)
        {
            diagnostics.Add(DiagnosticDescriptors.MarkupTooDeep, range, MaximumDepth);
            AddPlainText(System.Net.WebUtility.HtmlDecode(MarkupScan.RemoveTags(text)), range);
            return _blocks;
        }

        using IHtmlDocument page = new HtmlParser(s_options).ParseDocument(text);
        if (page.Title is { Length: > 0 } title)
        {
            AddPlainText(title, new(range.Start, 0), ParagraphKind.PageTitle);
        }

        if (page.Body is { } body)
        {
            Walk(body);
        }

        return _blocks;
    }

    // An explicit stack: elements may be nested deeper than the call stack allows.
    private void Walk(IElement root)
    {
        PageText text = new(_blocks, PositionOf(root));
        Stack<(INode Node, bool IsEnd)> pending = new();
        pending.Push((root, false));
        while (pending.TryPop(out (INode Node, bool IsEnd) next))
        {
            if (next.Node is IText run)
            {
                text.Append(run.Data);
            }
            else if (next.Node is IElement element && !IsHidden(element.LocalName))
            {
                if (next.IsEnd)
                {
                    text.End(element);
                }
                else if (element is IHtmlTableElement table && HtmlTable.IsDataTable(table))
                {
                    text.Flush();
                    AddTable(table);
                }
                else
                {
                    text.Begin(element, PositionOf(element));
                    Push(pending, element);
                }
            }
        }

        text.Flush();
    }

    private static void Push(Stack<(INode Node, bool IsEnd)> pending, IElement element)
    {
        pending.Push((element, true));
        for (INode? child = element.LastChild; child is not null; child = child.PreviousSibling)
        {
            pending.Push((child, false));
        }
    }

    private void AddTable(IHtmlTableElement table)
    {
        int start = PositionOf(table);
        if (table.Caption is { } caption)
        {
            AddPlainText(
                HtmlText.Of(caption.ChildNodes, collapseBlanks: true).ToPlainText(),
                new(PositionOf(caption), 0)
            );
        }

        int close = source.Text.IndexOf("</table", start, StringComparison.OrdinalIgnoreCase);
        int end = close < 0 || close > _range.End ? _range.End : close;
        SourceTable read = HtmlTable.Read(table, PositionOf, end);
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

    private int PositionOf(IElement element) =>
        _range.Start + Math.Clamp(element.SourceReference?.Position.Index ?? 0, 0, _range.Length);

    private static bool IsHidden(string name) =>
        name is "script" or "style" or "noscript" or "template" or "select" or "svg";
}
