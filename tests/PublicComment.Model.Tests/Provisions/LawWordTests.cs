namespace PublicComment.Model.Tests.Provisions;

/// <summary>Which law is meant where words before an address point to one, and where nobody knows it.</summary>
public class LawWordTests
{
    private const string Law = "個人情報の保護に関する法律";
    private const string Rule = Law + "施行規則";

    private static readonly CitationContext s_context = new()
    {
        Laws = [Law],
        DefaultInstrument = Rule,
    };

    [Theory]
    [InlineData("法施行規則第3条について", Rule)]
    [InlineData("法施行令第3条について", Law + "施行令")]
    [InlineData("新法施行規則第3条について", Rule)]
    [InlineData("個人情報の保護に関する法律第2条、同法施行令第5条", Law + "施行令")]
    [InlineData("第3条について", Rule)]
    [InlineData("改正案第3条について", Rule)]
    [InlineData("省令案第3条について", Rule)]
    [InlineData("改正省令案第3条について", Rule)]
    [InlineData("本省令第3条について", Rule)]
    [InlineData("当省令第3条について", Rule)]
    [InlineData("省令第3条について", Rule)]
    [InlineData("内閣府令第3条について", Rule)]
    [InlineData("施行令第3条について", Law + "施行令")]
    [InlineData("施行規則第3条について", Rule)]
    [InlineData("原則第3条による", Rule)]
    [InlineData("民法（抄）第3条について", "民法")]
    [InlineData("景品表示法（不当景品類及び不当表示防止法）第5条", "景品表示法")]
    public void The_law_is_the_one_that_is_meant(string text, string law) =>
        Assert.Equal(law, CitationFinder.Find(text, s_context)[^1].Law);

    [Theory]
    [InlineData("海岸法 (昭和31年法律第101号。以下「法」という。) 第22条第1項", "海岸法")]
    [InlineData("海岸法 (昭和31年法律第101号) 第22条第1項", "海岸法")]
    [InlineData("海岸法（以下、「海法」という。）の許可、海法第22条第1項", "海岸法")]
    [InlineData(
        "海岸法（以下この条及び次条において「海法」という。）の許可、海法第22条第1項",
        "海岸法"
    )]
    [InlineData("海岸法(昭和31年法律第101号)(以下「海法」という。)第22条第1項", "海岸法")]
    [InlineData("海岸法（以下「海法」という。）（昭和31年法律第101号） 第22条第1項", "海岸法")]
    [InlineData("準用される海岸等の保全に関する法律第22条第1項", "海岸等の保全に関する法律")]
    [InlineData(
        "建設業の許可を受けた者の標識に関する規則第22条第1項",
        "建設業の許可を受けた者の標識に関する規則"
    )]
    [InlineData(
        "規定による改正前の海岸等の保全に関する条例第22条第1項",
        "海岸等の保全に関する条例"
    )]
    [InlineData(
        "この条例の施行の際現に改正前の海岸等の保全に関する条例第22条第1項",
        "海岸等の保全に関する条例"
    )]
    [InlineData("第三条中海岸法第22条第1項", "海岸法")]
    [InlineData("第三条、中小企業基本法第22条第1項", "中小企業基本法")]
    [InlineData("海岸規則第5条により、同令第22条第1項", "海岸規則")]
    public void Blanks_brackets_and_verbs_are_no_part_of_the_name(string text, string law)
    {
        ProvisionCitation citation = CitationFinder.Find(text)[^1];
        Assert.Equal((law, "第22条第1項"), (citation.Law, citation.Provision.ToString()));
    }

    [Theory]
    [InlineData("憲法第14条、同第24条第2項に", "同第24条第2項", "憲法")]
    [InlineData(
        "海岸等の管理に関する条例（平成25年条例第3号。以下「条例」という。）第17条",
        "海岸等の管理に関する条例（平成25年条例第3号。以下「条例」という。）第17条",
        "海岸等の管理に関する条例"
    )]
    [InlineData("共同第24条", "第24条", null)]
    public void A_law_is_named_by_the_words_before_it(string text, string citation, string? law)
    {
        ProvisionCitation last = CitationFinder.Find(text)[^1];
        Assert.Equal((citation, law), (last.Text, last.Law));
    }

