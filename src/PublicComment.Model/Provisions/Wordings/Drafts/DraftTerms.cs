namespace PublicComment.Model;

/// <summary>
/// Recognises what a draft sets, which is no text by its name, as what is changed: 経過措置の期間を１年に, 上限額を, 対象に保育所を.
/// </summary>
internal static class DraftTerms
{
    private static readonly string[] s_terms =
    [
        "期間",
        "期限",
        "期日",
        "施行日",
        "適用日",
        "開始日",
        "始期",
        "終期",
        "時期",
        "年限",
        "年数",
        "日数",
        "回数",
        "人数",
        "頻度",
        "割合",
        "率",
        "額",
        "上限",
        "下限",
        "上限値",
        "下限値",
        "基準値",
        "目標",
        "要件",
        "基準",
        "対象",
        "範囲",
        "罰則",
        "義務",
        "手数料",
    ];

    // Set by nothing but a draft, whoever names them.
    private static readonly string[] s_ownTerms = ["施行期日", "施行日", "適用期日", "適用日"];

    // Of the procedure, or of what the office does: no draft sets them.
    private static readonly string[] s_others =
    [
        "募集",
        "縦覧",
        "提出期",
        "受付",
        "申込",
        "開設",
        "開館",
        "開所",
        "営業",
        "予算",
    ];

    private static readonly string[] s_objects = ["を", "は", "も"];

    private static readonly string[] s_goals = ["に", "から"];

    private const string Results = "にへで";

    private const int LongestName = 16;

    /// <summary>Whether such a term is what is changed, or what something is added to or taken out of, in what stands before a verb.</summary>
    public static bool AreChanged(ReadOnlySpan<char> before) => AreChanged(before, ofClause: false);

    /// <summary>The same, where the draft's clause is named whose term it is: 第５条第１項の上限を.</summary>
    public static bool OfClauseAreChanged(ReadOnlySpan<char> before) =>
        AreChanged(before, ofClause: true);

    private static bool AreChanged(ReadOnlySpan<char> before, bool ofClause)
    {
        for (int at = 1; at < before.Length; at++)
        {
            int what = WordSearch.LengthAtStart(before[at..], s_objects);
            int goal = what > 0 ? 0 : WordSearch.LengthAtStart(before[at..], s_goals);
            if (
                what + goal > 0
                && IsTerm(before[..at], ofClause)
                && (what > 0 ? IsResult(before[(at + what)..]) : IsAdded(before[(at + goal)..]))
            )
            {
                return true;
            }
        }

        return false;
    }

    // 期間を[６か月から１年に]延長
    private static bool IsResult(ReadOnlySpan<char> text) =>
        !Clauses.EndIn(text)
        && (
            text.IndexOf('を') < 0
            || Results.Contains(text[^1], StringComparison.Ordinal)
            || text.EndsWith("まで")
        );

    // 対象に[保育所を]加え, 対象から[保育所を]除く; 保育所を対象に[]加え
    private static bool IsAdded(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text[^1] is 'を' or 'も' or 'は' && !Clauses.EndIn(text));

    private static bool IsTerm(ReadOnlySpan<char> text, bool ofClause)
    {
        int shortest = Math.Max(0, text.Length - LongestName);
        int start = text.Length;
        while (start > shortest && JapaneseScript.IsKanji(text[start - 1]))
        {
            start--;
        }

        ReadOnlySpan<char> name = text[start..];
        bool isOwned = text[..start] is [.. var owner, 'の']
            ? DraftParts.EndsWithPart(owner)
            : WordSearch.IsOneOf(name, s_ownTerms);
        return (WordSearch.EndsWithAny(name, s_terms) || name.StartsWith("対象"))
            && !WordSearch.ContainsAny(name, s_others)
            && (isOwned || !ofClause);
    }
}
