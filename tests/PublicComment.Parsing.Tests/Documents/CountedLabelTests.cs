namespace PublicComment.Parsing.Tests.Documents;

/// <summary>The number of an opinion before its label, in a line that holds all and on lines of their own.</summary>
public class CountedLabelTests
{
    private const string Title = "（別紙）みなと指針の改正案に対する主なご意見の概要及び町の考え方";

    [Theory]
    [InlineData(" ", "1. 意見：", "2. 意見：", "1", "2")]
    [InlineData(" ", "(1) 意見：", "(2) 意見：", "(1)", "(2)")]
    [InlineData(" ", "1. 【意見】", "2. 【意見】", "1.", "2.")]
    [InlineData(" ", "1. 意見 ", "2. 意見 ", "1.", "2.")]
    [InlineData("\n", "1. 意見：", "2. 意見：", "1", "2")]
    [InlineData("\n", "１．意見：", "２．意見：", "１", "２")]
    [InlineData("\n", "1 ご意見の概要：", "2 ご意見の概要：", "1", "2")]
    public void It_is_no_text_of_the_response_above(
        string end,
        string first,
        string second,
        string firstNumber,
        string secondNumber
    )
    {
        string response =
            first.Contains('【', StringComparison.Ordinal) ? "【回答】"
            : first.EndsWith(' ') ? "回答 "
            : "回答：";
        string[] entries = EntriesOf(
            $"{Title}{end}{first}桟橋の延長を求める意見。{end}{response}検討します。{end}{second}灯台の修理を求める意見。{end}{response}修理します。"
        );
        Assert.Equal(
            [
                $"{firstNumber}:桟橋の延長を求める意見。>検討します。",
                $"{secondNumber}:灯台の修理を求める意見。>修理します。",
            ],
            entries
        );
    }

    [Fact]
    public void Words_in_brackets_before_it_are_the_group()
    {
        ResultDocument document = ResultDocument.Parse(
            $"{Title} 【桟橋関係】 1. 意見：延長を求める意見。 回答：検討します。 2. 意見：塗装を求める意見。 回答：塗装します。 【灯台関係】 3. 意見：修理を求める意見。 回答：修理します。"
        );
        Assert.Equal(
            [
                "1:延長を求める意見。>検討します。",
                "2:塗装を求める意見。>塗装します。",
                "3:修理を求める意見。>修理します。",
            ],
            EntryLine.Of(document.Result)
        );
        Assert.Equal(
            ["【桟橋関係】", "【桟橋関係】", "【灯台関係】"],
            document.Result.Entries.Select(entry => entry.Group)
        );
    }

    [Fact]
    public void Brackets_may_be_the_end_of_a_heading() =>
        Assert.Equal(
            [":延長を求める意見。>検討します。", ":修理を求める意見。>修理します。"],
            EntriesOf(
                $"{Title} 【桟橋関係】 意見の概要 延長を求める意見。 町の考え方 検討します。 第２章 【灯台】 意見の概要 修理を求める意見。 町の考え方 修理します。"
            )
        );

    [Fact]
    public void It_may_begin_again_in_each_group() =>
        Assert.Equal(
            ["1:延長を求める意見。>検討します。", "1:修理を求める意見。>修理します。"],
            EntriesOf(
                $"{Title} 【桟橋関係】 1. 意見：延長を求める意見。 回答：検討します。 【灯台関係】 1. 意見：修理を求める意見。 回答：修理します。"
            )
        );

    [Fact]
    public void Numbers_that_do_not_count_up_stay_in_the_text() =>
        Assert.DoesNotContain(
            EntriesOf(
                $"{Title} 7. 意見：延長を求める意見。 回答：検討します。 3. 意見：修理を求める意見。 回答：修理します。"
            ),
            entry => !entry.StartsWith(':')
        );

    [Fact]
    public void A_part_of_the_letter_is_no_opinion() =>
        Assert.Equal(
            [":延長を求める意見。>検討します。"],
            EntriesOf(
                "みなと指針の改正案に対する意見募集の結果\n1. 募集期間：令和6年4月1日～30日\n4. 意見の概要：以下のとおりです。\n意見\n延長を求める意見。\n回答\n検討します。"
            )
        );

    private static string[] EntriesOf(string text) =>
        EntryLine.Of(ResultDocument.Parse(text).Result);
}
