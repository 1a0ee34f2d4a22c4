namespace PublicComment.Parsing;

/// <summary>Recognises the names of the parts of an office: 都市計画課, 総合政策局.</summary>
internal static class DivisionName
{
    // Ends of names that follow that of an organization, and tell nothing without it.
    private static readonly string[] s_furtherEndings = ["官", "官房", "チーム", "担当", "付"];

    private static readonly string[] s_heads = ["局長", "部長", "課長", "室長"];

    private static readonly string[] s_otherWords = ["添付", "受付", "交付", "送付"];

    /// <summary>Whether a text behind the name of an organization names a part of it; の事業所 and 内の事業所 do not.</summary>
    public static bool IsMeant(ReadOnlySpan<char> printed)
    {
        string folded = NormalizedText.Fold(printed);
        return folded.Length is > 1 and <= OfficeName.LongestName
            && !folded.Contains('。', StringComparison.Ordinal)
            && IsEnding(folded.TrimEnd(')'))
            && !folded.StartsWith('の')
            && !folded.StartsWith("内の", StringComparison.Ordinal);
    }

    /// <summary>The division that a head signs for: 産業技術環境局 of 産業技術環境局長.</summary>
    public static string WithoutHead(string division) =>
        !WordSearch.EndsWithAny(division, s_heads) ? division
        // 企画部課長 is the head of a section of 企画部.
        : IsEnding(division.AsSpan(0, division.Length - 2)) ? division[..^2]
        : division[..^1];

    /// <summary>Whether a whole line is such a name, without an organization.</summary>
    public static bool IsAlone(string printed) =>
        IsMeant(printed)
        && printed.All(character =>
            char.IsLetter(character) || character == '・' || NormalizedText.IsBlank(character)
        )
        && !printed.StartsWith('第')
        && OfficeName.Read(printed) is null;

    /// <summary>Whether a division can be a part of another one: 総務課 is of 総務局, and none of 放送政策課.</summary>
    public static bool MayHold(string? whole, string part) =>
        whole is null
        || !(
            (whole.EndsWith('課') && part.EndsWith('課'))
            || whole.EndsWith('室')
            || whole.EndsWith('係')
            || whole.EndsWith('班')
        );

    private static bool IsEnding(ReadOnlySpan<char> folded) =>
        DivisionEnding.Is(folded)
        || (
            WordSearch.EndsWithAny(folded, s_furtherEndings)
            && !WordSearch.EndsWithAny(folded, s_otherWords)
        );
}
