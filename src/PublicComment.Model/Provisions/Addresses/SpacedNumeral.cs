namespace PublicComment.Model;

/// <summary>
/// Reads the number of a level whose digits stand apart: 第 三 十 二 条 of letter-spaced print, and 第三 十二条 and 第3／9条, which
/// conversion or the width of a page cut.
/// </summary>
internal static class SpacedNumeral
{
    private const int MostDigits = 8;

    /// <summary>
    /// Reads the number at <paramref name="position"/> and moves behind it; false, with the position kept, where its digits do not stand
    /// apart or no counter of a level follows.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int position, out int value)
    {
        value = 0;
        Span<char> digits = stackalloc char[MostDigits];
        int count = 0;
        int end = position;
        for (
            int next = position;
            next < text.Length && IsOfKind(text[next], text[position]);
            next = BehindGap(text, position, end)
        )
        {
            if (count == MostDigits)
            {
                return false;
            }

            digits[count++] = text[next];
            end = next + 1;
        }

        int read = 0;
        int unit = Blanks.Skip(text, end);
        bool isApart = end - position > count;
        if (
            !isApart
            || unit >= text.Length
            || AddressUnits.LevelOf(text[unit]) == AddressLevel.None
            || !Numeral.TryRead(digits[..count], ref read, out value)
            || read < count
        )
        {
            return false;
        }

        position = end;
        return true;
    }

    // One blank, or the end of a line. 第3 5条 may be the heading 第3 of what is said on 5条, and an ideographic space stands behind headings.
    private static int BehindGap(ReadOnlySpan<char> text, int start, int end)
    {
        bool isBlank =
            end < text.Length
            && text[end] == ' '
            && (Numeral.IsKanji(text[start]) || Blanks.IsBlank(text[start - 1]));
        return isBlank ? end + 1
            : end < text.Length && text[end] is '\r' or '\n' ? Blanks.SkipWithBreak(text, end)
            : end;
    }

    private static bool IsOfKind(char c, char first) =>
        Numeral.IsDigit(first) ? Numeral.IsDigit(c) : Numeral.IsKanji(c);
}
