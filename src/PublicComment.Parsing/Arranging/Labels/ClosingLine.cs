namespace PublicComment.Parsing;

/// <summary>Recognises the lines with which a page ends behind its last response: thanks to all, the office, a note on the whole.</summary>
internal static class ClosingLine
{
    private const int LongestOffice = 40;

    private static readonly string[] s_thanks = ["御礼申し上げ", "お礼申し上げ"];
    private static readonly string[] s_toAll = ["皆様", "皆さま", "多くの", "御協力", "ご協力"];
    private static readonly string[] s_notes = ["（注）", "(注)", "【注】", "注）"];

    private static readonly string[] s_offices =
    [
        "課",
        "係",
        "室",
        "局",
        "庁",
        "役場",
        "役所",
        "委員会",
        "グループ",
    ];

    /// <summary>Whether a line closes the page.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim();
        return WordSearch.StartsWithAny(text, s_notes)
            || (WordSearch.ContainsAny(text, s_thanks) && WordSearch.ContainsAny(text, s_toAll))
            || IsOffice(text);
    }

    // 星見町役場　住民課, 潮路県庁（法人番号…）
    private static bool IsOffice(ReadOnlySpan<char> text)
    {
        int bracket = text.IndexOfAny('（', '(');
        ReadOnlySpan<char> name = (bracket > 0 ? text[..bracket] : text).TrimEnd();
        return text.Length <= LongestOffice
            && !text.ContainsAny("。、・の")
            && WordSearch.EndsWithAny(name, s_offices);
    }
}
