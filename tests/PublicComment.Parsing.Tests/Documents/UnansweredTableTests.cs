using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Behind the table of answers some offices list opinions that they only take note of, in a table without responses.</summary>
public class UnansweredTableTests
{
    private const string Note =
        "なお、上記のほか、次のような御意見がありましたが、募集の趣旨には沿いませんので、伺うのみといたしました。";

    [Theory]
    [InlineData(
        "| No. | 意見 | 考え方 |\n|---|---|---|\n| 1 | 賛成です。 | 承ります。 |\n\n{0}\n\n| No. | 意見 |\n|---|---|\n| 1 | 駅前の道を広げてほしい。 |\n| 2 | 公園がほしい。 |\n"
    )]
    [InlineData(
        "No.\t意見\t考え方\n1\t賛成です。\t承ります。\n{0}\nNo.\t意見\n1\t駅前の道を広げてほしい。\n2\t公園がほしい。\n"
    )]
    [InlineData(
        "<table><tr><th>No.</th><th>意見</th><th>考え方</th></tr><tr><td>1</td><td>賛成です。</td><td>承ります。</td></tr></table><p>{0}</p>"
            + "<table><tr><th>No.</th><th>意見</th></tr><tr><td>1</td><td>駅前の道を広げてほしい。</td></tr><tr><td>2</td><td>公園がほしい。</td></tr></table>"
    )]
    public void They_are_opinions_without_a_response(string document)
    {
        ConsultationResult result = ResultDocument
            .Parse(document.Replace("{0}", Note, StringComparison.Ordinal))
            .Result;
        Assert.Equal(
            ["1:賛成です。>承ります。", "1:駅前の道を広げてほしい。>", "2:公園がほしい。>"],
            EntryLine.Of(result)
        );
        Assert.Equal([Note], result.Notes);
    }

    [Fact]
    public void Their_headings_may_stand_again_on_the_next_page()
    {
        const string Text =
            "| 項目 | 意見 | 考え方 |\n|---|---|---|\n| 道路 | 賛成です。 | 承ります。 |\n\n| 項目 | 意見 |\n|---|---|\n| 駅 | 広げてほしい。 |\n\n| 項目 | 意見 |\n|---|---|\n| 公園 | 公園がほしい。 |\n";
        Assert.Equal(
            [":賛成です。>承ります。", ":広げてほしい。>", ":公園がほしい。>"],
            EntryLine.Of(ResultDocument.Parse(Text).Result)
        );
    }

    [Theory]
    [InlineData("意見")]
    [InlineData("ご意見の概要")]
    public void A_list_of_them_below_a_heading_is_no_piece_of_the_last_row(string heading) =>
        Assert.Equal(
            ["1:賛成です。>承ります。", ":給食の量が少ない。>", ":制服を選びたい。>"],
            EntryLine.Of(
                ResultDocument
                    .Parse(
                        $"| 番号 | 意見 | 考え方 |\n|---|---|---|\n| 1 | 賛成です。 | 承ります。 |\n\n4　案に直接関係しないご意見\n\n| {heading} |\n|---|\n| 給食の量が少ない。 |\n| 制服を選びたい。 |\n"
                    )
                    .Result
            )
        );
}
