namespace PublicComment.Parsing;

/// <summary>Tells by its end whether a text names a topic, under which opinions are grouped: 手数料について.</summary>
internal static class TopicEnding
{
    private static readonly string[] s_words =
    [
        "について",
        "関係",
        "関連",
        "に関する意見",
        "に関する御意見",
        "に関するご意見",
        "に係る意見",
        "に係る御意見",
        "に対する意見",
        "に対する御意見",
        "その他",
        "全般",
        "全体",
        "するもの",
        "したもの",
        "意見",
    ];

    /// <summary>Whether a text ends so, a bracket behind it left out.</summary>
    /// <param name="folded">The text without blanks, its characters narrow.</param>
    public static bool Is(ReadOnlySpan<char> folded) =>
        WordSearch.EndsWithAny(folded.TrimEnd(")】>"), s_words);
}
