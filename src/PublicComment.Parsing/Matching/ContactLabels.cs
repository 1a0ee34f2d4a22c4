namespace PublicComment.Parsing;

/// <summary>The words over, or before, the office that answers questions about a result.</summary>
internal static class ContactLabels
{
    private static readonly string[] s_words =
    [
        "連絡先",
        "問い合わせ先",
        "問合せ先",
        "問合わせ先",
        "お問合せ",
        "お問い合わせ",
    ];

    public static IReadOnlyList<string> Words => s_words;

    /// <summary>Whether a line begins with such words, or with a mark and them.</summary>
    public static bool Begin(ReadOnlySpan<char> line)
    {
        const string Marks = "【〔［[(<○●◎■□◆◇※";
        string folded = NormalizedText.Fold(line).TrimStart([.. Marks]);
        return !folded.Contains('。', StringComparison.Ordinal)
            && Array.Exists(
                s_words,
                word =>
                    folded.StartsWith(word, StringComparison.Ordinal)
                    || folded.StartsWith("本件" + word, StringComparison.Ordinal)
            );
    }
}
