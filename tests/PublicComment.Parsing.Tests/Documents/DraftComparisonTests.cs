using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>What a response shows of the draft before and after a change belongs to the response, wherever a converter puts it.</summary>
public class DraftComparisonTests
{
    private const string Head = "| 番号 | 意見 | 考え方 |\n|---|---|---|\n";
    private const string First =
        Head + "| 1 | 甲を改めるべき。 | 御指摘を踏まえ、次のとおり修正します。 |\n";
    private const string Next = Head + "| 2 | 丙です。 | 丁です。 |\n";

    [Theory]
    [InlineData("| 修正前 | 修正後 |\n|---|---|\n| 甲とする。 | 乙とする。 |")]
    [InlineData("| 【改正前】 | 【改正後】 |\n|---|---|\n| 甲とする。 | 乙とする。 |")]
    [InlineData("| | 修正前 | 修正後 |\n|---|---|---|\n| | 甲とする。 | 乙とする。 |")]
    [InlineData(
        "| 該当箇所 | 原案 | 修正案 |\n|---|---|---|\n| 第３条 | 甲とする。 | 乙とする。 |"
    )]
    [InlineData("（修正後）甲を、乙とする。")]
    [InlineData("修正前：甲とする。\n\n修正後：乙とする。")]
    public void It_belongs_to_the_response_above(string comparison)
    {
        ConsultationResult result = Parse($"{First}\n{comparison}\n\n{Next}");
        Assert.Equal(2, result.Entries.Count);
        Assert.Equal("甲を改めるべき。", result.Entries[0].Opinions[0].Text.ToPlainText());
        Assert.EndsWith(
            "乙とする。",
            result.Entries[0].Response!.Text.ToPlainText(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Text_behind_a_label_at_the_end_of_a_page_does_so_too() =>
        Assert.EndsWith(
            "【修正後】\n乙とする。",
            Parse(
                $"{First.Replace("します。", "します。<br>【修正後】", StringComparison.Ordinal)}\n乙とする。\n\n{Next}"
            )
                .Entries[0]
                .Response!.Text.ToPlainText(),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("原案を支持する御意見として承ります。", "")]
    [InlineData("次のとおり修正します。", "参考　新旧対照表\n\n")]
    public void A_comparison_that_no_response_announces_is_none_of_its_text(
        string response,
        string heading
    )
    {
        ConsultationResult result = Parse(
            $"{Head}| 1 | 甲です。 | {response} |\n\n{heading}| 現行 | 改正案 |\n|---|---|\n| 甲とする。 | 乙とする。 |\n"
        );
        Assert.Equal(response, Assert.Single(result.Entries).Response?.Text.ToPlainText());
        Assert.Contains("乙とする。", result.Notes);
    }

    private static ConsultationResult Parse(string document) =>
        ResultDocument.Parse(document).Result;
}
