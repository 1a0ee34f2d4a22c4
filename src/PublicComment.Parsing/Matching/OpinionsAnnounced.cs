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

    // なお、上記のほか、今回の募集とは関係のない御意見は、伺うのみといたしました。
    private static readonly string[] s_beginnings =
    [
        "上記のほか",
        "上記以外",
        "このほか",
        "次の意見",
        "次の御意見",
        "次のご意見",
        "次のような",
    ];

    private static ReadOnlySpan<char> WithoutNote(string folded) =>
        folded.AsSpan()[
            (folded.StartsWith("なお、", StringComparison.Ordinal) ? "なお、".Length : 0)..
        ];

    public static bool Says(string text)
    {
        string folded = NormalizedText.Fold(text);
        return WordSearch.ContainsAny(folded, s_words)
            && (
                WordSearch.EndsWithAny(folded, s_endings)
                || Array.Exists(
                    s_beginnings,
                    beginning => WithoutNote(folded).StartsWith(beginning)
                )
            );
    }
}
