namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Headings over the letter that have the words of an opinion's label.</summary>
public class LabelOverLetterTests
{
    private const string Letter =
        "魚市場取引所における立会時間の見直しについて（案）\n\n"
        + "当取引所は、平成27年7月1日から7月30日までの間、「立会時間の見直しについて（案）」に関するパブリック・コメントを募集しました。\n";

    private const string Pairs =
        "ご意見\n\n競りの開始を遅らせてほしい。\n\n当取引所の回答\n\n原案のとおりとします。\n";

    [Theory]
    [InlineData("パブリック・コメント")]
    [InlineData("パブリックコメント")]
    [InlineData("【パブリック・コメント】")]
    [InlineData("パブリック・コメント\n\nパブリック・コメント")]
    [InlineData("市場取引へのご意見")]
    public void The_heading_of_the_page_is_no_label(string heading)
    {
        ResultDocument document = ResultDocument.Parse($"{heading}\n\n{Letter}\n{Pairs}");
        Assert.Equal(
            [":競りの開始を遅らせてほしい。>原案のとおりとします。"],
            EntryLine.Of(document.Result)
        );
        Assert.NotNull(document.Result.Consultation.CommentPeriod);
    }

    [Fact]
    public void It_is_none_where_the_table_is_elsewhere() =>
        Assert.Empty(
            ResultDocument
                .Parse($"パブリック・コメント\n\n{Letter}\n回答は別の資料にまとめました。\n")
                .Result.Entries
        );

    [Theory]
    [InlineData("パブリックコメント")]
    [InlineData("【パブリックコメント】")]
    public void The_same_words_over_each_opinion_are_labels(string label) =>
        Assert.Equal(
            [":桟橋を直すべきだ。>直します。", ":灯台を残すべきだ。>残します。"],
            EntryLine.Of(
                ResultDocument
                    .Parse(
                        $"{label}\n桟橋を直すべきだ。\n【回答】\n直します。\n{label}\n灯台を残すべきだ。\n【回答】\n残します。\n"
                    )
                    .Result
            )
        );

    [Fact]
    public void An_opinion_about_the_procedure_stays_one() =>
        Assert.Equal(
            [":意見を募集する期間が短い。>", ":桟橋を直すべきだ。>30日としています。"],
            EntryLine.Of(
                ResultDocument
                    .Parse(
                        "【主な意見】\n意見を募集する期間が短い。\n【その他の意見】\n桟橋を直すべきだ。\n【回答】\n30日としています。\n"
                    )
                    .Result
            )
        );
}
