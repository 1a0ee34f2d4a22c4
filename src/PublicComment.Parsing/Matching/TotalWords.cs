namespace PublicComment.Parsing;

/// <summary>The words at the sum of all that is counted. 小計 is the sum of a part, and none of them.</summary>
internal static class TotalWords
{
    private static readonly string[] s_words = ["合計", "総計", "総数", "計"];

    public static ReadOnlySpan<string> All => s_words;

    /// <summary>Whether a text is one of them.</summary>
    public static bool Is(ReadOnlySpan<char> folded) => WordSearch.IsOneOf(folded, s_words);
}
