namespace PublicComment.Parsing;

/// <summary>Tells the words of a line from the marks and numbers before them: （２）期間, ○ 期間, １．期間.</summary>
internal static class LineStart
{
    private const string Marks = Bullets.Shapes + "・※*:：.．、 　\t\u00A0-－" + Brackets.All;

    /// <summary>The line from its first word on.</summary>
    public static ReadOnlySpan<char> Skip(ReadOnlySpan<char> line)
    {
        int start = 0;
        while (start < line.Length && Marks.Contains(line[start], StringComparison.Ordinal))
        {
            start++;
        }

        int behind = start;
        while (behind < line.Length && IsNumeral(line[behind]))
        {
            behind++;
        }

        bool isNumbered =
            behind > start
            && behind < line.Length
            && Marks.Contains(line[behind], StringComparison.Ordinal);
        return isNumbered ? line[behind..].TrimStart(Marks) : line[start..];
    }

    private static bool IsNumeral(char character) =>
        char.IsDigit(character)
        || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.LetterNumber
        || CircledNumbers.Is(character)
        || Numerals.KanjiToTen.Contains(character, StringComparison.Ordinal);
}
