namespace PublicComment.Parsing;

/// <summary>
/// Tells whether the quotation marks of separated text enclose fields, as spreadsheets write cells with line breaks to the clipboard,
/// or are text of their cells.
/// </summary>
internal static class QuotedFields
{
    private const char Mark = '"';

    /// <summary>
    /// Whether every field that begins with a quotation mark ends with one, and one of them holds what needs them: a line break, the
    /// separator, or quotation marks written twice.
    /// </summary>
    public static bool Enclose(ReadOnlySpan<char> text, char separator)
    {
        bool areNeeded = false;
        for (int field = 0; field < text.Length; field = NextField(text, field, separator))
        {
            if (text[field] != Mark)
            {
                continue;
            }

            int close = CloseOf(text, field);
            if (close < 0 || !EndsField(text, close + 1, separator))
            {
                return false;
            }

            areNeeded |= text[(field + 1)..close].ContainsAny(['\r', '\n', separator, Mark]);
            field = close + 1;
        }

        return areNeeded;
    }

    private static int NextField(ReadOnlySpan<char> text, int position, char separator)
    {
        int length =
            position >= text.Length ? -1 : text[position..].IndexOfAny('\r', '\n', separator);
        return length < 0 ? text.Length : position + length + 1;
    }

    private static int CloseOf(ReadOnlySpan<char> text, int open)
    {
        int position = open + 1;
        while (position < text.Length)
        {
            int mark = text[position..].IndexOf(Mark);
            if (mark < 0)
            {
                return -1;
            }

            position += mark;
            if (position + 1 >= text.Length || text[position + 1] != Mark)
            {
                return position;
            }

            position += 2;
        }

        return -1;
    }

    private static bool EndsField(ReadOnlySpan<char> text, int position, char separator) =>
        position == text.Length || text[position] is '\r' or '\n' || text[position] == separator;
}
