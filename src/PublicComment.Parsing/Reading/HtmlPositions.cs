using AngleSharp.Dom;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Where the elements of a page stand in the source; parsers keep where an element begins and not where it ends.</summary>
internal sealed class HtmlPositions(SourceText source, TextSpan range)
{
    private int _tableEnd = -1;
    private int[]? _starts;

    /// <summary>The page whose elements are asked for.</summary>
    public IDocument? Page { get; set; }

    /// <summary>Where an element begins; one whose tag the page lacks begins where the element around it does.</summary>
    public int Of(IElement element)
    {
        IElement? printed = element;
        while (printed is { SourceReference: null })
        {
            printed = printed.ParentElement;
        }

        int start = printed?.SourceReference?.Position.Index ?? 0;
        return range.Start + Math.Clamp(start, 0, range.Length);
    }

    /// <summary>Where the next table ends behind a position; asked for from the top of the page to its end.</summary>
    public int TableEndBehind(int position)
    {
        if (_tableEnd < position)
        {
            int found = source
                .Text.AsSpan(position, range.End - position)
                .IndexOf("</table", StringComparison.OrdinalIgnoreCase);
            _tableEnd = found < 0 ? range.End : position + found;
        }

        return _tableEnd;
    }

    /// <summary>Where the next element begins that stands behind an element and all that it holds; the end of the page where there is none.</summary>
    public int EndOf(IElement element)
    {
        int last = Of(element);
        for (IElement? inside = element; inside is not null; inside = inside.LastElementChild)
        {
            last = Math.Max(last, Of(inside));
        }

        _starts ??= [.. Page!.All.Select(Of).Order()];
        int found = Array.BinarySearch(_starts, last + 1);
        int next = found >= 0 ? found : ~found;
        return next < _starts.Length ? _starts[next] : range.End;
    }

    /// <summary>The blocks, each paragraph with the stretch from its beginning to that of the block behind it.</summary>
    public IReadOnlyList<SourceBlock> WithSpans(List<SourceBlock> blocks)
    {
        int end = range.End;
        for (int index = blocks.Count - 1; index >= 0; index--)
        {
            int start = blocks[index].Span.Start;
            if (blocks[index] is SourceParagraph { Kind: not ParagraphKind.PageTitle } paragraph)
            {
                blocks[index] = paragraph with
                {
                    Span = TextSpan.FromBounds(start, Math.Max(start, end)),
                };
            }

            end = start < end && index > 0 && blocks[index - 1].Span.Start < start ? start : end;
        }

        return blocks;
    }
}
