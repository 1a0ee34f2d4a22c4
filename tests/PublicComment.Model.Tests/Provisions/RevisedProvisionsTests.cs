namespace PublicComment.Model.Tests.Provisions;

public class RevisedProvisionsTests
{
    [Fact]
    public void The_response_names_what_it_changes()
    {
        ResultEntry entry = Entry(
            "第5条は不要です。",
            "番号法第3条に基づくものです。御指摘を踏まえ、第7条第1項を修正いたします。"
        );
        Assert.Equal(["第7条第1項 Response"], Describe(entry));
    }

    [Fact]
    public void A_response_that_only_explains_a_law_leaves_it_to_the_opinion()
    {
        ResultEntry entry = Entry(
            "第33条に新設する第4項について、修正すべき。",
            "番号法第3条に基づくものです。御意見のとおり修正いたします。"
        );
        Assert.Equal(["第33条第4項 Opinion"], Describe(entry));
    }

    [Fact]
    public void A_provision_that_is_cited_twice_is_named_once()
    {
        ResultEntry entry = Entry("第5条を改める。第5条は長い。", "御意見のとおり修正いたします。");
        Assert.Equal(["第5条 Opinion"], Describe(entry));
    }

    [Fact]
    public void The_place_in_the_draft_is_the_last_resort()
    {
        ResultEntry entry = Entry(
            "文言が不明確です。",
            "御意見のとおり修正いたします。",
            "第12条第3項関係"
        );
        Assert.Equal(["第12条第3項 Place"], Describe(entry));
    }

    [Fact]
    public void An_unresolved_word_names_no_clause()
    {
        ResultEntry entry = Entry("前条を改めるべき。", "御意見のとおり修正いたします。");
        Assert.Empty(RevisedProvisions.Of(entry));
    }

    [Theory]
    [InlineData(
        "御意見を踏まえ、第9条第2号の検査については、抜取りによることができることとしました。",
        "第9条第2号 Response"
    )]
    [InlineData("第9条第2号の検査については、抜取りによることができます。", "第7条 Opinion")]
    public void A_response_that_follows_the_opinion_names_the_clause(
        string response,
        string expected
    ) => Assert.Equal([expected], Describe(Entry("第7条は厳しい。", response)));

    [Theory]
    [InlineData(
        "第8条第2項の「法人」は誤り。（同条第1項では「学校法人」とされている。）",
        "第8条第2項 Opinion"
    )]
    [InlineData(
        "第5条第2項中「者」は、第3条及び第4条と同じく「もの」とすべき。",
        "第5条第2項 Opinion"
    )]
    [InlineData("（第5条第2項）「者」とすべき。", "第5条第2項 Opinion")]
    [InlineData("第3条と同じく「もの」とすべき。", "第3条 Opinion")]
    [InlineData("（第5条第2項）を改めるべき。（第5条第2項", "第5条第2項 Opinion")]
    public void What_an_opinion_compares_with_is_not_revised(string opinion, string expected) =>
        Assert.Equal([expected], Describe(Entry(opinion, "御意見のとおり修正いたします。")));

    [Fact]
    public void Another_part_of_the_draft_than_the_kept_one_is_not_taken_from_the_opinion()
    {
        ResultEntry entry = Entry("第5条は不要です。", "原案のとおりとします。", "第6条");
        Assert.Equal(["第6条 Place"], Describe(entry));
    }

    [Theory]
    [InlineData(
        "港湾法第56条の２の２第１項の規定を踏まえ、第12条ただし書を改めました。",
        "第12条ただし書"
    )]
    [InlineData("港湾法第２条及び第３条との整合を図り、第12条を修正しました。", "第12条")]
    [InlineData("港湾法第２条および第３条の規定を踏まえ、第12条を修正しました。", "第12条")]
    [InlineData("港湾法第２条若しくは第３条に基づき、第12条を修正しました。", "第12条")]
    [InlineData("第４条第１項の趣旨に鑑み、第12条を修正しました。", "第12条")]
    [InlineData("第４条は原案のとおりとし、第12条を修正しました。", "第12条")]
    [InlineData("第４条の趣旨を明確にするため、修正しました。", "第4条")]
    [InlineData("第５条に規定する期限を修正しました。", "第5条")]
    [InlineData("第４条及び第12条を修正しました。", "第4条, 第12条")]
    public void The_reason_of_a_change_is_not_what_was_changed(string response, string expected) =>
        Assert.Equal(expected, Named(response));

    [Theory]
    [InlineData("第48条の３中「同項第二号」を「同項第三号」に修正しました。", "第48条の3")]
    [InlineData("第48条の３に「第５条の届出を含む。」を加えます。", "第48条の3")]
    [InlineData("「第33条第４項」を修正しました。", "第33条第4項")]
    [InlineData("「港湾法施行規則」第３条を修正しました。", "第3条")]
    [InlineData("「第５条」を「第６条」に修正しました。", "第1条")]
    public void Words_that_are_replaced_are_no_provisions(string response, string expected) =>
        Assert.Equal(expected, Named(response));

