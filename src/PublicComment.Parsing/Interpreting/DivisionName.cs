namespace PublicComment.Parsing;

/// <summary>Recognises the names of the parts of an office: 都市計画課, 総合政策局.</summary>
internal static class DivisionName
{
    private static readonly string[] s_divisions =
    [
        "局",
        "部",
        "課",
        "室",
        "官",
        "グループ",
        "チーム",
        "係",
        "班",
        "センター",
        "所",
        "担当",
        "付",
    ];

    // Words that end as a division does, where a line of a letter may end.
    private static readonly string[] s_otherWords =
    [
        "場所",
        "箇所",
        "か所",
        "一部",
        "全部",
        "添付",
        "受付",
        "交付",
        "送付",
    ];

    /// <summary>Whether a text behind the name of an organization names a part of it.</summary>
    public static bool IsMeant(ReadOnlySpan<char> printed)
    {
        string folded = NormalizedText.Fold(printed);
        return folded.Length is > 1 and <= OfficeName.LongestName
            && !folded.Contains('。', StringComparison.Ordinal)
            && EndsWithAny(folded.TrimEnd(')'), s_divisions);
    }

    /// <summary>Whether a whole line is such a name, without an organization.</summary>
    public static bool IsAlone(string printed) =>
        IsMeant(printed)
        && printed.All(character => char.IsLetter(character) || NormalizedText.IsBlank(character))
        && !printed.StartsWith('第')
        && !EndsWithAny(NormalizedText.Fold(printed), s_otherWords)
        && OfficeName.Read(printed) is null;

    private static bool EndsWithAny(string text, string[] endings) =>
        Array.Exists(endings, ending => text.EndsWith(ending, StringComparison.Ordinal));
}
