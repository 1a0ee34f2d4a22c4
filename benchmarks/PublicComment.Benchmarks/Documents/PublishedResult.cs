using System.Text;

namespace PublicComment.Benchmarks;

/// <summary>A made-up result of any size, in each format that offices publish. The same size always gives the same text.</summary>
internal static class PublishedResult
{
    private static readonly string[] s_heading =
    [
        "番号",
        "意見提出者",
        "御意見の概要",
        "御意見に対する考え方",
        "命令等への修正の有無",
    ];

    private static readonly string[] s_letter =
    [
        "河川標識の設置及び管理に関する法律施行規則の一部を改正する省令案に対する意見募集の結果について",
        "令和7年10月20日",
        "河川標識庁標識課",
        "標記の案について、令和7年6月12日から同年7月11日まで意見の募集を行ったところ、御意見をいただきました。",
    ];

    private static readonly string[] s_opinions =
    [
        "標識の色を変える費用は誰が負担するのか。小さな町村には重い負担であり、国の補助を検討していただきたい。",
        "第7条第2項の「速やかに」では、いつまでに届け出ればよいのか分からない。期限を日数で示すべきではないか。",
        "改正の趣旨に賛成する。ただし、夜間の視認性については、実際の河川で試験を行った上で決めていただきたい。",
        "河川標識の設置及び管理に関する法律第3条第4項及び同法施行規則第6条第2項の関係が、案の文からは読み取れない。",
        "既に設置された標識にも新しい基準が適用されるのか。適用される場合、猶予の期間を設けることを要望する。",
        "様式第2号の記載の欄が狭く、必要な事項を書ききれない。別紙を付けることを認めるよう、注意書きに加えてほしい。",
        "地方の事務所では担当者が一人しかおらず、年度末に届出が集中する。施行の時期を秋に改めることはできないか。",
    ];

    private static readonly string[] s_responses =
    [
        "いただいた御意見は、今後の検討に当たって参考にさせていただきます。",
        "御意見のとおり、第7条第2項を「十四日以内に」と修正いたします。",
        "本案に賛成の御意見として承ります。なお、試験の結果は、令和6年3月に公表しております。",
        "御指摘の関係は、同法第3条第4項の委任に基づき、施行規則第6条第2項で手続を定めるものであり、原案のとおりといたします。",
        "附則第2条の規定により、既に設置された標識については、令和10年3月31日までの間、なお従前の例によります。",
    ];

    private static readonly string[] s_submitters =
    [
        "個人",
        "匿名",
        "団体",
        "個人",
        "河川標識協会",
    ];

    public static string TabSeparated(int entries) => Separated(entries, '\t', static cell => cell);

    public static string CommaSeparated(int entries) =>
        Separated(entries, ',', static cell => $"\"{cell}\"");

    public static string Markdown(int entries)
    {
        StringBuilder text = new();
        foreach (string line in s_letter)
        {
            text.Append(line).Append("\n\n");
        }

        text.Append("| ").AppendJoin(" | ", s_heading).Append(" |\n|---|---|---|---|---|\n");
        foreach (string[] row in Rows(entries))
        {
            text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        return text.ToString();
    }

    public static string Html(int entries)
    {
        StringBuilder text = new(
            "<!DOCTYPE html>\n<html lang=\"ja\"><head><title>結果</title></head><body>\n"
        );
        foreach (string line in s_letter)
        {
            text.Append("<p>").Append(line).Append("</p>\n");
        }

        text.Append("<table>\n<tr><th>").AppendJoin("</th><th>", s_heading).Append("</th></tr>\n");
        foreach (string[] row in Rows(entries))
        {
            text.Append("<tr><td>").AppendJoin("</td><td>", row).Append("</td></tr>\n");
        }

        return text.Append("</table>\n</body></html>\n").ToString();
    }

    private static string Separated(int entries, char separator, Func<string, string> write)
    {
        StringBuilder text = new();
        foreach (string line in s_letter)
        {
            text.Append(line).Append('\n');
        }

        text.Append('\n').AppendJoin(separator, s_heading).Append('\n');
        foreach (string[] row in Rows(entries))
        {
            text.AppendJoin(separator, row.Select(write)).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string[]> Rows(int entries)
    {
        for (int entry = 0; entry < entries; entry++)
        {
            int response = entry % s_responses.Length;
            yield return
            [
                $"{entry + 1}",
                s_submitters[entry % s_submitters.Length],
                s_opinions[entry % s_opinions.Length] + s_opinions[(entry + 3) % s_opinions.Length],
                s_responses[response],
                response == 1 ? "あり" : "なし",
            ];
        }
    }
}