    [Theory]
    [InlineData("民法では、第90条で無効とされる。", "第90条", "民法")]
    [InlineData("旅館業法（以下「法」という。）では、第3条第1項において", "第3条第1項", "旅館業法")]
    [InlineData("民法のうち第90条", "第90条", "民法")]
    [InlineData("市民の間では、第90条が", "第90条", null)]
    [InlineData("同法では、第90条が", "第90条", null)]
    public void A_sentence_may_speak_of_the_law(string text, string citation, string? law)
    {
        ProvisionCitation found = Assert.Single(CitationFinder.Find(text));
        Assert.Equal((citation, law), (found.Text, found.Law));
    }

    [Fact]
    public void Behind_an_amending_sentence_provisions_are_of_the_law_that_it_amends()
    {
        ValueList<ProvisionCitation> found = CitationFinder.Find(
            "第5条の改正\n第1条　公衆浴場法（昭和23年法律第139号）の一部を次のように改正する。\n第2条第1項中「者」を「人」に改め、民法第90条を加える。\n"
                + "第2条　旅館業法の一部を次のように改正する。\n第7条を削る。"
        );
        Assert.Equal(
            ["第5条/", "第2条第1項/公衆浴場法", "民法第90条/民法", "第7条/旅館業法"],
            found.Select(citation => $"{citation.Text}/{citation.Law}")
        );
    }

    [Fact]
    public void A_bracket_that_cites_stands_between_a_name_and_its_provision()
    {
        ValueList<ProvisionCitation> found = CitationFinder.Find(
            "海岸法（昭和31年法律第101号。第5条第2項において「法」という。）第22条"
        );
        Assert.Equal(
            [("第5条第2項", null), ("第22条", "海岸法")],
            found.Select(citation => (citation.Text, citation.Law))
        );
    }

    [Theory]
    [InlineData("許可に係る法第5条")]
    [InlineData("当該処分に関する法第5条")]
    [InlineData("許可に関する法施行令第5条")]
    public void The_bare_word_is_no_end_of_a_name(string text)
    {
        ProvisionCitation citation = Assert.Single(CitationFinder.Find(text));
        Assert.Null(citation.Law);
        Assert.Equal(CitationResolution.Unresolved, citation.Resolution);
    }

    [Theory]
    [InlineData(" （昭和31年法律第101号。第5条）第3条")]
    [InlineData("\u3000(昭和31年法律第101号。第5条)第3条")]
    [InlineData("\u200B（平成11年法律第91号。第5条において「法」という。）第3条のとおりです。")]
    public void A_bracket_without_a_name_before_it_names_none(string text) =>
        Assert.All(CitationFinder.Find(text), citation => Assert.Null(citation.Law));

    [Theory]
    [InlineData(
        "海岸法第5条第1項の許可（前条の届出を除く。）については、同項の規定による。",
        "第5条第1項"
    )]
    [InlineData("海岸法第5条第1項第3号の者は、前項の例により、同号の", "第5条第1項第3号")]
    public void What_the_unknown_provision_does_not_name_stays_known(
        string text,
        string provision
    ) => Assert.Equal(provision, $"{CitationFinder.Find(text)[^1].Provision}");

    [Fact]
    public void An_order_that_nobody_knows_is_not_the_rule_before_it() =>
        Assert.Equal(
            CitationResolution.Unresolved,
            CitationFinder.Find("政令第5条及び海岸規則第3条に基づき、同令第7条")[^1].Resolution
        );

    [Theory]
    [InlineData("海岸法第5条第1項の許可を受けた者が前項の届出をしたときは、同項の規定は")]
    [InlineData("海岸法第10条第2項 申請者は、前項の申請書に、同項各号の書類を")]
    [InlineData("海岸法第3条の許可について、次条の登録をした者は、同条第2項の")]
    [InlineData("海岸法第3条第1項第2号の者は、前条第1項第1号の者とし、同号の")]
    public void What_goes_on_from_an_unknown_provision_is_unknown(string text) =>
        Assert.Equal(CitationResolution.Unresolved, CitationFinder.Find(text)[^1].Resolution);

    [Theory]
    [InlineData("GDPR第17条について")]
    [InlineData("安衛則第3条について")]
    [InlineData("刑訴405条について")]
    [InlineData("民訴第5条について")]
    public void An_abbreviation_that_nobody_explains_is_not_the_draft(string text)
    {
        ProvisionCitation citation = Assert.Single(CitationFinder.Find(text, s_context));
        Assert.Null(citation.Law);
        Assert.Equal(CitationResolution.Unresolved, citation.Resolution);
    }

