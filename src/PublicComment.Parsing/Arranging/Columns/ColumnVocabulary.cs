namespace PublicComment.Parsing;

/// <summary>
/// The wordings of column headings, matched on the folded text (NFKC, no blanks). The first that matches decides, so
/// what is more telling stands first: 意見 occurs in the headings of most columns and is asked for last.
/// </summary>
internal static class ColumnVocabulary
{
    private static readonly (ColumnRole Role, HeadingMatch Match, string Wording)[] s_wordings =
    [
        // 意見募集期間, 検討結果公表日, 意見の提出方法: what a letter states of the case.
        (ColumnRole.Unknown, HeadingMatch.EndsWith, "期間"),
        (ColumnRole.Unknown, HeadingMatch.EndsWith, "公表日"),
        (ColumnRole.Unknown, HeadingMatch.EndsWith, "提出日"),
        (ColumnRole.Unknown, HeadingMatch.EndsWith, "方法"),
        (ColumnRole.Unknown, HeadingMatch.EndsWith, "提出先"),
        (ColumnRole.Reason, HeadingMatch.EndsWith, "有無の理由"),
        (ColumnRole.Reason, HeadingMatch.EndsWith, "可否の理由"),
        (ColumnRole.Reason, HeadingMatch.EndsWith, "採否の理由"),
        (ColumnRole.Reason, HeadingMatch.EndsWith, "区分の理由"),
        (ColumnRole.Flag, HeadingMatch.Contains, "修正の有無"),
        (ColumnRole.Flag, HeadingMatch.Contains, "修正有無"),
        (ColumnRole.Flag, HeadingMatch.Contains, "修正等の有無"),
        (ColumnRole.Flag, HeadingMatch.Contains, "変更の有無"),
        (ColumnRole.Flag, HeadingMatch.Contains, "反映の有無"),
        (ColumnRole.Flag, HeadingMatch.Contains, "反映有無"),
        (ColumnRole.Flag, HeadingMatch.Contains, "反映状況"),
        (ColumnRole.Flag, HeadingMatch.Contains, "反映の状況"),
        (ColumnRole.Flag, HeadingMatch.Contains, "修正の状況"),
        (ColumnRole.Flag, HeadingMatch.Contains, "修正の要否"),
        (ColumnRole.Flag, HeadingMatch.Contains, "修正の可否"),
        (ColumnRole.Flag, HeadingMatch.Contains, "反映の可否"),
        (ColumnRole.Flag, HeadingMatch.Contains, "採用の可否"),
        (ColumnRole.Flag, HeadingMatch.Contains, "計画の修正"),
        (ColumnRole.Flag, HeadingMatch.Contains, "計画等の修正"),
        (ColumnRole.Flag, HeadingMatch.Contains, "案の修正"),
        (ColumnRole.Flag, HeadingMatch.Contains, "意思決定"),
        (ColumnRole.Flag, HeadingMatch.Contains, "対応区分"),
        (ColumnRole.Flag, HeadingMatch.Contains, "対応の区分"),
        (ColumnRole.Flag, HeadingMatch.Contains, "取扱区分"),
        (ColumnRole.Flag, HeadingMatch.Exact, "修正"),
        (ColumnRole.Flag, HeadingMatch.Exact, "反映"),
        (ColumnRole.Flag, HeadingMatch.Exact, "採否"),
        (ColumnRole.Response, HeadingMatch.Contains, "考え方"),
        (ColumnRole.Response, HeadingMatch.Contains, "考えかた"),
        (ColumnRole.Response, HeadingMatch.Contains, "回答"),
        (ColumnRole.Response, HeadingMatch.Contains, "見解"),
        (ColumnRole.Response, HeadingMatch.Contains, "対応方針"),
        (ColumnRole.Response, HeadingMatch.Contains, "対処方針"),
        (ColumnRole.Response, HeadingMatch.Contains, "処理方針"),
        (ColumnRole.Response, HeadingMatch.Contains, "に対する対応"),
        (ColumnRole.Response, HeadingMatch.Contains, "への対応"),
        (ColumnRole.Response, HeadingMatch.Contains, "考慮した結果"),
        (ColumnRole.Response, HeadingMatch.Contains, "検討結果"),
        (ColumnRole.Response, HeadingMatch.Contains, "に対する説明"),
        (ColumnRole.Response, HeadingMatch.Contains, "に対する考え"),
        (ColumnRole.Response, HeadingMatch.Contains, "を踏まえた対応"),
        (ColumnRole.Flag, HeadingMatch.EndsWith, "修正等の対応"),
        (ColumnRole.Response, HeadingMatch.EndsWith, "の対応"),
        (ColumnRole.Response, HeadingMatch.EndsWith, "及び対応"),
        (ColumnRole.Response, HeadingMatch.EndsWith, "対応状況"),
        (ColumnRole.Response, HeadingMatch.EndsWith, "対応内容"),
        (ColumnRole.Response, HeadingMatch.EndsWith, "対応案"),
        (ColumnRole.Response, HeadingMatch.EndsWith, "対応(案)"),
        (ColumnRole.Response, HeadingMatch.EndsWith, "対応等"),
        (ColumnRole.Response, HeadingMatch.EndsWith, "取扱い"),
        (ColumnRole.Response, HeadingMatch.EndsWith, "取扱"),
        .. OfOffices("の考え"),
        .. OfOffices("の方針"),
        (ColumnRole.Response, HeadingMatch.Exact, "対応"),
        (ColumnRole.Response, HeadingMatch.Exact, "reply"),
        (ColumnRole.Response, HeadingMatch.Exact, "response"),
        (ColumnRole.Response, HeadingMatch.Exact, "answer"),
        (ColumnRole.Response, HeadingMatch.Exact, "replies"),
        (ColumnRole.Response, HeadingMatch.Exact, "responses"),
        (ColumnRole.Response, HeadingMatch.Exact, "answers"),
        (ColumnRole.Flag, HeadingMatch.Exact, "amended"),
        (ColumnRole.Flag, HeadingMatch.EndsWith, "の修正"),
        (ColumnRole.Flag, HeadingMatch.EndsWith, "への反映"),
        (ColumnRole.Flag, HeadingMatch.EndsWith, "意見の反映"),
        (ColumnRole.Flag, HeadingMatch.EndsWith, "反映結果"),
        (ColumnRole.Flag, HeadingMatch.EndsWith, "の採否"),
        (ColumnRole.Flag, HeadingMatch.EndsWith, "反映・不反映"),
        (ColumnRole.FurtherCount, HeadingMatch.Contains, "ほか同"),
        (ColumnRole.FurtherCount, HeadingMatch.Contains, "他同"),
        (ColumnRole.FurtherCount, HeadingMatch.Contains, "外同"),
        (ColumnRole.Count, HeadingMatch.EndsWith, "件数"),
        (ColumnRole.Count, HeadingMatch.EndsWith, "意見数"),
        (ColumnRole.Count, HeadingMatch.EndsWith, "意見の数"),
        (ColumnRole.Count, HeadingMatch.EndsWith, "提出数"),
        (ColumnRole.Count, HeadingMatch.Contains, "同旨"),
        (ColumnRole.Submitter, HeadingMatch.Contains, "提出者"),
        (ColumnRole.Submitter, HeadingMatch.EndsWith, "意見者"),
        (ColumnRole.Submitter, HeadingMatch.EndsWith, "団体名"),
        (ColumnRole.Submitter, HeadingMatch.Contains, "提出元"),
        (ColumnRole.Submitter, HeadingMatch.Contains, "氏名"),
        (ColumnRole.Submitter, HeadingMatch.Contains, "個人/団体"),
        (ColumnRole.Submitter, HeadingMatch.Contains, "団体/個人"),
        (ColumnRole.Submitter, HeadingMatch.Contains, "個人・団体"),
        (ColumnRole.Submitter, HeadingMatch.Contains, "団体・個人"),
        (ColumnRole.Place, HeadingMatch.Exact, "条番号"),
        (ColumnRole.Place, HeadingMatch.Exact, "ページ番号"),
        (ColumnRole.Place, HeadingMatch.Exact, "頁番号"),
        (ColumnRole.Number, HeadingMatch.EndsWith, "番号"),
        (ColumnRole.Number, HeadingMatch.EndsWith, "no"),
        (ColumnRole.Number, HeadingMatch.EndsWith, "no."),
        (ColumnRole.Number, HeadingMatch.Exact, "#"),
        (ColumnRole.Number, HeadingMatch.Exact, "項番"),
        (ColumnRole.Number, HeadingMatch.Exact, "番"),
        (ColumnRole.Number, HeadingMatch.Exact, "順"),
        (ColumnRole.Number, HeadingMatch.Exact, "通番"),
        (ColumnRole.Number, HeadingMatch.Exact, "連番"),
        (ColumnRole.Number, HeadingMatch.Exact, "id"),
        (ColumnRole.Number, HeadingMatch.Exact, "number"),
        (ColumnRole.Submitter, HeadingMatch.Exact, "submitter"),
        (ColumnRole.Place, HeadingMatch.Contains, "箇所"),
        (ColumnRole.Place, HeadingMatch.Contains, "個所"),
        (ColumnRole.Place, HeadingMatch.Contains, "か所"),
        (ColumnRole.Place, HeadingMatch.Contains, "該当部分"),
        (ColumnRole.Place, HeadingMatch.Contains, "該当場所"),
        (ColumnRole.Place, HeadingMatch.Contains, "条項"),
        (ColumnRole.Place, HeadingMatch.Contains, "条文"),
        (ColumnRole.Place, HeadingMatch.Contains, "ページ"),
        (ColumnRole.Place, HeadingMatch.Contains, "頁"),
        (ColumnRole.Place, HeadingMatch.Contains, "関係する項目"),
        (ColumnRole.Place, HeadingMatch.Exact, "place"),
        (ColumnRole.Place, HeadingMatch.Exact, "page"),
        (ColumnRole.Place, HeadingMatch.EndsWith, "項目"),
        (ColumnRole.Place, HeadingMatch.EndsWith, "項目名"),
        (ColumnRole.Place, HeadingMatch.EndsWith, "分類"),
        (ColumnRole.Place, HeadingMatch.EndsWith, "分野"),
        (ColumnRole.Place, HeadingMatch.EndsWith, "章"),
        (ColumnRole.Place, HeadingMatch.EndsWith, "節"),
        (ColumnRole.Place, HeadingMatch.EndsWith, "章立て"),
        (ColumnRole.Place, HeadingMatch.EndsWith, "見出し"),
        (ColumnRole.Place, HeadingMatch.EndsWith, "論点"),
        (ColumnRole.Place, HeadingMatch.EndsWith, "テーマ"),
        (ColumnRole.Place, HeadingMatch.EndsWith, "施策名"),
        (ColumnRole.Place, HeadingMatch.EndsWith, "事業名"),
        (ColumnRole.Place, HeadingMatch.EndsWith, "事業名等"),
        (ColumnRole.Remarks, HeadingMatch.Contains, "備考"),
        (ColumnRole.Opinion, HeadingMatch.Contains, "意見"),
        (ColumnRole.Opinion, HeadingMatch.Contains, "コメント"),
        (ColumnRole.Opinion, HeadingMatch.Contains, "質問"),
        (ColumnRole.Opinion, HeadingMatch.Contains, "要望"),
        (ColumnRole.Opinion, HeadingMatch.EndsWith, "質疑"),
        (ColumnRole.Opinion, HeadingMatch.EndsWith, "指摘"),
        (ColumnRole.Opinion, HeadingMatch.EndsWith, "指摘事項"),
        (ColumnRole.Opinion, HeadingMatch.EndsWith, "指摘内容"),
        (ColumnRole.Opinion, HeadingMatch.EndsWith, "指摘の内容"),
        (ColumnRole.Opinion, HeadingMatch.EndsWith, "指摘の概要"),
        (ColumnRole.Opinion, HeadingMatch.EndsWith, "提案"),
        (ColumnRole.Opinion, HeadingMatch.EndsWith, "提案内容"),
        (ColumnRole.Opinion, HeadingMatch.EndsWith, "提案の内容"),
        (ColumnRole.Opinion, HeadingMatch.EndsWith, "提案概要"),
        (ColumnRole.Opinion, HeadingMatch.EndsWith, "提案の概要"),
        (ColumnRole.Opinion, HeadingMatch.EndsWith, "提言"),
        (ColumnRole.Opinion, HeadingMatch.Exact, "comment"),
        (ColumnRole.Opinion, HeadingMatch.Exact, "opinion"),
        (ColumnRole.Opinion, HeadingMatch.Exact, "comments"),
        (ColumnRole.Opinion, HeadingMatch.Exact, "opinions"),
        (ColumnRole.Reason, HeadingMatch.EndsWith, "理由"),
        (ColumnRole.Reason, HeadingMatch.EndsWith, "理由等"),
        (ColumnRole.Flag, HeadingMatch.EndsWith, "区分"),
    ];

