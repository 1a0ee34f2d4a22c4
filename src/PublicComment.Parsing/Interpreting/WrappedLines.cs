namespace PublicComment.Parsing;

/// <summary>Puts together again what the width of a page broke over lines.</summary>
internal static class WrappedLines
{
    // Shorter lines end by themselves, as headings, dates and the names of offices do.
    private const int ShortestFull = 20;

    // How many lines one sentence may have.
    private const int MostLines = 12;

    // Within which a colon ends a label.
    private const int LongestLabel = 14;

    private const string Marks = Bullets.Shapes + "・※*" + Brackets.OpeningOfHeadings;

    // Behind these something has to follow, however short the line is.
    private static readonly string[] s_openEnds = ["から", "より", "~", "〜", "及び", "並びに"];

    // With these a heading ends, which the next line goes on only inside a clause.
    private static readonly string[] s_headingEnds =
    [
        "結果について",
        "結果概要",
        "考え方について",
        "回答について",
        "の公表について",
    ];

    /// <summary>The lines, with those joined to the one before that go on with its sentence.</summary>
    public static IReadOnlyList<LetterLine> Join(IReadOnlyList<LetterLine> lines) =>
        LetterLine.Join(lines, MostLines, GoesOn);

    /// <summary>Whether two lines of a paragraph break a number, which the second one states in part: 1,0 / 32件.</summary>
    public static bool BreakNumber(LetterLine line, LetterLine next) =>
        line.Text is [.., (>= '0' and <= '9') or ',']
        && next.Text is [>= '0' and <= '9', ..]
        && GoesOn(line, next);

    private static bool GoesOn(LetterLine line, LetterLine next)
    {
        bool isOpen = WordSearch.EndsWithAny(line.Text, s_openEnds);
        return next.MayGoOn(line)
            && (isOpen || line.Text.Length >= ShortestFull)
            && !EndsSentence(line, next)
            && !(
                WordSearch.EndsWithAny(line.Text, s_headingEnds)
                && !SentenceShape.BeginsInsideWord(next.Printed)
            )
            && !BeginsItem(next);
    }

    // 「…計画（案）」 / に対する御意見を募集した: a quotation ends no sentence that goes on behind it.
    private static bool EndsSentence(LetterLine line, LetterLine next) =>
        SentenceShape.EndsSentence(line.Text)
        && !(line.Text is [.., '」' or '』' or ')'] && TitleEnd.BeginsWithConnective(next.Text));

    // ○, 2., (1), 公表日：
    private static bool BeginsItem(LetterLine line)
    {
        string text = line.Text;
        string printed = line.Printed;
        int number = printed[0] is '(' or '（' ? 1 : 0;
        int behind = number;
        while (behind < printed.Length && char.IsDigit(printed[behind]))
        {
            behind++;
        }

        bool isNumbered =
            behind > number
            && behind < printed.Length
            && (
                ".．、)）".Contains(printed[behind], StringComparison.Ordinal)
                || NormalizedText.IsBlank(printed[behind])
            );
        return isNumbered
            || text.Length == 0
            || CircledNumbers.Is(printed[0])
            // 【 may be another bracket when printed.
            || Marks.Contains(printed[0], StringComparison.Ordinal)
            || Marks.Contains(text[0], StringComparison.Ordinal)
            || text.AsSpan(0, Math.Min(LongestLabel, text.Length)).Contains(':');
    }
}
