namespace PublicComment.Parsing.Tests.Documents;

/// <summary>What tells one opinion from the next above its label: running marks, and who wrote.</summary>
public class MarkedOpinionTests
{
    private const string Second = "窓口で貸し出してほしい。\n回答\n検討します。\n";

    [Theory]
    [InlineData("（１）意見[5-3]", "（２）意見[団体1-1]", "5-3", "団体1-1")]
    [InlineData("意見[1]", "意見[2]", "1", "2")]
    [InlineData("ご意見【A-1】", "ご意見【A-2】", "A-1", "A-2")]
    [InlineData("意見〔個人4〕", "意見〔個人5〕", "個人4", "個人5")]
    public void A_mark_in_brackets_is_the_number(
        string first,
        string second,
        string firstNumber,
        string secondNumber
    ) =>
        Assert.Equal(
            [
                $"{firstNumber}:分館を増やしてほしい。>予定していません。",
                $"{secondNumber}:窓口で貸し出してほしい。>検討します。",
            ],
            EntriesOf(
                $"{first}\n分館を増やしてほしい。\n回答\n予定していません。\n{second}\n{Second}"
            )
        );

    [Fact]
    public void The_group_may_change_between_them()
    {
        ResultDocument document = ResultDocument.Parse(
            "凡例：「意見[X-Y]」のXは受付番号、YはXのY番目の意見\n１．分館について\n（１）意見[5-3]\n分館を増やしてほしい。\n回答\n予定していません。\n"
                + $"２．窓口について（第4章）\n意見[団体2-3]\n{Second}"
        );
        Assert.Equal(
            ["１．分館について", "２．窓口について（第4章）"],
            document.Result.Entries.Select(entry => entry.Group)
        );
        Assert.Equal("予定していません。", document.Result.Entries[0].Response?.Text.ToPlainText());
    }

    [Theory]
    [InlineData("意見[5-3]と同じです。")]
    [InlineData("意見[第1章]")]
    [InlineData("意見[3件]")]
    [InlineData("意見[-]")]
    [InlineData("反対意見[5-3]")]
    public void Other_lines_are_of_the_response(string line) =>
        Assert.Equal(
            [
                ":分館を増やしてほしい。>予定していません。\n" + line,
                ":窓口で貸し出してほしい。>検討します。",
            ],
            EntriesOf(
                $"意見\n分館を増やしてほしい。\n回答\n予定していません。\n{line}\n意見\n{Second}".Replace(
                    "意見[第1章]\n意見",
                    "意見[第1章]\n\n意見",
                    StringComparison.Ordinal
                )
            )
        );

    [Fact]
    public void Who_wrote_is_no_text_of_the_response_above()
    {
        ResultDocument document = ResultDocument.Parse(
            $"回答者1\nご意見の要旨\n分館を増やしてほしい。\n町の考え方\n予定していません。\n回答者2\nご意見の要旨\n{Second.Replace("回答", "町の考え方", StringComparison.Ordinal)}"
        );
        Assert.Equal(
            [
                ":分館を増やしてほしい。>予定していません。",
                ":窓口で貸し出してほしい。>検討します。",
            ],
            EntryLine.Of(document.Result)
        );
        Assert.Equal(["回答者1", "回答者2"], document.Result.Entries.Select(entry => entry.Group));
    }

    private static string[] EntriesOf(string text) =>
        EntryLine.Of(ResultDocument.Parse(text).Result);
}
