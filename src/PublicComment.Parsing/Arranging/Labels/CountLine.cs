using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>Recognises what a letter states behind a label or below it: 56件, 6件(3人), 十二件, 延べ257名より計180件の御意見をいただきました。</summary>
internal static class CountLine
{
    private const int Longest = 60;

    // の個人・団体から延べ
    private const int LongestJoint = 10;

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789,");
    private static readonly SearchValues<char> s_units = SearchValues.Create("件名人通者");

    // Before the first number.
    private static readonly string[] s_beginnings = [.. TotalWords.All, "延べ", "のべ", "約"];

    // Behind the last unit; 3件の事故があった is what an opinion says.
    private static readonly string[] s_endings =
    [
        "の意見",
        "の御意見",
        "のご意見",
        "から意見",
        "から御意見",
        "からご意見",
        "より意見",
        "より御意見",
        "よりご意見",
        "です",
        "でした",
        "あり",
        "。",
    ];

    /// <summary>Whether a text is a number of opinions or of people, and no more.</summary>
    public static bool IsCount(string printed)
    {
        if (printed.Length > Longest)
        {
            return false;
        }

        string folded = NormalizedText.Fold(printed);
        if (
            folded.Length > 1
            && s_units.Contains(folded[^1])
            && CountCell.Read(folded[..^1]) is not null
        )
        {
            return true;
        }

        int start = WordSearch.LengthAtStart(folded, s_beginnings);
        int unit = EndOfCounts(folded, start);
        ReadOnlySpan<char> behind = folded.AsSpan(unit);
        return unit > start
            && (
                behind.IsEmpty
                || behind is ['(', .., ')']
                || (behind[^1] == '。' && WordSearch.StartsWithAny(behind, s_endings))
            );
    }

    // 257名より計180件: behind the unit of the last number.
    private static int EndOfCounts(string folded, int start)
    {
        int end = start;
        int at = start;
        while (at < folded.Length && char.IsAsciiDigit(folded[at]))
        {
            int unit = at + folded.AsSpan(at).IndexOfAnyExcept(s_digits);
            if (unit < at || !IsUnit(folded.AsSpan(unit)))
            {
                break;
            }

            end = unit + 1;
            int next = folded.AsSpan(end).IndexOfAnyInRange('0', '9');
            at = next is < 0 or > LongestJoint || folded[end] == '(' ? folded.Length : end + next;
        }

        return end;
    }

    private static bool IsUnit(ReadOnlySpan<char> behind) =>
        s_units.Contains(behind[0])
        || behind.StartsWith("の個人", StringComparison.Ordinal)
        || behind.StartsWith("の団体", StringComparison.Ordinal);
}
