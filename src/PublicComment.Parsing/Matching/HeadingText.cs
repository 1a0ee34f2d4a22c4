namespace PublicComment.Parsing;

/// <summary>Tells by their form the texts that can head a column: they are short, no sentences and no numbers.</summary>
internal static class HeadingText
{
    /// <summary>The longest heading in UTF-16 code units.</summary>
    public const int Longest = 48;

    private static readonly string[] s_conjunctions = ["と", "及び", "および", "並びに", "・"];
    private static readonly string[] s_joints = [.. s_conjunctions, "/", "、"];

    /// <summary>The words that make one caption of two headings: 意見の概要 と 市の考え方.</summary>
    public static IReadOnlyList<string> Conjunctions => s_conjunctions;

    /// <summary>All that may stand between two headings in one: 意見の内容・市の考え方, 回答／対応.</summary>
    public static ReadOnlySpan<string> Joints => s_joints;

    /// <summary>Whether a text can head a column.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most UTF-16 code units that it may have.</param>
    public static bool CanHead(string text, int longest = Longest) =>
        text.Length <= longest
        && !text.Contains('。', StringComparison.Ordinal)
        && (
            !SentenceShape.IsLikeSentence(WithoutRemark(text))
            || text.EndsWith("取扱い", StringComparison.Ordinal)
        )
        && !(HasDigit(text) && NumberCell.IsNumber(text));

    /// <summary>A heading without the bracket at its end that remarks something in a clause: 意見の概要（同趣旨の意見を含む）.</summary>
    public static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> heading = text.TrimEnd();
        int open = heading is [.., ')' or '）'] ? heading.LastIndexOfAny("(（") : -1;
        return open > 0 && SentenceShape.IsLikeSentence(heading[(open + 1)..^1])
            ? heading[..open]
            : text;
    }

    private static bool HasDigit(string text)
    {
        foreach (char character in text)
        {
            if (char.IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
