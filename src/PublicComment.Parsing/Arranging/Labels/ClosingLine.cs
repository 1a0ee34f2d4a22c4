using PublicComment.Model;

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
        "関連資料",
        "関連情報",
        "添付ファイル",
        "添付資料",
        "ダウンロード",
        "ページの先頭",
        "ページトップ",
        "このページの",
        "〒",
    ];

    // With a number or an address behind them.
    private static readonly string[] s_contacts =
    [
        "電話",
        "電話番号",
        "TEL",
        "FAX",
        "FAX番号",
        "ファクス",
        "ファックス",
        "メール",
        "Eメール",
        "E-mail",
        "メールアドレス",
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
        return WordSearch.StartsWithAny(text, s_notes)
            || (WordSearch.ContainsAny(text, s_thanks) && WordSearch.ContainsAny(text, s_toAll))
            || IsOffice(text)
            || (text.Length <= LongestOfPage && IsOfPage(text));
    }

    /// <summary>Whether a line is a date and nothing more.</summary>
    public static bool IsDate(string line) =>
        line.Length <= LongestOffice
        && DateFinder.FindDates(line) is [{ Span: var span }]
        && line.Remove(span.Start, span.Length).AsSpan().Trim(" 　()（）").IsEmpty;

    private static bool IsOfPage(ReadOnlySpan<char> text)
    {
        string folded = NormalizedText.Fold(LineStart.Skip(text));
        return IsFile(text)
            || (!text.Contains('。') && WordSearch.StartsWithAny(folded, s_ofPages))
            || IsContact(folded)
            || (
                text is ['※', ..]
                && folded.Contains("意見", StringComparison.Ordinal)
                && WordSearch.ContainsAny(folded, s_editing)
            );
    }

    // …計画（案） [PDFファイル／1.14MB]
    private static bool IsFile(ReadOnlySpan<char> text) =>
        text is [.., ')' or '）' or ']' or '］'] && WordSearch.ContainsAny(text, s_sizes);

    // 電話　0000-00-0000, Ｅメール：…; 電話相談を行っています says something.
    private static bool IsContact(ReadOnlySpan<char> folded)
    {
        foreach (string contact in s_contacts)
        {
            if (
                folded.StartsWith(contact, StringComparison.OrdinalIgnoreCase)
                && folded[contact.Length..]
                    is []
                        or [':' or '(' or '/' or (>= '0' and <= '9') or (>= 'a' and <= 'z'), ..]
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line is the name of an office: 星見町役場　住民課, 潮路県庁（法人番号…）.</summary>
    public static bool IsOffice(ReadOnlySpan<char> text)
    {
        int bracket = text.IndexOfAny('（', '(');
        ReadOnlySpan<char> name = (bracket > 0 ? text[..bracket] : text).TrimEnd();
        return text.Length <= LongestOffice
            && !text.ContainsAny("。、・の")
            && WordSearch.EndsWithAny(name, s_offices);
    }
}
