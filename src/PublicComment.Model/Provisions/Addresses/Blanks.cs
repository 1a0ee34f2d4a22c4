namespace PublicComment.Model;

/// <summary>The blanks that conversion puts around numbers: <c>第 33 条</c>, and line breaks at print width.</summary>
internal static class Blanks
{
    public static bool IsBlank(char c) => new Letter(c).IsBlank;

    /// <summary>The first position behind the blanks at <paramref name="position"/>.</summary>
    public static int Skip(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsBlank(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The same, with one line break among the blanks.</summary>
    public static int SkipWithBreak(ReadOnlySpan<char> text, int position)
    {
        position = Skip(text, position);
        if (position < text.Length && text[position] == '\r')
        {
            position++;
        }

        return position < text.Length && text[position] == '\n'
            ? Skip(text, position + 1)
            : position;
    }

    /// <summary>The position behind the last character before <paramref name="end"/> that is no blank.</summary>
    public static int SkipBack(ReadOnlySpan<char> text, int end, int floor)
    {
        while (end > floor && IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
