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
    private static readonly string[] s_notes = ["(注)", "【注】", "注)", "(参考)", "【参考】"];

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

    // Behind which only what frames the page stands: 戻る / ライン / All Rights Reserved.
    private static readonly string[] s_back =
    [
        "ページの先頭へ戻る",
        "ページの先頭へ",
        "ページトップへ戻る",
        "ページトップへ",
        "このページの先頭へ戻る",
        "このページの先頭へ",
        "ページの先頭に戻る",
        "前のページへ戻る",
        "トップページへ戻る",
        "一覧へ戻る",
        "戻る",
    ];

    // What a page on the web ends with: labels of what follows them, or alone on their line.
    private static readonly string[] s_ofPages =
    [
        "担当",
        "更新日",
        "最終更新日",
        "掲載日",
        "関連ファイル",
        "関連リンク",
        "関連資料",
        "関連情報",
        "添付ファイル",
        "添付資料",
        "ダウンロード",
        .. s_back,
    ];

    // Copyright © 2008 MLIT Japan. All Rights Reserved.
    private static readonly string[] s_rights = ["copyright", "allrightsreserved"];

    private static readonly string[] s_opinions =
    [
        "御意見",
        "ご意見",
        "意見",
        "いただいた",
        "提出された",
    ];

    // Behind a word for how an office is reached: 電話番号, メールアドレス.
    private static readonly string[] s_contactData = ["番号", "アドレス"];

    private static readonly string[] s_sizes = ["PDF", "KB", "MB", "キロバイト"];

    // Besides the parts of an office.
    private static readonly string[] s_offices = ["庁", "役場", "委員会"];

    /// <summary>The labels of what a page on the web ends with.</summary>
    public static IReadOnlyList<string> OfPages => s_ofPages;

    /// <summary>Whether a line closes the page.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim();
        return WordSearch.StartsWithAny(NormalizedText.Fold(text), s_notes)
            || (WordSearch.ContainsAny(text, s_thanks) && WordSearch.ContainsAny(text, s_toAll))
            || IsOffice(text)
            || (text.Length <= LongestOfPage && IsOfPage(text));
    }

    /// <summary>Whether a line leads back, alone: 戻る, ページの先頭へ.</summary>
    public static bool LeadsBack(string line) =>
        WordSearch.IsOneOf(
            NormalizedText.Fold(LineStart.Skip(line)).AsSpan().TrimEnd(Brackets.Closing),
            s_back
        );

    private static bool IsOfPage(ReadOnlySpan<char> text)
    {
        string folded = NormalizedText.Fold(LineStart.Skip(text));
        return IsFile(text)
            || IsLabel(folded)
            || IsContact(folded)
            || WordSearch.ContainsAny(folded.ToLowerInvariant(), s_rights)
            || (
                text is ['※', ..]
                && WordSearch.StartsWithAny(folded, s_opinions)
                && WordSearch.ContainsAny(folded, s_editing)
            );
    }

    // 更新日：2025年6月1日, 【関連資料】; 関連情報の掲載を追加しました says something.
    private static bool IsLabel(ReadOnlySpan<char> folded)
    {
        int length = WordSearch.LengthAtStart(folded, s_ofPages);
        return length > 0
            && (
                folded[length..] is [] or [':' or '(' or (>= '0' and <= '9'), ..]
                || Brackets.Closing.Contains(folded[length])
            );
    }

    // …計画（案） [PDFファイル／1.14MB]; …計画（PDF） may be what an answer points to.
    private static bool IsFile(ReadOnlySpan<char> text)
    {
        int open = text is [.., ')' or '）' or ']' or '］'] ? text.LastIndexOfAny("([（［") : -1;
        return open >= 0
            && WordSearch.ContainsAny(text[open..], s_sizes)
            && text[open..].IndexOfAnyInRange('0', '9') >= 0;
    }

    // 電話　0000-00-0000, Ｅメール：…; 電話相談を行っています says something.
    private static bool IsContact(ReadOnlySpan<char> folded)
    {
        foreach (string contact in ContactWords.Labels)
        {
            if (
                folded.StartsWith(contact, StringComparison.OrdinalIgnoreCase)
                && IsReached(folded[contact.Length..])
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReached(ReadOnlySpan<char> behind) =>
        behind[WordSearch.LengthAtStart(behind, s_contactData)..].TrimStart(":(/")
            is [(>= '0' and <= '9') or (>= 'a' and <= 'z'), ..];

    /// <summary>Whether a line is the name of an office: 星見町役場　住民課, 潮路県庁（法人番号…）.</summary>
    public static bool IsOffice(ReadOnlySpan<char> text)
    {
        int bracket = text.IndexOfAny('（', '(');
        ReadOnlySpan<char> name = (bracket > 0 ? text[..bracket] : text).TrimEnd();
        return text.Length <= LongestOffice
            && !text.ContainsAny("。、・の")
            && (DivisionEnding.Is(name) || WordSearch.EndsWithAny(name, s_offices));
    }
}
