namespace PublicComment;

/// <summary>What a number or a heading says that stands again because a page break cut what it stands before: 2（続き）.</summary>
internal static class ContinuationMark
{
    private static readonly string[] s_words = ["(続き)", "(つづき)", "(続)", "続き"];

    /// <summary>A folded text without the mark at its end; the text itself where it has none.</summary>
    public static string Without(string folded) =>
        folded[..^WordSearch.LengthAtEnd(folded, s_words)];
}
