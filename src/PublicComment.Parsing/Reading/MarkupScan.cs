using System.Text;

namespace PublicComment.Parsing;

/// <summary>What a linear scan finds out about text that may hold HTML before it is parsed: which angle brackets are markup at all.</summary>
internal static class MarkupScan
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    /// <summary>Whether there is anything for an HTML parser to do.</summary>
    public static bool HasMarkup(ReadOnlySpan<char> text) => text.IndexOfAny('<', '&') >= 0;

    /// <summary>
    /// Escapes every angle bracket that opens no known element, so that what people wrote in such brackets stays text.
    /// </summary>
    public static string EscapeStrayBrackets(ReadOnlySpan<char> text) =>
        Rewrite(text, static (rewritten, tag) => rewritten.Append(tag), "&lt;");

    /// <summary>Removes every tag of a known element; a line break stands for each.</summary>
    public static string RemoveTags(ReadOnlySpan<char> text) =>
        Rewrite(text, static (rewritten, _) => rewritten.Append('\n'), "<");

    // Action takes no spans on .NET 8.
    private delegate void TagWriter(StringBuilder rewritten, ReadOnlySpan<char> tag);

    private static string Rewrite(ReadOnlySpan<char> text, TagWriter appendTag, string strayBracket)
    {
        StringBuilder rewritten = new(text.Length);
        // What follows the last end of a comment begins none, which is found out once.
        int lastCommentEnd = text.LastIndexOf(CommentEnd, StringComparison.Ordinal);
        int position = 0;
        while (text[position..].IndexOf('<') is var found and >= 0)
        {
            rewritten.Append(text.Slice(position, found));
            position += found;
            ReadOnlySpan<char> rest = text[position..];
            int length = rest.StartsWith(CommentStart, StringComparison.Ordinal)
                ? CommentLength(rest, lastCommentEnd - position)
                : TagLength(rest);
            if (length > 0)
            {
                appendTag(rewritten, rest[..length]);
            }
            else
            {
                rewritten.Append(strayBracket);
            }

            position += Math.Max(1, length);
        }

        return rewritten.Append(text[position..]).ToString();
    }

    private static int CommentLength(ReadOnlySpan<char> text, int lastEnd) =>
        lastEnd < CommentStart.Length
            ? 0
            : text[CommentStart.Length..].IndexOf(CommentEnd, StringComparison.Ordinal)
                + CommentStart.Length
                + CommentEnd.Length;

    // The length of the tag at the start of the text; 0 where the bracket is no markup. A tag ends before the next opening
    // bracket, which keeps the scan linear, and what stands in it outside quotation marks is ASCII.
    private static int TagLength(ReadOnlySpan<char> text)
    {
        int nameStart = text.Length > 1 && text[1] == '/' ? 2 : 1;
        ReadOnlySpan<char> name = text[nameStart..];
        int nameLength = HtmlElements.EndOfName(name);
        if (nameLength <= 0 || !HtmlElements.IsKnown(name[..nameLength]))
        {
            return 0;
        }

        int end = text[1..].IndexOfAny('<', '>') + 1;
        return
            end == 0
            || text[end] != '>'
            || end < nameStart + nameLength
            || HasProse(text[(nameStart + nameLength)..end])
            ? 0
            : end + 1;
    }

    private static bool HasProse(ReadOnlySpan<char> attributes) =>
        !attributes.IsEmpty
        && (
            !(char.IsWhiteSpace(attributes[0]) || attributes[0] == '/')
            || LeavesQuoteOpen(attributes)
            || (!attributes.ContainsAny('"', '\'') && !Ascii.IsValid(attributes))
        );

    // For a parser the value goes on behind the bracket, to the next such mark, and takes the text between with it.
    private static bool LeavesQuoteOpen(ReadOnlySpan<char> attributes)
    {
        char open = default;
        char before = default;
        foreach (char character in attributes)
        {
            if (open != default)
            {
                open = character == open ? default : open;
            }
            else if (before == '=' && character is '"' or '\'')
            {
                open = character;
            }

            before = char.IsWhiteSpace(character) ? before : character;
        }

        return open != default;
    }
}