    [Fact]
    public void The_article_again_is_of_the_law_that_nobody_knows()
    {
        CitationContext context = new() { DefaultInstrument = "施設の運営に関する基準" };
        ProvisionCitation again = CitationFinder.Find("法第3条第1項について、同条第2項も", context)[
            ^1
        ];
        Assert.Equal((null, CitationResolution.Unresolved), (again.Law, again.Resolution));
    }

    [Fact]
    public void Names_that_one_text_introduces_hold_for_the_others()
    {
        CitationContext context = s_context.WithAbbreviationsOf([
            "海岸の保全等に関する法律（以下「海岸法案」という。）、港湾の管理に関する法律（以下「甲法」という。）第2条、河川の管理に関する法律（平成5年法律第3号。以下「河管法」という。）",
            "港湾の整備に関する法律（以下「甲法」という。）、水路の整備に関する法律（以下「法」という。）",
        ]);
        Assert.Equal(
            ["河川の管理に関する法律", "甲法", Law],
            new[] { "河管法第3条", "甲法第3条", "法第3条" }.Select(text =>
                CitationFinder.Find(text, context)[0].Law
            )
        );
        Assert.Equal(
            LawSource.Abbreviation,
            CitationFinder.Find("河管法第3条", context)[0].LawSource
        );
        Assert.Same(s_context, s_context.WithAbbreviationsOf(["第3条について"]));
    }

    [Fact]
    public void Words_for_kinds_hold_where_the_letter_defines_them()
    {
        CitationContext context = s_context
            .WithDefinitionsOf([
                "水路の整備に関する法律（以下「法」という。）及び水路の整備に関する規則（以下「規則」という。）",
            ])
            .WithAbbreviationsOf(["海岸の保全等に関する法律（以下「法」という。）第2条"]);
        Assert.Equal(
            ["水路の整備に関する法律", "水路の整備に関する規則", "海岸法"],
            new[] { "法第3条", "規則第3条", "海岸法（以下「法」という。）に基づく法第3条" }.Select(
                text => CitationFinder.Find(text, context)[0].Law
            )
        );
    }

    [Theory]
    [InlineData("河川条例施行規則", "省令第3条")]
    [InlineData("河川法施行規則", "政令第3条")]
    [InlineData("河川条例", "施行令第3条")]
    public void A_word_for_a_kind_that_nothing_known_is_of_is_unresolved(
        string instrument,
        string text
    ) => Assert.Null(CitationFinder.Find(text, new CitationContext { Laws = [instrument] })[0].Law);

    [Theory]
    [InlineData("第33条に第4項を新設する", "第33条第4項")]
    [InlineData("第33条に新設の第4項", "第33条第4項")]
    [InlineData("第33条に設ける第4項", "第33条第4項")]
    [InlineData("第33条に追加予定の第4項", "第33条第4項")]
    public void An_insertion_is_a_part_of_its_article(string text, string provision) =>
        Assert.Equal(provision, CitationFinder.Find(text)[0].Provision.ToString());

    [Theory]
    [InlineData("第3条第1号イ(1)及び(2)", "第3条第1号イ(2)")]
    [InlineData("第3条第1号イ(1)(i)及び(ii)", "第3条第1号イ(1)(ii)")]
    [InlineData("第3条第1号イ(1)及びロ", "第3条第1号ロ")]
    [InlineData("第3条第1号イ及びロ(1)", "第3条第1号ロ(1)")]
    public void A_subitem_in_a_list_has_those_above_it(string text, string last) =>
        Assert.Equal(last, CitationFinder.Find(text)[^1].Provision.ToString());

    [Fact]
    public void So_has_the_end_of_a_range() =>
        Assert.Equal(
            "第3条第1号イ(3)",
            $"{CitationFinder.Find("第3条第1号イ(1)から(3)まで")[0].RangeEnd}"
        );

    [Theory]
    [InlineData('\t')]
    [InlineData('\u2002')]
    [InlineData('\u2009')]
    [InlineData('\u200B')]
    public void Any_blank_may_stand_inside_an_address(char blank) =>
        Assert.Equal(
            "第33条第4項",
            $"{Assert.Single(CitationFinder.Find($"第{blank}33{blank}条{blank}第4項")).Provision}"
        );
}
