namespace PublicComment.Parsing;

/// <summary>Tells by its end whether a name may be that of a part of an office: 都市計画課, 総合政策局.</summary>
internal static class DivisionEnding
{
    private static readonly string[] s_divisions =
    [
        "局",
        "部",
        "課",
        "室",
        "係",
        "班",
        "グループ",
        "センター",
        "所",
    ];

    // Words that end as the name of a division does: みなと市港町の一部 names no office.
    private static readonly string[] s_otherWords = ["場所", "箇所", "か所", "一部", "全部"];

    /// <summary>Whether a name ends so.</summary>
    /// <param name="folded">The name without blanks, its characters narrow.</param>
    public static bool Is(ReadOnlySpan<char> folded) =>
        WordSearch.EndsWithAny(folded, s_divisions)
        && !WordSearch.EndsWithAny(folded, s_otherWords);
}
