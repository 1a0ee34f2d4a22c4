namespace PublicComment.Parsing;

/// <summary>Reads the explanations of letters and marks in a line: Ａ：修正するもの　Ｂ：記載済み, ◎…反映する.</summary>
internal static class ExplainedCodes
{
    private const string Openers = Brackets.Opening + "「";
    private const string Closers = Brackets.Closing + "」";
    private const string Separators = "：:＝=…．.、→";
    private const string Counts = "0123456789０１２３４５６７８９件（）() \u3000、,;；／/";
    private const string Marks = "△▲□■☆★◇◆";

    // They stand before the items of lists too, so that a blank behind them explains nothing.
    private const string Bullets = "○◯〇◎●×✕";

    /// <summary>Whether a text is nothing but such a letter or mark.</summary>
    public static bool IsCode(ReadOnlySpan<char> text) =>
        text.Trim() is [var character] && (IsCode(character) || Bullets.Contains(character));

    /// <summary>Each code of a line, and the words that explain it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isRow">Whether it is a row of a table, in which a blank stands between two cells.</param>
    public static IEnumerable<(char Code, string Words)> In(string line, bool isRow)
    {
        int code = -1;
        int meaning = 0;
        for (int position = 0; position <= line.Length; position++)
        {
            int? begin = position == line.Length ? position : BehindCode(line, position, isRow);
            if (begin is not { } next)
            {
                continue;
            }

            string words = line[meaning..Math.Max(meaning, position)]
                .Trim([.. Counts, .. Separators, .. Openers]);
            if (code >= 0 && words.Length > 1)
            {
                yield return (line[code], words);
            }

            (code, meaning) = (position, next);
        }
    }

    // Ａ：…, （Ａ）…, Ａ … at the start of a line: where the words behind the code begin.
    private static int? BehindCode(string line, int position, bool isRow)
    {
        char before = position == 0 ? ' ' : line[position - 1];
        char behind = position + 1 < line.Length ? line[position + 1] : 'x';
        bool isBullet = Bullets.Contains(line[position]);
        bool standsApart =
            (isBullet || IsCode(line[position]))
            && (char.IsWhiteSpace(before) || Counts.Contains(before) || Openers.Contains(before));
        bool isExplained =
            Separators.Contains(behind)
            || (Openers.Contains(before) && Closers.Contains(behind))
            || (position == 0 && (isRow || !isBullet) && char.IsWhiteSpace(behind));
        return standsApart && isExplained ? position + 2 : null;
    }

    private static bool IsCode(char character) =>
        Marks.Contains(character)
        || character is (>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ')
        || CircledNumbers.Is(character);
}
