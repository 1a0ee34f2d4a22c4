namespace PublicComment.Parsing;

/// <summary>
/// Recognises the lines with which a page ends behind its last response: thanks to all, the office, files, dates, a note on the whole.
/// </summary>
internal static class ClosingLine
{
    private const int LongestOffice = 40;
    private const int LongestOfPage = 80;

    private static readonly string[] s_thanks = ["御礼申し上げ", "お礼申し上げ"];
    private static readonly string[] s_toAll = ["皆様", "皆さま", "多くの", "御協力", "ご協力"];
    private static readonly string[] s_notes = ["（注）", "(注)", "【注】", "注）"];

    // ※御意見は要約しています。
    private static readonly string[] s_editing =
    [
        "要約",
        "集約",
        "まとめて",
        "整理し",
        "原文のまま",
        "一部省略",
    ];

    // What a page on the web ends with.
    private static readonly string[] s_ofPages =
    [
        "担当:",
        "更新日",
        "最終更新",
        "掲載日",
        "関連ファイル",
        "関連リンク",
        "関連情報",
        "添付ファイル",
        "添付資料",
        "ダウンロード",
        "ページの先頭",
        "ページトップ",
        "このページの",
        "電話",
        "TEL",
        "FAX",
        "ファクス",
        "ファックス",
        "メール",
        "Eメール",
        "E-mail",
        "〒",
    ];

    private static readonly string[] s_sizes = ["PDF", "KB", "MB", "キロバイト"];

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
        if (text.IsEmpty)
        {
            return false;
        }

        return WordSearch.StartsWithAny(text, s_notes)
            || (WordSearch.ContainsAny(text, s_thanks) && WordSearch.ContainsAny(text, s_toAll))
            || IsOffice(text)
            || (text.Length <= LongestOfPage && IsOfPage(text));
    }

    // 担当：総務部総務課, 電話　0000-00-0000, …計画（案） [PDFファイル／1.14MB]
    private static bool IsOfPage(ReadOnlySpan<char> text)
    {
        string folded = NormalizedText.Fold(LineStart.Skip(text));
        bool isFile = text[^1] is ')' or '）' or ']' or '］';
        return WordSearch.ContainsAny(text, s_sizes) && isFile
            || (!text.Contains('。') && WordSearch.StartsWithAny(folded, s_ofPages))
            || (
                text[0] == '※'
                && folded.Contains("意見", StringComparison.Ordinal)
                && WordSearch.ContainsAny(folded, s_editing)
            );
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
