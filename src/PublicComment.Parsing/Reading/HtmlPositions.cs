using AngleSharp.Dom;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Where the elements of a page stand in the source; parsers keep where an element begins and not where it ends.</summary>
internal sealed class HtmlPositions(SourceText source, TextSpan range)
{
    private int _tableEnd = -1;

    /// <summary>Where the page begins.</summary>
    public int Start => range.Start;

    /// <summary>Where an element begins; one whose tag the page lacks begins with the first that it holds, or where the one around it does.</summary>
    public int Of(IElement element)
    {
        IElement? printed = element;
        while (printed is not null && !IsPrinted(printed))
        {
            printed = BeginsWithText(printed) ? null : printed.FirstElementChild;
        }

        for (
            IElement? around = element;
            printed is null && around is not null;
            around = around.ParentElement
        )
        {
            printed = IsPrinted(around) ? around : null;
        }

        int start = printed?.SourceReference?.Position.Index ?? 0;
        return range.Start + Math.Clamp(start, 0, range.Length);
    }

    // Text has no position: that of the first element behind it is too far.
    private static bool BeginsWithText(IElement element) =>
        element.FirstChild is IText text && !string.IsNullOrWhiteSpace(text.Data);

    // A tag that the parser made up has no line.
    private static bool IsPrinted(IElement element) =>
        element.SourceReference is { Position.Line: > 0 };

    /// <summary>Where the next table ends behind a position; asked for from the top of the page to its end.</summary>
    public int TableEndBehind(int position)
    {
        if (_tableEnd < position)
        {
            _tableEnd = position;
            while (_tableEnd < range.End && !IsTableEnd(_tableEnd))
            {
                int next = source
                    .Text.AsSpan(_tableEnd + 1, range.End - _tableEnd - 1)
                    .IndexOf('<');
                _tableEnd = next < 0 ? range.End : _tableEnd + 1 + next;
            }
        }

        return _tableEnd;
    }

    // </table> and no </tablet>, nor what stands inside another tag, as where one was cut: <th s</table>
    private bool IsTableEnd(int position)
    {
        const string EndTag = "</table";
        ReadOnlySpan<char> text = source.Text.AsSpan(range.Start, range.Length);
        int at = position - range.Start;
        if (!text[at..].StartsWith(EndTag, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        ReadOnlySpan<char> behind = text[(at + EndTag.Length)..];
        int tag = text[..at].LastIndexOfAny('<', '>');
        bool isInsideTag = tag >= 0 && text[tag] == '<' && char.IsAsciiLetter(text[tag + 1]);
        return !isInsideTag
            && behind is [] or [' ' or '\t' or '\r' or '\n' or '\f' or '/' or '>', ..];
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
