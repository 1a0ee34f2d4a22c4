namespace PublicComment.Model;

/// <summary>
/// Reads the number of a level whose digits stand apart: 第 三 十 二 条 of letter-spaced print, and 第三 十二条 and 第3／9条, which
/// conversion or the width of a page cut.
/// </summary>
internal static class SpacedNumeral
{
    private const int MostDigits = 8;
    private const int FullLine = 24;

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

    // 第3 5条 and 第二 三条 may be headings with what is said below them; 第三 十二条 goes on, and so does all of letter-spaced print.
    private static int BehindGap(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> behind = text[end..];
        bool isSpaced = start > 0 && Blanks.IsBlank(text[start - 1]);
        bool goesOn = behind is [' ', var next, ..] && (isSpaced || new Letter(next).IsKanjiPower);
        return goesOn ? end + 1
            : behind is ['\r' or '\n', ..] && IsFullLine(text[..end])
                ? Blanks.SkipWithBreak(text, end)
            : end;
    }

    // The width of a page breaks long lines only.
    private static bool IsFullLine(ReadOnlySpan<char> text)
    {
        int from = Math.Max(0, text.Length - FullLine);
        return text.Length >= FullLine && text[from..].IndexOf('\n') < 0;
    }

    private static bool IsOfKind(char c, char first) =>
        Numeral.IsDigit(first) ? Numeral.IsDigit(c) : Numeral.IsKanji(c);
}
