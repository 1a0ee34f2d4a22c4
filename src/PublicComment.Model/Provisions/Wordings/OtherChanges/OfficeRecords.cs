namespace PublicComment.Model;

/// <summary>Recognises that records are changed, which people hand in or offices keep: 個人情報の訂正, 申請書を修正.</summary>
internal static class OfficeRecords
{
    private static readonly string[] s_records =
    [
        "個人情報",
        "申請",
        "申請書",
        "申請内容",
        "申告",
        "申告書",
        "届出",
        "届出書",
        "届出内容",
        "登録",
        "登録内容",
        "登録情報",
        "報告書",
        "台帳",
        "名簿",
        "帳簿",
        "戸籍",
        "契約書",
        "定款",
    ];

    private static readonly string[] s_particles = ["への", "の", "を", "は"];

    /// <summary>Whether what stands directly before a verb of change is such a record.</summary>
    public static bool AreChanged(ReadOnlySpan<char> before)
    {
        int particle = WordSearch.LengthAtEnd(before, s_particles);
        return particle > 0 && WordSearch.EndsWithAny(before[..^particle], s_records);
    }
}
