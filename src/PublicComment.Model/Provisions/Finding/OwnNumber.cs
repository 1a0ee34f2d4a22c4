namespace PublicComment.Model;

/// <summary>
/// Tells the number that an article has from one that is cited: 第５条　市長は、…しなければならない。 at the head of a line is the article itself.
/// </summary>
internal static class OwnNumber
{
    // Sentences of statutes are shorter, but for those that no reader finishes.
    private const int LongestSentence = 400;
    private const int LongestCaption = 40;

    // As statutes end their sentences; opinions and answers end theirs otherwise: …と思う, …べきである, …します.
    private static readonly string[] StatutoryEnds =
    [
        "とする",
        "ならない",
        "できる",
        "をいう",
        "による",
        "定める",
        "準用する",
        "適用する",
        "施行する",
        "処する",
        "行わない",
        "妨げない",
        "除く",
        "置く",
    ];

    /// <summary>Whether an article without a law before it is the number of the line that it begins.</summary>
    public static bool Is(ReadOnlySpan<char> text, int start, int end)
    {
        int head = Blanks.SkipBack(text, start, 0);
        if (head > 0 && text[head - 1] != '\n')
        {
            return false;
        }

        ReadOnlySpan<char> line = text[end..Math.Min(text.Length, end + LongestSentence)];
        int breakAt = line.IndexOf('\n');
        line = breakAt < 0 ? line : line[..breakAt];
        int caption = line is ['(' or '（', ..] ? line.IndexOfAny(')', '）') : -1;
        ReadOnlySpan<char> behind = caption is > 0 and <= LongestCaption
            ? line[(caption + 1)..]
            : line;
        int sentence = behind.IndexOf('。');
        return behind is [' ' or '\u3000' or '\t', ..]
            && sentence > 0
            && WordSearch.EndsWithAny(behind[..sentence], StatutoryEnds);
    }
}
