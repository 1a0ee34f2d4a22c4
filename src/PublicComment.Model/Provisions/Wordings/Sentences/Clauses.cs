namespace PublicComment.Model;

/// <summary>Tells where a clause of a sentence ends, so that words of one clause are not taken for those of another.</summary>
internal static class Clauses
{
    // A comma behind a kana with which verbs and connectives end; behind は, に or a noun the clause goes on.
    private const string Ends = "えめしりきみてがらずつで";

    private static readonly string[] s_topics =
    [
        "ついて",
        "おいて",
        "関して",
        "当たって",
        "あたって",
        "応じて",
        "よって",
        "では",
    ];

    // 既に公表した案を修正: the adverb belongs to a verb of its own.
    private static readonly string[] s_ownVerbs =
    [
        "した",
        "する",
        "され",
        "てい",
        "てお",
        "ある",
        "あり",
    ];

    // What stands further before a verb does not tell what it changes.
    private const int Longest = 160;

    /// <summary>What stands before a verb at a position, as far as it can belong to it.</summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> sentence, int at) =>
        sentence[Math.Max(0, at - Longest)..at];

    /// <summary>Whether a verb stands in a text, to which the words before it belong.</summary>
    public static bool HaveVerbIn(ReadOnlySpan<char> text) =>
        WordSearch.ContainsAny(text, s_ownVerbs);

    /// <summary>Whether a clause ends in a text, and another begins.</summary>
    public static bool EndIn(ReadOnlySpan<char> text)
    {
        for (int at = 1; at < text.Length; at++)
        {
            if (
                text[at] == '、'
                && (
                    Ends.Contains(text[at - 1], StringComparison.Ordinal)
                    || text[..at].EndsWith("とともに")
                )
                && !WordSearch.EndsWithAny(text[..at], s_topics)
            )
            {
                return true;
            }
        }

        return false;
    }
}
