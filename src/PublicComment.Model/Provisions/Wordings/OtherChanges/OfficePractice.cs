namespace PublicComment.Model;

/// <summary>Recognises that an opinion is put into practice and not into a text: 運用に反映, 相談窓口の名称を変更, 研修の内容を見直し.</summary>
internal static class OfficePractice
{
    private static readonly string[] s_goals =
    [
        "施策に",
        "取組に",
        "取り組みに",
        "取組みに",
        "運用に",
        "事業に",
        "業務に",
        "実施に",
        "推進に",
        "検討に",
        "審査に",
        "行政に",
        .. Municipalities.Each("政に"),
    ];

    private static readonly string[] s_activities =
    [
        "窓口",
        "体制",
        "研修",
        "訓練",
        "講座",
        "教室",
        "説明会",
        "イベント",
        "キャンペーン",
        "会議",
        "職員",
        "人員",
        "予算",
        "広報",
        "啓発",
        "備蓄",
    ];

    // With them a plan names what is to be done: 相談体制の整備を追加.
    private static readonly string[] s_measures =
    [
        "整備",
        "充実",
        "強化",
        "推進",
        "促進",
        "確保",
        "育成",
        "向上",
        "支援",
        "実施",
    ];

    /// <summary>Whether what stands before a verb of change makes the work of the office its object or its goal.</summary>
    public static bool IsChanged(ReadOnlySpan<char> before) =>
        WordSearch.EndsWithAny(before, s_goals)
        || (
            before is [.. var named, 'を' or 'は' or 'も']
            && WordSearch.ContainsAny(named[(named.LastIndexOf('、') + 1)..], s_activities)
            && !WordSearch.EndsWithAny(named, s_measures)
            && !DraftText.IsChanged(before)
        );
}
