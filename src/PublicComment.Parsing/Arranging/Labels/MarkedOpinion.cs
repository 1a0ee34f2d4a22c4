using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>
/// Recognises the label of an opinion with a running mark in brackets, alone on its line: 意見[5-3], （1）意見[団体2-1], ご意見【A-1】. The mark is
/// the number by which answers refer to it.
/// </summary>
internal static class MarkedOpinion
{
    private const int Longest = 24;

    private static readonly string[] s_words = ["意見", "御意見", "ご意見"];

    // Before the digits, besides a letter.
    private static readonly string[] s_submitters = ["団体", "個人", "法人"];

    private static readonly SearchValues<char> s_opening = SearchValues.Create(Brackets.Opening);
    private static readonly SearchValues<char> s_number = SearchValues.Create("0123456789-");

    /// <summary>The label that a line is; null where it is none.</summary>
    public static ParagraphLabel? Match(string line)
    {
        string text = line.Trim();
        int open = text.AsSpan().LastIndexOfAny(s_opening);
        if (
            text.Length > Longest
            || open <= 0
            || Brackets.IndexOfClosing(text.AsSpan(open)) != text.Length - open - 1
        )
        {
            return null;
        }

        string mark = text[(open + 1)..^1].Trim();
        return
            IsRunning(NormalizedText.Fold(mark))
            && WordSearch.IsOneOf(
                NormalizedText.Fold(LineStart.Skip(text.AsSpan(0, open))),
                s_words
            )
            ? new(ColumnRole.Opinion, mark, text, null)
            : null;
    }

    // 5-3, A-1, 団体1-1; 第1章 is a place, and 3件 a count.
    private static bool IsRunning(ReadOnlySpan<char> mark)
    {
        int prefix = mark is [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..]
            ? 1
            : WordSearch.LengthAtStart(mark, s_submitters);
        ReadOnlySpan<char> number = mark[prefix..].TrimStart('-');
        return number is [>= '0' and <= '9', ..]
            && number[^1] != '-'
            && number.IndexOfAnyExcept(s_number) < 0;
    }
}
