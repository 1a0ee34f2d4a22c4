using System.Text;

namespace PublicComment.Parsing;

/// <summary>
/// What a linear scan finds out about text that may hold HTML before it is parsed: which angle brackets are markup at all,
/// and how deep the elements are nested.
/// </summary>
internal static class MarkupScan
{
    /// <summary>Whether there is anything for an HTML parser to do.</summary>
    public static bool HasMarkup(ReadOnlySpan<char> text) => text.IndexOfAny('<', '&') >= 0;

    /// <summary>
    /// Escapes every angle bracket that opens no known element, so that what people wrote in such brackets stays text, and
    /// counts how deep the known elements are nested.
    /// </summary>
    public static string EscapeStrayBrackets(ReadOnlySpan<char> text, out int depth)
    {
        StringBuilder escaped = new(text.Length);
        int open = 0;
        depth = 0;
        while (!text.IsEmpty)
        {
            int bracket = text.IndexOf('<');
            if (bracket < 0)
            {
                break;
            }

            escaped.Append(text[..bracket]);
            text = text[bracket..];
            int length = TagLength(text, out bool isEnd, out bool isVoid);
            if (length == 0)
            {
                escaped.Append("&lt;");
                text = text[1..];
                continue;
            }

            open = Math.Max(
                0,
                open
                    + (
                        isVoid ? 0
                        : isEnd ? -1
                        : 1
                    )
            );
            depth = Math.Max(depth, open);
            escaped.Append(text[..length]);
            text = text[length..];
        }

        return escaped.Append(text).ToString();
    }

    /// <summary>How deep the elements of a page are nested, whatever their names; an upper bound where end tags are missing.</summary>
    public static int DepthOf(ReadOnlySpan<char> page)
    {
        int open = 0;
        int depth = 0;
        for (
            int bracket = page.IndexOf('<');
            bracket >= 0 && bracket + 1 < page.Length;
            bracket = page.IndexOf('<')
        )
        {
            page = page[(bracket + 1)..];
            ReadOnlySpan<char> name = page[(page[0] == '/' ? 1 : 0)..];
            name = name[..Math.Max(0, name.IndexOfAnyExcept(s_nameCharacters))];
            if (!name.IsEmpty && !HtmlElements.IsVoid(name) && !HtmlElements.EndsByItself(name))
            {
                open = Math.Max(0, open + (page[0] == '/' ? -1 : 1));
                depth = Math.Max(depth, open);
            }
        }

        return depth;
    }

    /// <summary>Removes every tag of a known element; a line break stands for each.</summary>
    public static string RemoveTags(ReadOnlySpan<char> text)
    {
        StringBuilder plain = new(text.Length);
        while (!text.IsEmpty)
        {
            int length = text[0] == '<' ? TagLength(text, out _, out _) : 0;
            if (length > 0)
            {
                plain.Append('\n');
                text = text[length..];
                continue;
            }

            int next = text[1..].IndexOf('<') + 1;
            int end = next == 0 ? text.Length : next;
            plain.Append(text[..end]);
            text = text[end..];
        }

        return plain.ToString();
    }

    // The length of the tag or comment at the start of the text; 0 where the bracket is no markup. A tag ends before the
    // next opening bracket, which keeps the scan linear, and what stands in it outside quotation marks is ASCII.
    private static int TagLength(ReadOnlySpan<char> text, out bool isEnd, out bool isVoid)
    {
        isEnd = text.Length > 1 && text[1] == '/';
        isVoid = true;
        if (text.StartsWith("<!--", StringComparison.Ordinal))
        {
            int close = text.IndexOf("-->", StringComparison.Ordinal);
            return close < 0 ? 0 : close + 3;
        }

        ReadOnlySpan<char> name = text[(isEnd ? 2 : 1)..];
        int nameLength = name.IndexOfAnyExcept(s_nameCharacters);
        if (nameLength <= 0 || !HtmlElements.IsKnown(name[..nameLength]))
        {
            return 0;
        }

        int end = text[1..].IndexOfAny('<', '>') + 1;
        if (end == 0 || text[end] != '>' || HasProse(name[nameLength..(end - (isEnd ? 2 : 1))]))
        {
            return 0;
        }

        isVoid = HtmlElements.IsVoid(name[..nameLength]) || text[end - 1] == '/';
        return end + 1;
    }

    private static readonly System.Buffers.SearchValues<char> s_nameCharacters =
        System.Buffers.SearchValues.Create(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        );

    private static bool HasProse(ReadOnlySpan<char> attributes) =>
        !attributes.IsEmpty
        && (
            !(char.IsWhiteSpace(attributes[0]) || attributes[0] == '/')
            || (!attributes.ContainsAny('"', '\'') && !System.Text.Ascii.IsValid(attributes))
        );
}
