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

    private static readonly string[] s_heads = ["局長", "部長", "課長", "室長"];

    // Words that end as the name of a division does: みなと市港町の一部 names no office.
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

    /// <summary>Whether a text behind the name of an organization names a part of it; の事業所 and 内の事業所 do not.</summary>
    public static bool IsMeant(ReadOnlySpan<char> printed)
    {
        string folded = NormalizedText.Fold(printed);
        return folded.Length is > 1 and <= OfficeName.LongestName
            && !folded.Contains('。', StringComparison.Ordinal)
            && WordSearch.EndsWithAny(folded.TrimEnd(')'), s_divisions)
            && !WordSearch.EndsWithAny(folded, s_otherWords)
            && !folded.StartsWith('の')
            && !folded.StartsWith("内の", StringComparison.Ordinal);
    }

    /// <summary>The division that a head signs for: 産業技術環境局 of 産業技術環境局長.</summary>
    public static string WithoutHead(string division) =>
        !WordSearch.EndsWithAny(division, s_heads) ? division
        // 企画部課長 is the head of a section of 企画部.
        : WordSearch.EndsWithAny(division.AsSpan(0, division.Length - 2), s_divisions)
            ? division[..^2]
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
}
