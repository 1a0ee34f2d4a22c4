namespace PublicComment.Model.Tests.Provisions;

/// <summary>A response that sets a clause out anew names it, whether or not a sentence cites it.</summary>
public class RewrittenClausesTests
{
    private const string Announced = "御意見を踏まえ、次のとおり修正します。\n";

    [Theory]
    [InlineData("第７条　市長は、届出から十四日以内に通知しなければならない。", "第7条")]
    [InlineData("「第七条の二　市長は、通知する。」", "第7条の2")]
    [InlineData("第７条（届出）　市長は、通知する。", "第7条")]
    [InlineData("（届出）\n第７条　市長は、通知する。\n２　前項の通知は、書面による。", "第7条")]
    [InlineData("第７条　（略）\n２　市長は、書面により通知する。", "第7条第2項")]
    [InlineData(
        "第７条　（略）\n２　（略）\n一　（略）\n二　書面\n三　届書",
        "第7条第2項第2号 第7条第2項第3号"
    )]
    [InlineData("第７条　（略）\n(1)　（略）\n(2)　書面", "第7条第2号")]
    [InlineData(
        "第７条　（略）\n２　次の書面による。\n一　届書\n３　（略）\n一　写し",
        "第7条第2項 第7条第3項第1号"
    )]
    [InlineData("第７条　甲とする。\n第８条　（略）\n２　乙とする。", "第7条 第8条第2項")]
    [InlineData("附則第２条　この省令は、公布の日から施行する。", "附則第2条")]
    [InlineData("様式第２号　届書", "様式第2号")]
    [InlineData("（修正前）\n第７条　甲とする。\n（修正後）\n第８条　乙とする。", "第8条")]
    [InlineData("【修正前】第７条　甲とする。\n【修正後】第８条　乙とする。", "第8条")]
    [InlineData(
        "第７条　（略）\n２　甲とする。\n（修正案）\n第９条　乙とする。",
        "第7条第2項 第9条"
    )]
    public void The_new_text_tells_the_clause(string newText, string expected) =>
        Assert.Equal(expected, Revised(Announced + newText));

    [Theory]
    [InlineData("（修正後）第７条　市長は、通知する。")]
    [InlineData("以下のとおり改めます。第７条　市長は、通知する。")]
    [InlineData("下記の通り、文言を修正いたしました。\n\n第７条　市長は、通知する。")]
    public void A_label_or_a_sentence_announces_it(string response) =>
        Assert.Equal("第7条", Revised(response));

    [Theory]
    [InlineData("第７条 については、原案のとおりです。")]
    [InlineData("第７条の文言です。")]
    [InlineData("第７条　（略）")]
    [InlineData("２　市長は、通知する。")]
    [InlineData("なお、第７条　市長は、とあります。")]
    [InlineData("（修正前）\n第７条　甲とする。")]
    public void Words_about_a_clause_are_not_its_new_text(string behind) =>
        Assert.Equal("", Revised(Announced + behind));

    [Theory]
    [InlineData("御意見のとおり修正します。\n第７条　市長は、通知する。")]
    [InlineData("現行の規定は次のとおりです。\n第７条　市長は、通知する。")]
    public void Without_an_announcement_a_text_is_only_quoted(string response) =>
        Assert.Equal("", Revised(response));

    [Fact]
    public void A_sentence_that_names_a_clause_goes_first() =>
        Assert.Equal(
            "第5条第2項",
            Revised(
                "第5条第2項を次のとおり修正します。\n第５条　（略）\n２　乙とする。\n３　丙とする。"
            )
        );

    [Fact]
    public void The_law_is_the_amended_instrument_and_the_text_stands_in_the_response()
    {
        CitationContext context = new() { DefaultInstrument = "河川標識規則" };
        string response = Announced + "第７条　（略）\n２　乙とする。";
        ProvisionCitation citation = Assert.Single(
            RevisedProvisions.Of(Entry(response, context), context)
        );
        Assert.Equal("河川標識規則", citation.Law);
        Assert.Equal(LawSource.AmendedInstrument, citation.LawSource);
        Assert.Equal(CitationPlace.Response, citation.FoundIn);
        Assert.Equal([ProvisionElement.Article], citation.Inherited);
        Assert.Equal(citation.Text, response.Substring(citation.Start, citation.Length));
    }

    private static string Revised(string response) =>
        string.Join(
            ' ',
            RevisedProvisions.Of(Entry(response, context: null)).Select(cited => cited.Provision)
        );

    private static ResultEntry Entry(string response, CitationContext? context) =>
        new()
        {
            Opinions = [new() { Text = RichText.FromParagraphs("分かりにくい。") }],
            Response = new()
            {
                Text = RichText.FromParagraphs(response),
                Citations = CitationFinder.Find(response, context),
            },
            Amendment = new() { Status = AmendmentStatus.Amended, Source = AmendmentSource.Column },
        };
}
