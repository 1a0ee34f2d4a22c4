namespace PublicComment.Parsing;

/// <summary>
/// Recognises labels of responses that name what became of the draft too: 市の考え方・変更点, 本市の考え方及び修正内容, 回答／対応. They are read as
/// 市の考え方 and 回答 are.
/// </summary>
internal static class AnswerAndOutcome
{
    private static readonly string[] s_answers = ["考え方", "見解", "回答"];

    private static readonly string[] s_outcomes =
    [
        "変更",
        "変更点",
        "変更内容",
        "変更箇所",
        "修正",
        "修正点",
        "修正内容",
        "修正箇所",
        "対応",
        "対応方針",
        "対応内容",
        "対応状況",
    ];

    /// <summary>The folded words of a label without the outcome behind the answer; the same words where they name none.</summary>
    public static ReadOnlySpan<char> WithoutOutcome(ReadOnlySpan<char> words)
    {
        foreach (string joint in HeadingText.Joints)
        {
            int at = words.LastIndexOf(joint, StringComparison.Ordinal);
            if (
                at > 0
                && WordSearch.EndsWithAny(words[..at], s_answers)
                && WordSearch.IsOneOf(words[(at + joint.Length)..], s_outcomes)
            )
            {
                return words[..at];
            }
        }

        return words;
    }
}
