using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>The headings seen in real results, and near ones, for each column.</summary>
internal static class ColumnHeadings
{
    private static readonly Dictionary<ColumnContent, string[]> s_wordings = new()
    {
        [ColumnContent.Number] = ["No.", "No", "№", "番号", "ＮＯ", "項番"],
        [ColumnContent.Place] = ["該当箇所", "項目", "該当部分", "条項", "ページ"],
        [ColumnContent.Submitter] = ["意見提出者", "提出者", "御意見提出者"],
        [ColumnContent.Opinion] =
        [
            "御意見の概要",
            "御意見の内容",
            "提出された御意見",
            "素案に対する意見（概要）",
            "意見（原文）",
            "意見の概要",
            "意見の内容",
            "コメントの概要",
            "寄せられた主な御意見",
            "提出された意見の内容",
            "提出された意見の概要",
            "意見",
            "ご意見の概要",
            "お寄せいただいたご意見",
        ],
        [ColumnContent.Response] =
        [
            "御意見に対する考え方",
            "意見に対する考え方",
            "総務省の考え方",
            "市の考え方",
            "意見に対する県の考え方",
            "意見に対する町の考え方",
            "コメントに対する考え方",
            "考え方",
            "回答",
            "町の考え方",
            "ご意見に対する区の考え方",
        ],
        [ColumnContent.Flag] =
        [
            "命令等への修正の有無",
            "提出意見を踏まえた案の修正の有無",
            "案の修正",
            "修正の有無",
            "計画の修正",
        ],
        [ColumnContent.Count] = ["件数", "意見の件数"],
        [ColumnContent.Remarks] = ["備考"],
    };

    public static Gen<Column> Of(ColumnContent content) =>
        Gen.Elements(s_wordings[content]).Select(heading => new Column(content, heading));
}