    [Theory]
    [InlineData(
        "様式第3号の注の「第12条」は「第13条」ではないか。",
        "御指摘を踏まえ、修正いたしました。",
        "様式第3号 Opinion"
    )]
    [InlineData(
        "附則第2条第2項は「第47条第3号イ」を引用しているが、ロではないか。",
        "御指摘のとおり、「第47条第3号ロ」に改めました。",
        "附則第2条第2項 Opinion"
    )]
    [InlineData("「第12条」は「第13条」ではないか。", "御指摘を踏まえ、修正いたしました。", null)]
    public void A_reference_that_is_put_right_names_no_clause(
        string opinion,
        string response,
        string? expected
    ) => Assert.Equal(expected is null ? [] : [expected], Describe(Entry(opinion, response)));

    [Theory]
    [InlineData(
        "第20条第1項第2号イは狭い。",
        "御意見を踏まえ、同項に後段を加えます。",
        "第20条第1項"
    )]
    [InlineData(
        "第8条の3第1項第1号について",
        "御意見を踏まえ、同号ただし書に「者」を追加しました。",
        "第8条の3第1項第1号ただし書"
    )]
    [InlineData("第5条について", "御意見を踏まえ、同条に第3項を加えます。", "第5条第3項")]
    public void The_opinion_has_the_clause_that_the_response_points_to(
        string opinion,
        string response,
        string expected
    ) => Assert.Equal([$"{expected} Response"], Describe(Entry(opinion, response)));

    [Fact]
    public void A_law_that_is_no_draft_is_not_revised()
    {
        CitationContext context = CitationContext.Of(
            InstrumentTitle.Parse("海岸法施行規則の一部を改正する省令案")
        );
        const string Opinion = "第3条は行政手続法第39条及び法第32条第3項との釣合いを欠く。";
        ResultEntry entry = Entry(Opinion, "御意見を踏まえ、修正いたします。");
        entry = entry with
        {
            Opinions =
            [
                entry.Opinions[0] with
                {
                    Citations = CitationFinder.Find(Opinion, context),
                },
            ],
        };
        Assert.Equal(
            ["海岸法施行規則 第3条"],
            RevisedProvisions
                .Of(entry, context)
                .Where(citation => citation.Law != "海岸法")
                .Select(citation => $"{citation.Law} {citation.Provision}")
        );
    }

    [Theory]
    [InlineData("法第８条第２項で明らかである。")]
    [InlineData("条例第３条の趣旨を書いてほしい。")]
    public void A_word_for_a_law_is_no_clause_of_a_guideline(string opinion)
    {
        CitationContext context = CitationContext.Of(InstrumentTitle.Parse("海岸対応指針案"));
        ResultEntry entry = Entry(opinion, "御意見を踏まえ、修正いたします。");
        entry = entry with
        {
            Opinions =
            [
                entry.Opinions[0] with
                {
                    Citations = CitationFinder.Find(opinion, context),
                },
            ],
        };
        Assert.Empty(RevisedProvisions.Of(entry, context));
    }

    [Fact]
    public void A_citation_that_does_not_stand_in_the_response_names_no_clause()
    {
        ResultEntry entry = new()
        {
            Opinions = [new() { Text = RichText.FromParagraphs("賛成です。") }],
            Response = new()
            {
                Text = RichText.FromParagraphs("修正します。"),
                Citations =
                [
                    new()
                    {
                        Text = "第3条",
                        Start = 0,
                        Length = 30,
                        Provision = Provision.Parse("第3条"),
                    },
                ],
            },
            Amendment = new() { Status = AmendmentStatus.Amended },
        };
        Assert.Empty(RevisedProvisions.Of(entry));
    }

    [Fact]
    public void An_entry_that_is_not_amended_has_none()
    {
        ResultEntry entry = Entry("第5条", "第5条を修正いたします。") with
        {
            Amendment = AmendmentFlag.NotStated,
        };
        Assert.Empty(RevisedProvisions.Of(entry));
    }

    private static string Named(string response) =>
        string.Join(
            ", ",
            RevisedProvisions
                .Of(Entry("第１条について", response))
                .Select(citation => $"{citation.Provision}")
        );

    private static IEnumerable<string> Describe(ResultEntry entry) =>
        RevisedProvisions.Of(entry).Select(citation => $"{citation.Provision} {citation.FoundIn}");

    private static ResultEntry Entry(string opinion, string response, string? place = null) =>
        new()
        {
            Opinions =
            [
                new()
                {
                    Text = RichText.FromParagraphs(opinion),
                    Place = place,
                    Citations = CitationFinder.Find(opinion),
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
                Text = "あり",
                Source = AmendmentSource.Column,
            },
        };
}
