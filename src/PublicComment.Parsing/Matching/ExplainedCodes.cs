namespace PublicComment.Parsing;

/// <summary>Reads the explanations of letters and marks in a line: Ａ：修正するもの　Ｂ：記載済み, ◎…反映する.</summary>
internal static class ExplainedCodes
{
    private const string Openers = Brackets.Opening + "「";
    private const string Closers = Brackets.Closing + "」";
    private const string Separators = "：:＝=…．.、→";
    private const string Counts = "0123456789０１２３４５６７８９件（）() \u3000、,;；／/";
    private const string Marks = "△▲□■☆★◇◆";

    // ※反映区分：Ａ, 【対応区分】１: the label before the first code.
    private const string LabelEnds = "：:" + Brackets.Closing;
    private static readonly string[] s_labels = ["区分", "凡例"];

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
            char? previous = code < 0 ? null : line[code];
            int? begin =
                position == line.Length ? position : BehindCode(line, position, isRow, previous);
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

    // Ａ：…, （Ａ）…, Ａ … at the start of a line, or in the order of the letters: where the words behind the code begin.
    private static int? BehindCode(string line, int position, bool isRow, char? previous)
    {
        char behind = position + 1 < line.Length ? line[position + 1] : 'x';
        if (!StandsApart(line, position))
        {
            return null;
        }

        char before = position == 0 ? ' ' : line[position - 1];
        bool isDigit = char.IsDigit(line[position]);
        bool isExplained =
            Separators.Contains(behind)
            || (!isDigit && Openers.Contains(before) && Closers.Contains(behind))
            || (
                char.IsWhiteSpace(behind)
                && (
                    position == 0
                        ? isRow || !Bullets.Contains(line[position])
                        : IsInOrder(line, position, previous)
                )
            );
        return isExplained ? position + 2 : null;
    }

    // Digits number so much else that a label has to stand before them: 【対応区分】１：…　２：….
    private static bool StandsApart(string line, int position)
    {
        char code = line[position];
        char before = position == 0 ? ' ' : line[position - 1];
        bool isDigit = char.IsDigit(code);
        return (Bullets.Contains(code) || IsCode(code) || isDigit)
            && (
                char.IsWhiteSpace(before)
                || (Counts.Contains(before) && !(isDigit && char.IsDigit(before)))
                || Openers.Contains(before)
                || (LabelEnds.Contains(before) && IsLabelled(line, position))
            )
            && (!isDigit || IsLabelled(line, position));
    }

    private static bool IsLabelled(string line, int position) =>
        WordSearch.ContainsAny(line.AsSpan(0, position), s_labels);

    // Ａ　反映したもの　Ｂ　記載しているもの: a blank stands behind many a letter, and seldom behind the next one too.
    private static bool IsInOrder(string line, int position, char? previous)
    {
        char code = line[position];
        if (previous is { } one)
        {
            return code == one + 1;
        }

        int next = line.IndexOf((char)(code + 1), position);
        return next > position + 1
            && next + 1 < line.Length
            && char.IsWhiteSpace(line[next - 1])
            && char.IsWhiteSpace(line[next + 1]);
    }

    private static bool IsCode(char character) =>
        Marks.Contains(character)
        || character is (>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ')
        || CircledNumbers.Is(character);
}
