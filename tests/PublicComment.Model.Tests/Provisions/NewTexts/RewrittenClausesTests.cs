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
    [InlineData("様式第２号", "様式第2号")]
    [InlineData("第７条\n（届出）\n第８条", "第7条 第8条")]
    [InlineData("（修正前）\n第７条　甲とする。\n（修正後）\n第８条　乙とする。", "第8条")]
    [InlineData("【修正前】第７条　甲とする。\n【修正後】第８条　乙とする。", "第8条")]
    [InlineData("第７条　（略）\n２　甲とする。\n（修正案）\n第９条　乙とする。", "第9条")]
    [InlineData("第７条\n管理者は、通知する。\n２　前項の通知は、書面による。", "第7条")]
    [InlineData("【第７条】\n管理者は、通知する。", "第7条")]
    [InlineData("第７条\n（略）\n２　管理者は、通知する。", "第7条第2項")]
    [InlineData("第７条\n２　管理者は、通知する。", "第7条第2項")]
    [InlineData("第７条　（省略）\n第２項　書面による。", "第7条第2項")]
    [InlineData("第７条　（略）\n②　書面による。", "第7条第2項")]
    [InlineData("第７条　（略）\n二　（略）\nイ　（略）\nロ　夜間に点灯するもの", "第7条第2号ロ")]
    [InlineData("第７条　変更なし\n第８条　書面による。\n第９条　（現行のとおり）", "第8条")]
    [InlineData("第七条中「届け出る」を「十日以内に届け出る」に改める。", "第7条")]
    [InlineData("別表第２（第８条関係）\n１　大型標識\n２　小型標識", "別表第2")]
    public void The_new_text_tells_the_clause(string newText, string expected) =>
        Assert.Equal(expected, Revised(Announced + newText));

    [Theory]
    [InlineData("附　則\n（施行期日）\n第１条　この省令は、十月一日から施行する。", "附則第1条")]
    [InlineData("附則\n第１条　（略）\n第２条　従前の例による。", "附則第2条")]
    [InlineData("附　則\n１　（略）\n２　従前の例による。", "附則第2項")]
    [InlineData("附　則\nこの省令は、公布の日から施行する。", "附則")]
    public void What_stands_below_the_supplementary_provisions_is_theirs(
        string newText,
        string expected
    ) => Assert.Equal(expected, Revised(Announced + newText));

    [Theory]
    [InlineData(
        "（修正前の条文）\n第６条　甲。\n＜修正後の条文（下線部）＞\n第７条　乙。",
        "第7条"
    )]
    [InlineData("（公表時）\n第６条　甲。\n（修　正　後）\n第７条　乙。", "第7条")]
    [InlineData("修正前\n第６条　甲。\n修正後（案）\n第７条　乙。", "第7条")]
    [InlineData("（旧）第６条　甲。\n（新）第７条　乙。", "第7条")]
    [InlineData("現行　第６条　甲。\n改正案　第７条　乙。", "第7条")]
    [InlineData("第６条　甲とする。\n⇒第７条　乙とする。", "第7条")]
    [InlineData("修正後\n修正前\n第７条　乙。\n第７条　甲。", "第7条")]
    [InlineData("修正前\n修正後\n第６条　甲。\n第７条　乙。", "第7条")]
    [InlineData("修正後\n修正前\n第７条　（略）\n３　乙。\n第７条　（略）\n２　甲。", "第7条第3項")]
    [InlineData("修正前\n修正後\n第７条　（略）\n２　甲。\n第７条　（略）\n３　乙。", "第7条第3項")]
    public void Of_two_texts_the_new_one_counts(string texts, string expected) =>
        Assert.Equal(expected, Revised(Announced + texts));

    [Theory]
    [InlineData("２　届出を受けた日から起算して\n10 日以内に、書面により通知する。")]
    [InlineData("２　甲とする。\n３　標識の色について\n原案のとおりとします。")]
    [InlineData("２　甲とする。\n２　その余の点は、乙である。")]
    [InlineData("２　甲とする。\nなお、御意見の点は、今後検討します。\n３　乙とする。")]
    [InlineData("２　甲とする。\n（参考）行政代執行法\n第２条　法律による。")]
    [InlineData("２　甲とする。\n現行の規定\n３　丙とする。")]
    [InlineData("２　管理者は、\n第５条（第８条の場合を含む。）の規定による。")]
    public void What_follows_the_new_text_is_no_clause_of_it(string behind) =>
        Assert.Equal("第7条第2項", Revised(Announced + "第７条　（略）\n" + behind));

    [Fact]
    public void A_further_announcement_goes_on() =>
        Assert.Equal(
            "第7条第2項 第10条",
            Revised(
                $"{Announced}第７条　（略）\n２　甲とする。\n２点目について、次のとおり修正します。\n第10条　乙とする。"
            )
        );

    [Theory]
    [InlineData("以下の条文に修正します。")]
    [InlineData("原案を次のとおり修正します。")]
    [InlineData("　原案を以下のとおり修正します（下線部）。")]
    [InlineData("・現行の規定を次のとおり改めます。")]
    [InlineData("改正案を次のとおり修正します：")]
    [InlineData("参考人の御意見を踏まえ、次のとおり修正します。")]
    [InlineData("修正しました。修正後の条文は、以下のとおりです。")]
    [InlineData("条文を以下のとおりとしました。")]
    [InlineData("新旧対照表のとおり修正します。")]
    public void An_announcement_has_many_words(string announcement) =>
        Assert.Equal("第7条", Revised($"{announcement}\n第７条　管理者は、通知する。"));

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
