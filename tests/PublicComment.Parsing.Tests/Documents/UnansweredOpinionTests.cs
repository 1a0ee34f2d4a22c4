using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Opinions below their numbers that have a label of their text, and no response.</summary>
public class UnansweredOpinionTests
{
    [Theory]
    [InlineData("内容")]
    [InlineData("意見")]
    [InlineData("要旨")]
    [InlineData("意見の内容")]
    public void A_number_a_topic_and_a_label_open_an_opinion(string label)
    {
        ConsultationResult result = ResultDocument
            .Parse(
                $"みなと計画(案)に対する意見等(2件)\n\n意見1\n\n防波堤について\n\n{label}\n\n高さを見直してほしい。\n\n早くしてほしい。\n\n"
                    + $"意見2\n\n灯台について\n\n{label}\n\n明かりが暗い。まちから"
            )
            .Result;
        Assert.Equal(
            ["1:高さを見直してほしい。\n早くしてほしい。>", "2:明かりが暗い。まちから>"],
            EntryLine.Of(result)
        );
        Assert.Equal(
            ["防波堤について", "灯台について"],
            result.Entries.Select(entry => entry.Group)
        );
    }

    [Fact]
    public void A_topic_above_the_word_for_the_text_heads_it_with_a_response_too()
    {
        ConsultationResult result = ResultDocument
            .Parse("意見1\n夜間の保育\n内容\n増やしてほしい。\n回答\n増やします。")
            .Result;
        Assert.Equal(["1:増やしてほしい。>増やします。"], EntryLine.Of(result));
        Assert.Equal("夜間の保育", result.Entries[0].Group);
    }

    [Theory]
    [InlineData("意見1\n該当箇所\n第1章\n内容\n甲です。\n回答\n乙です。")]
    public void A_place_may_stand_above_the_word_for_the_text(string text)
    {
        ConsultationResult result = ResultDocument.Parse(text).Result;
        Assert.Equal(["1:甲です。>乙です。"], EntryLine.Of(result));
        Assert.Equal("第1章", result.Entries[0].Opinions[0].Place);
    }

    [Theory]
    [InlineData("意見2\n保育について\n内容\n増やしてほしい。")]
    [InlineData("意見1\n保育について\n内容\n増やしてほしい。\n意見3\n橋について\n内容\n古い。")]
    [InlineData("意見1\n保育について\n内容\n意見2\n橋について\n内容\n")]
    [InlineData("意見1\n保育について\n増やしてほしい。\n意見2\n橋について\n古い。")]
    [InlineData("意見1\n保育について\n内容\n増やしてほしい。\n市からの説明\n増やします。")]
    [InlineData("意見\n保育について\n内容\n増やしてほしい。")]
    public void What_may_hold_a_response_or_is_no_such_opinion_is_left(string text)
    {
        ResultDocument read = ResultDocument.Parse(text);
        Assert.Empty(read.Result.Entries);
        Assert.Contains(read.Diagnostics, found => found.Id == "PC0301");
    }
}
