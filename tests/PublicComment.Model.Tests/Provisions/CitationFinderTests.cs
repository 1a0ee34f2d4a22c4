namespace PublicComment.Model.Tests.Provisions;

public class CitationFinderTests
{
    private const string Act = "行政手続における特定の個人を識別するための番号の利用等に関する法律";

    private static ProvisionCitation Only(string text, CitationContext? context = null) =>
        Assert.Single(CitationFinder.Find(text, context));

    [Fact]
    public void A_citation_has_the_span_of_its_words()
    {
        ProvisionCitation citation = Only(
            "現行の行政手続法（平成5年法律第88号）第39条第1項等の規定により"
        );
        Assert.Equal("行政手続法（平成5年法律第88号）第39条第1項等", citation.Text);
        Assert.Equal(3, citation.Start);
        Assert.Equal(citation.Text.Length, citation.Length);
        Assert.Equal("行政手続法", citation.Law);
        Assert.Equal("平成5年法律第88号", citation.LawNumber);
        Assert.Equal(LawSource.Stated, citation.LawSource);
        Assert.Equal(ProvisionVersion.Current, citation.Version);
        Assert.True(citation.AndOthers);
        Assert.Equal(CitationResolution.Direct, citation.Resolution);
    }

    [Fact]
    public void Radicals_in_the_place_of_ideographs_are_read_and_stay_as_printed()
    {
        ProvisionCitation citation = Only("⾏政⼿続法第⼆⼗条第⼀項第⼋号による");

        Assert.Equal("⾏政⼿続法第⼆⼗条第⼀項第⼋号", citation.Text);
        Assert.Equal("行政手続法", citation.Law);
        Assert.Equal(Provision.Parse("第20条第1項第8号"), citation.Provision);
    }

    [Theory]
    [InlineData("運用指針第2章")]
    [InlineData("指針案の第2章")]
    [InlineData("基本計画第3章第2節")]
    public void A_chapter_of_what_is_no_law_is_a_place_in_a_draft(string text)
    {
        Assert.Empty(CitationFinder.Find(text));
        Assert.Single(DraftPlaceFinder.Find(text));
    }

    [Theory]
    [InlineData("第33条に新設する第4項", true)]
    [InlineData("新設される第5条の2", true)]
    [InlineData("新規条文：第5条の2", true)]
    [InlineData("第5条の2を新設する", true)]
    [InlineData("第5条の2を改正する", false)]
    public void Knows_what_is_newly_inserted(string text, bool expected) =>
        Assert.Equal(expected, Only(text).IsAddition);

    [Fact]
    public void What_a_list_takes_over_is_marked()
    {
        ValueList<ProvisionCitation> citations = CitationFinder.Find(
            "番号法附則第5条第1項第2号及び第3項、第6条"
        );
        Assert.Equal(
            ["番号法附則第5条第1項第2号", "第3項", "第6条"],
            citations.Select(citation => citation.Text)
        );
        Assert.True(citations[0].Inherited.IsEmpty);
        Assert.Equal(
            [ProvisionElement.Law, ProvisionElement.Supplementary, ProvisionElement.Article],
            citations[1].Inherited
        );
        Assert.Equal(
            [ProvisionElement.Law, ProvisionElement.Supplementary],
            citations[2].Inherited
        );
        Assert.Equal(LawSource.List, citations[2].LawSource);
        Assert.Equal("附則第5条第3項", citations[1].Provision.ToString());
    }

    [Fact]
    public void A_list_goes_on_behind_a_bracket()
    {
        ValueList<ProvisionCitation> citations = CitationFinder.Find(
            "第七十六条第四項（第七十八条において準用する場合を含む。）若しくは第五項"
        );
        Assert.Equal("第76条第5項", citations[2].Provision.ToString());
    }

    [Theory]
    [InlineData("銀行法第2条(保険業法(平成7年法律第105号)第10条)に規定する", "保険業法")]
    [InlineData("銀行法第2条（保険業法（以下「業法」という。）第10条）に規定する", "保険業法")]
    [InlineData(
        "信託業法施行規則案第29条（保険業法施行規則案（以下「保険規則案」という。）第10条）の",
        "保険業法施行規則"
    )]
    [InlineData(
        "保険業法施行規則案（以下「保険規則案」という。）について、保険規則案第10条は",
        "保険業法施行規則"
    )]
    [InlineData("銀行法第2条（同条第3項（第4項を除く。）を含む。）及び第10条に", "銀行法")]
    public void A_bracket_in_a_bracket_parts_the_laws(string text, string law)
    {
        ProvisionCitation last = CitationFinder.Find(text)[^1];
        Assert.Equal("第10条", last.Provision.ToString());
        Assert.Equal(law, last.Law);
    }

