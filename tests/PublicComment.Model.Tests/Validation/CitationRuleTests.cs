namespace PublicComment.Model.Tests.Validation;

public class CitationRuleTests
{
    [Theory]
    [InlineData("第3条第4項について")]
    [InlineData("附則第2項について")]
    [InlineData("別表第一の5の項について")]
    [InlineData("第5条から第7条までについて")]
    [InlineData("第0条について")]
    public void Passes_possible_addresses(string text) => Failures.None(Saying(text));

    [Theory]
    [InlineData("第4項を改めてください。")]
    [InlineData("第2号を改めてください。")]
    public void Tells_of_a_paragraph_or_item_without_its_article(string text) =>
        Assert.Equal(
            ["Info PCV0701 entries[0].opinions[0].citations[0].provision"],
            Failures.Of(Saying(text))
        );

    [Theory]
    [InlineData("5", "7", true)]
    [InlineData("5", "5_2", true)]
    [InlineData("5", "5", false)]
    [InlineData("7", "5", false)]
    public void A_range_goes_forward(string first, string last, bool passes)
    {
        ProvisionCitation range = new()
        {
            Text = "意見",
            Start = 0,
            Length = 2,
            Provision = new() { Article = first },
            RangeEnd = new() { Article = last },
        };
        Assert.Equal(
            passes ? [] : ["Warning PCV0702 entries[0].response.citations[0].rangeEnd"],
            Failures.Of(Answering(range))
        );
    }

    [Theory]
    [InlineData(0, 4, true)]
    [InlineData(1, 4, false)]
    [InlineData(int.MaxValue, int.MaxValue, false)]
    public void A_citation_stands_inside_its_text(int start, int length, bool passes)
    {
        ProvisionCitation citation = new()
        {
            Text = "第1条",
            Start = start,
            Length = length,
            Provision = new() { Article = "1" },
        };
        Assert.Equal(
            passes ? [] : ["Error PCV0703 entries[0].response.citations[0]"],
            Failures.Of(Answering(citation))
        );
    }

    [Fact]
    public void The_clauses_of_a_flag_are_checked_too() =>
        Assert.Equal(
            ["Info PCV0701 entries[1].amendment.revisedProvisions[0].provision"],
            Failures.Of(ValidResult.With(ValidResult.Amended("第4項")))
        );

    private static ConsultationResult Saying(string text) =>
        ValidResult.With(
            ValidResult.Entry("1") with
            {
                Opinions =
                [
                    new()
                    {
                        Number = "1",
                        Text = RichText.FromParagraphs(text),
                        Citations = CitationFinder.Find(text),
                    },
                ],
            }
        );

    private static ConsultationResult Answering(ProvisionCitation citation)
    {
        ResultEntry entry = ValidResult.Entry("1", "御意見。");
        return ValidResult.With(
            entry with
            {
                Response = entry.Response! with { Citations = [citation] },
            }
        );
    }
}
