namespace PublicComment.Model.Tests.Provisions;

public class RevisedProvisionsWordingTests
{
    [Theory]
    [InlineData("あり（第５条第２項）", "第5条第2項")]
    [InlineData("有（第２条第１項、第２項）", "第2条第1項, 第2条第2項")]
    [InlineData("あり\n（別表第一）", "別表第1")]
    [InlineData("○（様式第２号）", "様式第2号")]
    [InlineData("修正（附則第２条）", "附則第2条")]
    [InlineData("あり（第５条は原案のとおり、第６条を修正）", "第6条")]
    public void The_cell_of_the_flag_names_what_was_revised(string flag, string expected) =>
        Assert.Equal(
            expected,
            Named("御意見を踏まえ、第７条を修正します。", flag, CitationPlace.Flag)
        );

    [Fact]
    public void A_flag_that_names_nothing_leaves_it_to_the_response() =>
        Assert.Equal(
            "第7条",
            Named("御意見を踏まえ、第７条を修正します。", "あり（文言）", CitationPlace.Response)
        );

    [Theory]
    [InlineData("御意見を踏まえ、第33条に新設する第4項を修正しました。", "第33条第4項")]
    [InlineData("御意見を踏まえ、別表第一の二の項を修正しました。", "別表第1の2の項")]
    [InlineData("御意見を踏まえ、様式第２号備考を修正しました。", "様式第2号")]
    [InlineData("御意見を踏まえ、第5条第1項ただし書を改めました。", "第5条第1項ただし書")]
    [InlineData("附則第2条に規定する経過措置の期間を延長することとしました。", "第1条")]
    [InlineData(
        "御意見を踏まえ、附則第2条に規定する経過措置の期間を延長することとしました。",
        "附則第2条"
    )]
    [InlineData(
        "御意見を踏まえ、第18条第３項の期間を「２週間」から「１か月」に延長することとしました。",
        "第18条第3項"
    )]
    [InlineData("御指摘を踏まえ、第５条、第７条及び第９条を修正しました。", "第5条, 第7条, 第9条")]
    [InlineData(
        "第１条第２号の定義を追加するとともに、第３条第１項を修正しました。",
        "第1条第2号, 第3条第1項"
    )]
    public void The_response_names_what_was_revised(string response, string expected) =>
        Assert.Equal(expected, Named(response, "あり"));

    [Theory]
    [InlineData("第３条第１項と重複するとの御指摘を踏まえ、第３条第２項を削ります。", "第3条第2項")]
    [InlineData("第３条の規定が不明確との御指摘を踏まえ、修正しました。", "第3条")]
    [InlineData("電波法第10条／第12条に基づき、第５条を修正します。", "第5条")]
    [InlineData("電波法第10条 及び 第12条に基づき、第５条を修正します。", "第5条")]
    [InlineData(
        "第40条は、法第12条の委任に基づくものですが、御意見を踏まえ、文言を修正しました。",
        "第40条"
    )]
    [InlineData("第３条を修正しましたが、第４条は現行どおりとしています。", "第3条")]
    [InlineData("第５条に基づく届出の様式を見直し、第６条を修正しました。", "第6条")]
    public void What_is_set_aside_counts_where_nothing_else_is_named(
        string response,
        string expected
    ) => Assert.Equal(expected, Named(response, "あり"));

    private static string Named(string response, string flag, CitationPlace? place = null) =>
        string.Join(
            ", ",
            RevisedProvisions
                .Of(Entry(response, flag))
                .Where(citation => place is null || citation.FoundIn == place)
                .Select(citation =>
                    citation.RangeEnd is { } end
                        ? $"{citation.Provision}～{end}"
                        : $"{citation.Provision}"
                )
        );

    private static ResultEntry Entry(string response, string flag) =>
        new()
        {
            Opinions =
            [
                new()
                {
                    Text = RichText.FromParagraphs("第１条について"),
                    Citations = CitationFinder.Find("第１条について"),
                },
            ],
            Response = new()
            {
                Text = RichText.FromParagraphs(response),
                Citations = CitationFinder.Find(response),
            },
            Amendment = new()
            {
                Status = AmendmentStatus.Amended,
                Text = flag,
                Source = AmendmentSource.Column,
            },
        };
}