    [Fact]
    public void A_range_is_one_citation()
    {
        ProvisionCitation citation = Only("番号法第5条第1項から第3項まで");
        Assert.Equal("第5条第1項", citation.Provision.ToString());
        Assert.Equal("第5条第3項", citation.RangeEnd?.ToString());
    }

    [Fact]
    public void A_change_from_one_number_to_another_is_no_range() =>
        Assert.Equal(2, CitationFinder.Find("第5条から第7条に繰り下げる").Count);

    [Theory]
    [InlineData("第33条第4項では、前項を準用する", "第33条第3項", CitationResolution.Resolved)]
    [InlineData("第33条第4項において次項の", "第33条第5項", CitationResolution.Resolved)]
    [InlineData("第33条第1項中「前項」", "", CitationResolution.Unresolved)]
    [InlineData("第33条第4項は残す。前項は削る", "", CitationResolution.Unresolved)]
    [InlineData("第33条では、前条を準用する", "", CitationResolution.Unresolved)]
    [InlineData("第33条第4項ただし書と同項", "第33条第4項", CitationResolution.Resolved)]
    [InlineData("別表第一と同項", "", CitationResolution.Unresolved)]
    public void Relative_words_are_resolved_where_the_text_decides(
        string text,
        string provision,
        CitationResolution resolution
    )
    {
        ProvisionCitation citation = CitationFinder.Find(text)[^1];
        Assert.Equal(provision, citation.Provision.ToString());
        Assert.Equal(resolution, citation.Resolution);
    }

    [Fact]
    public void The_two_preceding_paragraphs_are_a_range()
    {
        ProvisionCitation citation = CitationFinder.Find("第33条第4項中「前二項」とあるのは")[1];
        Assert.Equal("第33条第2項", citation.Provision.ToString());
        Assert.Equal("第33条第3項", citation.RangeEnd?.ToString());
    }

    [Fact]
    public void A_shorter_name_that_the_text_introduces_is_known()
    {
        ProvisionCitation citation = Only(
            $"{Act}（平成25年法律第27号。以下「番号法」という。）の施行後、番号法第19条を"
        );
        Assert.Equal(Act, citation.Law);
        Assert.Equal(LawSource.Abbreviation, citation.LawSource);
        Assert.Equal("番号法第19条", citation.Text);
    }

    [Theory]
    [InlineData("番号法は改正された。同法第19条", "番号法")]
    [InlineData("番号法第2条、行政手続法第39条。同法第40条", "行政手続法")]
    [InlineData("番号法第2条と番号法施行規則第3条。同法第40条", "番号法")]
    [InlineData("番号法第2条と番号法施行規則第3条。同規則第4条", "番号法施行規則")]
    [InlineData("同法第40条", null)]
    public void The_same_law_is_the_last_of_its_kind(string text, string? law)
    {
        ProvisionCitation citation = CitationFinder.Find(text)[^1];
        Assert.Equal(law, citation.Law);
        Assert.Equal(LawSource.Anaphora, citation.LawSource);
        Assert.Equal(law is null, citation.Resolution == CitationResolution.Unresolved);
    }

    [Fact]
    public void A_word_for_the_kind_means_the_only_known_law_of_that_kind()
    {
        CitationContext context = CitationContext.Of(
            InstrumentTitle.Parse("番号法施行規則の一部を改正する命令案")
        );
        Assert.Equal("番号法", Only("法第3条", context).Law);
        Assert.Equal("番号法施行規則", Only("規則第3条", context).Law);
        Assert.Equal("番号法施行規則", Only("施行規則第6条第2項", context).Law);
        Assert.Null(Only("令第3条", context).Law);
    }

    [Fact]
    public void Without_a_law_the_only_instrument_is_meant()
    {
        CitationContext context = CitationContext.Of(
            InstrumentTitle.Parse("番号法施行規則の一部を改正する命令案")
        );
        ProvisionCitation citation = Only("第3条の改正に賛成する", context);
        Assert.Equal("番号法施行規則", citation.Law);
        Assert.Equal(LawSource.AmendedInstrument, citation.LawSource);
    }

