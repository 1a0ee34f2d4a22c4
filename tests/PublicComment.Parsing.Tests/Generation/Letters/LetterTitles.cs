namespace PublicComment.Parsing.Tests.Generation;

/// <summary>The titles of drafts, and the headings in which offices print them.</summary>
internal static class LetterTitles
{
    /// <summary>Names of drafts; the model keeps them as printed.</summary>
    public static string[] Drafts { get; } =
    [
        "水辺公園の利用に関する規則の一部を改正する規則案",
        "第四次里海保全基本計画（案）",
        "電子申請の本人確認に関する技術基準の一部を改正する告示案",
        "青潮県立高等学校再編整備実施計画（素案）",
        "海岸標識の設置及び管理に関する法律施行規則の一部を改正する省令(案)",
        "取引適正化に関する運用基準（案）",
        "（仮称）東雲市公共施設再配置計画（案）",
    ];

    /// <summary>The headings; {0} is the draft, in 「」 or without.</summary>
    public static string[] Headings { get; } =
    [
        "「{0}」に対する意見募集の結果について",
        "「{0}」に関する意見募集の結果について",
        "「{0}」についての意見募集の結果",
        "「{0}」に対して提出された御意見及びそれに対する考え方",
        "「{0}」に対するパブリックコメントの結果等について",
        "「{0}」に係る意見募集の結果について",
        "{0}に関する意見の募集結果について",
        "{0}に対する意見募集の結果",
        "{0}についての意見募集の結果",
        "{0}に関するパブリックコメント実施結果",
        "【結果公表】「{0}」に関する意見募集について",
    ];
}
