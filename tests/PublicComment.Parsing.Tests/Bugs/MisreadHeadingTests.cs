using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Bugs;

/// <summary>Headings that were taken for something else, and other lines that were taken for headings.</summary>
public class MisreadHeadingTests
{
    [Theory]
    [InlineData("１　令和７年４月１日施行分について", "２　令和８年４月１日施行分について")]
    [InlineData("（１）料金について", "（２）常時10人以上を使用する事業者")]
    [InlineData("（１）料金について", "（２）提出期間の延長について")]
    [InlineData("１　別紙様式第１号について", "２　資料の保存について")]
    public void A_heading_with_a_date_a_count_or_a_label_s_word_groups_its_rows(
        string first,
        string second
    )
    {
        string text =
            $"{first}\n\n番号\t意見\t考え方\n1\t反対です。\t考えます。\n\n{second}\n\n番号\t意見\t考え方\n1\t賛成です。\t承ります。\n";
        Assert.Equal([first, second], Groups(text));
    }

    [Fact]
    public void The_same_topic_under_two_chapters_heads_the_rows_of_each()
    {
        const string Text =
            "## 第１章　総則\n\n全般について\n\n| 番号 | 意見 | 考え方 |\n|---|---|---|\n| 1 | 反対です。 | 考えます。 |\n\n"
            + "## 第２章　手数料\n\n全般について\n\n| 番号 | 意見 | 考え方 |\n|---|---|---|\n| 2 | 賛成です。 | 承ります。 |\n";
        Assert.Equal(["第１章　総則\n全般について", "第２章　手数料\n全般について"], Groups(Text));
    }

    [Theory]
    [InlineData("※類似の意見は集約しています")]
    [InlineData("提出された御意見と考え方")]
    public void A_note_across_the_table_groups_no_rows(string note)
    {
        string text =
            $"<table><tr><th>番号</th><th>意見</th><th>考え方</th></tr><tr><td colspan=3>{note}</td></tr>"
            + "<tr><td>1</td><td>反対です。</td><td>考えます。</td></tr></table>";
        ConsultationResult result = ResultDocument.Parse(text).Result;
        Assert.Null(Assert.Single(result.Entries).Group);
        Assert.Equal([note], result.Notes);
    }

    [Theory]
    [InlineData("システム")]
    [InlineData("ＡＩ")]
    [InlineData("デジタル・ＤＸ")]
    public void A_word_of_katakana_or_capitals_in_the_number_s_column_is_a_heading(string heading)
    {
        string text =
            $"| 番号 | 意見 | 考え方 |\n|---|---|---|\n| 1 | 反対です。 | 考えます。 |\n| {heading} | | |\n| 2 | 賛成です。 | 承ります。 |\n";
        Assert.Equal([null, heading], Groups(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("No.")]
    public void A_marked_heading_may_stand_in_the_column_of_the_opinions(string number)
    {
        string text =
            $"| No. | コメントの概要 | 考え方 |\n|---|---|---|\n| {number} | ●顧客同意 | |\n| 1 | 反対です。 | 考えます。 |\n| {number} | ●書面の交付 | |\n| 2 | 賛成です。 | 承ります。 |\n";
        Assert.Equal(["●顧客同意", "●書面の交付"], Groups(text));
    }

    private static IEnumerable<string?> Groups(string text) =>
        ResultDocument.Parse(text).Result.Entries.Select(entry => entry.Group);
}