    // 市の考え, 県の方針
    private static IEnumerable<(ColumnRole Role, HeadingMatch Match, string Wording)> OfOffices(
        string words
    ) =>
        Municipalities
            .Each(words)
            .Select(wording => (ColumnRole.Response, HeadingMatch.EndsWith, wording));

    /// <summary>The role that a heading names; <see cref="ColumnRole.Unknown"/> where it is none of the wordings.</summary>
    public static ColumnRole RoleOf(ReadOnlySpan<char> heading)
    {
        string folded = NormalizedText.Fold(HeadingText.WithoutRemark(heading)).ToLowerInvariant();
        foreach ((ColumnRole role, HeadingMatch match, string wording) in s_wordings)
        {
            if (Matches(folded, match, wording))
            {
                return role;
            }
        }

        return ColumnRole.Unknown;
    }

    /// <summary>Whether a heading names the response, whatever else it names: 意見に対する考え方及び案の修正の有無.</summary>
    public static bool NamesResponse(ReadOnlySpan<char> heading)
    {
        string folded = NormalizedText.Fold(heading).ToLowerInvariant();
        return Array.Exists(
            s_wordings,
            line => line.Role == ColumnRole.Response && Matches(folded, line.Match, line.Wording)
        );
    }

    private static bool Matches(string heading, HeadingMatch match, string wording) =>
        match switch
        {
            HeadingMatch.Exact => heading == wording,
            HeadingMatch.EndsWith => heading.EndsWith(wording, StringComparison.Ordinal),
            _ => heading.Contains(wording, StringComparison.Ordinal),
        };

    private enum HeadingMatch
    {
        Exact,
        EndsWith,
        Contains,
    }
}
