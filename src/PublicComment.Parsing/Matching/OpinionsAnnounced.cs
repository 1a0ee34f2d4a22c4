namespace PublicComment.Parsing;

/// <summary>Recognises sentences of the letter that say that opinions came in, or that they follow: 次の御意見をいただきました。</summary>
internal static class OpinionsAnnounced
{
    private static readonly string[] s_words = ["意見", "コメント"];
    private static readonly string[] s_endings =
    [
        "いただきました。",
        "頂きました。",
        "寄せられました。",
        "提出されました。",
        "ありました。",
        "掲載します。",
        "公表します。",
        "とおりです。",
    ];

    public static bool Says(string text)
    {
        string folded = NormalizedText.Fold(text);
        return Array.Exists(s_words, word => folded.Contains(word, StringComparison.Ordinal))
            && Array.Exists(s_endings, ending => folded.EndsWith(ending, StringComparison.Ordinal));
    }
}