    [Fact]
    public void With_two_instruments_the_text_decides_or_nobody()
    {
        CitationContext context = CitationContext.Of(
            InstrumentTitle.Parse("番号法施行規則及び電子署名法施行規則の一部を改正する命令案")
        );
        Assert.Null(Only("第3条の改正", context).Law);
        Assert.Null(Only("規則第3条の改正", context).Law);
        Assert.Equal("電子署名法施行規則", Only("電子署名法施行規則第3条の改正", context).Law);
    }

    [Theory]
    [InlineData("投資会社法第3条", "投資会社法")]
    [InlineData("新会社法第3条", "会社法")]
    [InlineData("改正会社法第3条", "会社法")]
    public void A_known_name_is_not_the_end_of_another_one(string text, string law) =>
        Assert.Equal(law, Only(text, new() { Laws = ["会社法"] }).Law);

    [Theory]
    [InlineData("今回の改正では、個人情報の保護に関する法律第2条を", "個人情報の保護に関する法律")]
    [InlineData("政府が個人情報の保護に関する法律第2条を", "個人情報の保護に関する法律")]
    [InlineData(
        "なお、食品、添加物等の規格基準に関する省令第2条を",
        "食品、添加物等の規格基準に関する省令"
    )]
    [InlineData("名前、個人情報の保護に関する法律第2条を", "個人情報の保護に関する法律")]
    [InlineData("会社法及び個人情報の保護に関する法律第2条を", "個人情報の保護に関する法律")]
    [InlineData("これを踏まえて個人情報の保護に関する法律第2条を", "個人情報の保護に関する法律")]
    [InlineData(
        "本件は特定の用途又は目的に供する機器の基準に関する省令第2条の",
        "特定の用途又は目的に供する機器の基準に関する省令"
    )]
    [InlineData(
        "公職にある者等のあっせん行為による利得等の処罰に関する法律第1条",
        "公職にある者等のあっせん行為による利得等の処罰に関する法律"
    )]
    public void A_name_is_never_a_piece_of_a_sentence(string text, string law) =>
        Assert.Equal(law, Only(text).Law);

    [Theory]
    [InlineData("番号利用法第19条第8号", "番号利用法", "番号利用法第19条第8号")]
    [InlineData("土地の利用方法第3条", null, "第3条")]
    [InlineData("令和6年改正法附則第5条", null, "改正法附則第5条")]
    [InlineData("航空法・道路法第3条", "道路法", "道路法第3条")]
    [InlineData(
        "令和5年総務省告示第3号第2項",
        "令和5年総務省告示第3号",
        "令和5年総務省告示第3号第2項"
    )]
    public void Knows_where_a_short_name_begins(string text, string? law, string words)
    {
        ProvisionCitation citation = Only(text);
        Assert.Equal(law, citation.Law);
        Assert.Equal(words, citation.Text);
    }

    [Fact]
    public void A_form_is_not_the_place_of_the_article_that_it_belongs_to() =>
        Assert.Equal(
            ["様式第1号", "第3条"],
            CitationFinder
                .Find("様式第一号（第三条関係）")
                .Select(citation => $"{citation.Provision}")
        );

    [Theory]
    [InlineData("交通政策基本計画（素案）")]
    [InlineData("会社法の施行に伴う関係政令の整備に関する政令案")]
    public void A_draft_that_is_not_cited_by_article_is_no_default(string title) =>
        Assert.Null(CitationContext.Of(InstrumentTitle.Parse(title)).DefaultInstrument);

    [Fact]
    public void A_citation_inside_a_known_name_is_part_of_the_name()
    {
        const string Name = "地方自治法第252条の19第1項の指定都市の指定に関する政令";
        ProvisionCitation citation = Only($"{Name}第3条の", new() { Laws = [Name] });
        Assert.Equal(Name, citation.Law);
        Assert.Equal("第3条", citation.Provision.ToString());
    }

    [Fact]
    public void The_place_in_a_manual_is_no_provision()
    {
        const string Text = "「個人番号カードの交付等に関する事務処理要領」第7-1による";
        Assert.Empty(CitationFinder.Find(Text));
        Assert.Equal(["第7", "1"], Assert.Single(DraftPlaceFinder.Find(Text)).Headings);
    }
}
