namespace PublicComment.Parsing;

/// <summary>
/// Recognises what looks like a label and names opinions and responses: 御意見の概要及び考え方, and two headings of columns that lost
/// what stood between them, ご意見の概要国土交通省の考え方.
/// </summary>
internal static class HeadingOfBoth
{
    private static readonly string[] s_captions =
    [
        "及び",
        "並びに",
        "意見と",
        "概要と",
        "内容と",
        "概要意見",
        "概要御意見",
        "概要ご意見",
        "内容意見",
        "内容御意見",
        "内容ご意見",
        "要旨と",
    ];

    private static readonly string[] s_endsOfOpinionHeadings =
    [
        "の概要",
        "の内容",
        "の要旨",
        "の趣旨",
    ];

    /// <summary>With these the heading of opinions is whole.</summary>
    public static IReadOnlyList<string> EndsOfOpinionHeadings => s_endsOfOpinionHeadings;

    /// <summary>Whether the folded words name both.</summary>
    public static bool Is(string words)
    {
        if (WordSearch.ContainsAny(words, s_captions) || Joins(words))
        {
            return true;
        }

        return EndOfOpinionHeading(words) is > 0 and var end
            && end < words.Length
            && words[end] != 'に'
            && ColumnVocabulary.RoleOf(words.AsSpan(end)) == ColumnRole.Response;
    }

    /// <summary>Whether the folded words are the heading of opinions, that of responses, and what joins the two: 意見のあらましと市の考え方.</summary>
    public static bool Joins(string words)
    {
        foreach (string joint in HeadingText.Joints)
        {
            int at = words.IndexOf(joint, StringComparison.Ordinal);
            if (
                at > 0
                && ColumnVocabulary.RoleOf(words.AsSpan(0, at)) == ColumnRole.Opinion
                && ColumnVocabulary.RoleOf(words.AsSpan(at + joint.Length)) == ColumnRole.Response
            )
            {
                return true;
            }
        }

        return false;
    }

    // ご意見の概要, behind which another heading may stand
    private static int EndOfOpinionHeading(string words)
    {
        foreach (string ending in s_endsOfOpinionHeadings)
        {
            int at = words.IndexOf(ending, StringComparison.Ordinal);
            if (at > 0 && ColumnVocabulary.RoleOf(words.AsSpan(0, at)) == ColumnRole.Opinion)
            {
                return at + ending.Length;
            }
        }

        return 0;
    }
}
