namespace PublicComment.Parsing.Tests.Generation;

/// <summary>The headings of groups: a number in one of the styles, and a topic.</summary>
internal static class GroupTopics
{
    /// <summary>A topic that says that the draft was changed.</summary>
    public const string Amended = "当該意見を踏まえて内容を修正するもの";

    private static readonly string[] s_topics =
    [
        "再編整備の考え方について",
        "第５条関係",
        "個人識別符号（施行令案第１条、規則案第２条～第４条）",
        "点検の頻度に関する御意見",
        "「水辺公園規則」について",
        "全般",
        "その他",
    ];

    /// <summary>Prints the heading of a group; each style numbers one level.</summary>
    public static Func<int, string, string>[] Styles { get; } =
    [
        (number, topic) => $"{"ⅠⅡⅢⅣⅤ"[number - 1]}．{topic}",
        (number, topic) => $"{"１２３４５"[number - 1]}．{topic}",
        (number, topic) => $"（{"１２３４５"[number - 1]}）{topic}",
        (number, topic) => $"第{"１２３４５"[number - 1]}章　{topic}",
        (number, topic) => $"{"①②③④⑤"[number - 1]}{topic}",
        (_, topic) => $"【{topic}】",
        (_, topic) => $"○{topic}",
        (_, topic) => $"■ {topic}",
    ];

    public static string Topic(int index) => s_topics[index % s_topics.Length];
}
