using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>What converters make of a table at the end of a page.</summary>
public class PageBreakTests
{
    private const string Head = "| 番号 | 意見の概要 | 県の考え方 |\n|---|---|---|\n";
    private const string First = "| 1 | 手数料が高い。 | 近隣県と同額です。 |\n";

    [Theory]
    [InlineData("| 2-1 | 住民の意見をよく聴いてほしい | No.1の回答のとおり |")]
    [InlineData("| (2) | 住民の意見をよく聴いてほしい | No.1の回答のとおり |")]
    [InlineData("| No.2 | 住民の意見 | 前問の回答 |")]
    public void A_short_row_about_opinions_is_no_heading_row(string row)
    {
        ValueList<ResultEntry> entries = Parse(
            $"{Head}{First}{row}\n| 3 | 賛成である。 | 承ります。 |\n"
        );
        Assert.Equal(3, entries.Count);
        Assert.StartsWith(
            "住民の意見",
            entries[1].Opinions[0].Text.ToPlainText(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("| 2 | | 電子申請を検討します。 |")]
    [InlineData("| | | 電子申請を検討します。 |")]
    public void A_response_on_the_next_page_is_that_of_the_last_row(string row) =>
        Assert.Equal(
            ["近隣県と同額です。", "電子申請を検討します。"],
            Parse($"{Head}{First}| 2 | 手続を簡素にしてほしい。 | |\n\n- 1 -\n\n{Head}{row}\n")
                .Select(entry => entry.Response?.Text.ToPlainText())
        );

    [Fact]
    public void A_response_on_the_next_page_may_stand_beside_the_rest_of_its_opinion() =>
        Assert.Equal(
            [
                ("手数料が高い。", "近隣県と同額です。"),
                ("手続を簡素にして、窓口を増やしてほしい。", "電子申請を検討します。"),
            ],
            Parse(
                    $"{Head}{First}| 2 | 手続を簡素にして、 | |\n\n- 1 -\n\n{Head}| | 窓口を増やしてほしい。 | 電子申請を検討します。 |\n"
                )
                .Select(entry =>
                    (entry.Opinions[0].Text.ToPlainText(), entry.Response?.Text.ToPlainText() ?? "")
                )
        );

    [Theory]
    [InlineData(
        "窓口に行かなくても",
        "申請に当たっては、規則において",
        "2 | 済むようにしてほしい。 | 所要の規定を定めます。"
    )]
    [InlineData(
        "窓口に行かなくても済むようにしてほしい。",
        "申請に当たっては、規則において",
        "2 | | 所要の規定を定めます。"
    )]
    public void The_number_of_a_cut_row_may_stand_beside_its_second_half(
        string opinion,
        string response,
        string rest
    ) =>
        Assert.Equal(
            [
                ("1", "手数料が高い。"),
                ("2", "手続を簡素にして、窓口に行かなくても済むようにしてほしい。"),
            ],
            Parse(
                    $"{Head}{First}| | 手続を簡素にして、{opinion} | {response} |\n\n- 1 -\n\n{Head}| {rest} |\n"
                )
                .Select(entry =>
                    (entry.Opinions[0].Number ?? "", entry.Opinions[0].Text.ToPlainText())
                )
        );

    [Theory]
    [InlineData("## １　手数料", "## １　手数料（続き）")]
    [InlineData("第１章 手数料", "第１章　手数料（つづき）")]
    [InlineData("【手数料】", "【手数料】(続)")]
    public void A_heading_that_goes_on_on_the_next_page_is_that_of_the_page_before(
        string heading,
        string again
    ) =>
        Assert.Equal(
            [heading.TrimStart('#', ' '), heading.TrimStart('#', ' '), "その他について"],
            Parse(
                    $"{heading}\n\n{Head}{First}\n{again}\n\n{Head}| 2 | 甲です。 | 乙です。 |\n\nその他について\n\n{Head}| 3 | 丙です。 | 丁です。 |\n"
                )
                .Select(entry => entry.Group?.Split('\n')[^1])
        );

    [Fact]
    public void A_row_goes_on_under_a_heading_that_goes_on()
    {
        ResultEntry entry = Assert.Single(
            Parse(
                $"１　手数料\n\n{Head}| 1 | 手数料が高い。 | 近隣県の手数料を踏まえ、 |\n\n１　手数料（続き）\n\n{Head}| | | 定めています。 |\n"
            )
        );
        Assert.Equal("近隣県の手数料を踏まえ、定めています。", entry.Response?.Text.ToPlainText());
    }

    [Theory]
    [InlineData("番号\t意見\t考え方", "１\t手数料に関する意見\t\n(1)\t甲です。\t乙です。")]
    [InlineData("番号\t意見\t考え方", "１\t手数料に関する意見\n(1)\t甲です。\t乙です。")]
    [InlineData(
        "番号\t箇所\t意見\t考え方",
        "１\t手数料に関する意見\t\t\n1\t第１条\t甲です。\t乙です。"
    )]
    public void A_heading_may_stand_in_two_cells(string headings, string rows)
    {
        ResultEntry entry = Assert.Single(Parse($"{headings}\n{rows}\n"));
        Assert.Equal("１ 手数料に関する意見", entry.Group);
        Assert.Equal("甲です。", entry.Opinions[0].Text.ToPlainText());
    }

    [Theory]
    [InlineData("2\t手数料を下げてほしい\t\n3\t丙です。\t丁です。")]
    [InlineData("2\t手数料について\t")]
    [InlineData("2\t手数料について\t\n3\t丙です。\t丁です。")]
    public void A_number_and_an_opinion_without_response_are_no_heading(string rows) =>
        Assert.Equal(
            2,
            Parse($"番号\t意見\t考え方\n1\t甲です。\t乙です。\n{rows}\n")[0].Opinions.Count
        );

    [Theory]
    [InlineData(
        "| 2 | | 手続が煩雑だ。 | 検討します。 |\n|---|---|---|---|\n| 3 | | 賛成である。 | 承ります。 |\n"
    )]
    [InlineData(
        "| 2 | 手続が煩雑だ。 | 検討します。 | |\n|---|---|---|---|\n| 3 | 賛成である。 | 承ります。 | |\n"
    )]
    public void A_page_may_have_a_column_more_or_less(string page) =>
        Assert.Equal(
            ["手数料が高い。", "手続が煩雑だ。", "賛成である。"],
            Parse($"{Head}{First}\n- 1 -\n\n{page}")
                .Select(entry => entry.Opinions[0].Text.ToPlainText())
        );

    [Fact]
    public void The_column_that_vanished_is_told_by_what_is_left()
    {
        ResultEntry entry = Parse(
            "| 番号 | 該当箇所 | 意見 | 考え方 |\n|---|---|---|---|\n| 1 | 第１条 | 手数料が高い。 | 近隣県と同額です。 |\n\n- 1 -\n\n| 2 | 賛成である。 | 承ります。 |\n|---|---|---|\n"
        )[1];
        Assert.Equal(
            ("2", null, "賛成である。", "承ります。"),
            (
                entry.Opinions[0].Number,
                entry.Opinions[0].Place,
                entry.Opinions[0].Text.ToPlainText(),
                entry.Response?.Text.ToPlainText()
            )
        );
    }

    [Fact]
    public void A_heading_that_stands_in_every_column_heads_a_group() =>
        Assert.Equal(
            ["第１編　総則", "第２編　各論"],
            Parse(
                    $"{Head}| 第１編　総則 | 第１編　総則 | 第１編　総則 |\n{First}| 第２編　各論 | 第２編　各論 | 第２編　各論 |\n| 2 | 賛成である。 | 承ります。 |\n"
                )
                .Select(entry => entry.Group)
        );

    [Theory]
    [InlineData("- 2 -")]
    [InlineData("資料１")]
    [InlineData("この項目には、次の御意見がありました。")]
    public void Something_may_stand_between_a_heading_and_its_table(string between) =>
        Assert.Equal(
            ["１　手数料", "２　手続"],
            Parse(
                    $"## １　手数料\n\n{Head}{First}\n## ２　手続\n\n{between}\n\n{Head}| 2 | 賛成である。 | 承ります。 |\n"
                )
                .Select(entry => entry.Group)
        );

    [Theory]
    [InlineData("# みどり県環境基本計画（案）")]
    [InlineData("みどり県手数料条例改正案について")]
    [InlineData("提出されたご意見")]
    public void The_title_of_the_draft_heads_no_group(string title) =>
        Assert.Null(Assert.Single(Parse($"{title}\n\n{Head}{First}")).Group);

    [Theory]
    [InlineData("※１ 事業者には個人を含む。")]
    [InlineData("注１　事業者には個人を含む。")]
    public void A_footnote_is_no_part_of_a_torn_cell(string note)
    {
        ConsultationResult result = ResultDocument
            .Parse(
                $"{Head}{First}| 2 | 手続が煩雑だ。 | 規則において |\n\n{note}\n\n{Head}| | | 定めます。 |\n"
            )
            .Result;
        Assert.Equal("規則において定めます。", result.Entries[1].Response?.Text.ToPlainText());
        Assert.Equal([note], result.Notes);
    }

    [Fact]
    public void A_paragraph_that_ends_as_answers_do_is_the_responses() =>
        Assert.Equal(
            "検討します。\nなお、いただいた御意見は、今後の参考とさせていただきます。",
            Parse(
                $"{Head}{First}| 2 | 手続が煩雑だ。 | 検討します。 |\n\nなお、いただいた御意見は、今後の参考とさせていただきます。\n\n{Head}| 3 | 賛成である。 | 承ります。 |\n"
            )[1]
                .Response?.Text.ToPlainText()
        );

    [Theory]
    [InlineData("次の点に留意します。<br>(1) 本人確認の方法<br>(2) 手数料の納付方法")]
    [InlineData("次のとおり修正します。<br>（修正後）電子で提出する")]
    [InlineData("次を御覧ください。<br>https://www.example.jp/a.html")]
    public void An_item_at_the_end_of_a_page_is_no_cut_sentence(string response) =>
        Assert.Equal(
            ["手続が煩雑だ。", "賛成である。", "反対だ。"],
            Parse(
                    $"| 意見 | 考え方 |\n|---|---|\n| 手続が煩雑だ。 | {response} |\n\n- 1 -\n\n| 賛成である。 | 承ります。 |\n|---|---|\n| 反対だ。 | 承ります。 |\n"
                )
                .Select(entry => entry.Opinions[0].Text.ToPlainText())
        );

    [Fact]
    public void A_number_stands_again_in_the_middle_of_sentences() =>
        Assert.Equal(
            ["手数料が高い。", "手続が煩雑で、窓口に行かなくても済むようにしてほしい。"],
            Parse(
                    $"{Head}{First}| 2 | 手続が煩雑で、窓口に行かなくても | 規則において、 |\n| 2 | 済むようにしてほしい。 | 定めます。 |\n"
                )
                .Select(entry => entry.Opinions[0].Text.ToPlainText())
        );

    [Fact]
    public void One_opinion_may_have_a_row_for_each_response()
    {
        ResultEntry entry = Parse(
            "<table><tr><th>番号</th><th>意見</th><th>考え方</th></tr><tr><td rowspan=2>1</td><td rowspan=2>手数料と様式を見直すべき。</td><td>手数料は据え置きます。</td></tr><tr><td>様式は見直します。</td></tr><tr><td>2</td><td>賛成。</td><td>承ります。</td></tr></table>"
        )[0];
        Assert.Equal(
            "手数料と様式を見直すべき。",
            Assert.Single(entry.Opinions).Text.ToPlainText()
        );
        Assert.Equal(
            "手数料は据え置きます。\n様式は見直します。",
            entry.Response?.Text.ToPlainText()
        );
    }

    [Fact]
    public void A_table_may_lay_a_single_opinion_out()
    {
        const string Table =
            "<table><tr><th>No.</th><td>{0}</td></tr><tr><th>該当箇所</th><td>5ページ</td></tr><tr><th>意見の内容</th><td>甲。</td></tr><tr><th>市の考え方</th><td>乙。</td></tr><tr><th>修正の有無</th><td>無</td></tr></table>";
        Assert.Equal(
            [("1", "5ページ", "甲。", "乙。", "無"), ("2", "5ページ", "甲。", "乙。", "無")],
            Parse(
                    $"<html><body>{string.Format(null, Table, 1)}{string.Format(null, Table, 2)}</body></html>"
                )
                .Select(entry =>
                    (
                        entry.Opinions[0].Number,
                        entry.Opinions[0].Place,
                        entry.Opinions[0].Text.ToPlainText(),
                        entry.Response?.Text.ToPlainText(),
                        entry.Amendment.Text
                    )
                )
        );
    }

    [Fact]
    public void A_shared_response_that_was_cut_goes_on_on_the_next_page()
    {
        ResultEntry entry = Assert.Single(
            Parse(
                $"{Head}| 1 | 手数料が高い。 | 近隣県の額を踏まえ、 |\n| 2 | 手数料を下げてほしい。 | |\n\n- 1 -\n\n{Head}| | | 原案のとおりとします。 |\n"
            )
        );
        Assert.Equal(2, entry.Opinions.Count);
        Assert.Equal(
            "近隣県の額を踏まえ、原案のとおりとします。",
            entry.Response?.Text.ToPlainText()
        );
    }

    [Theory]
    [InlineData("[Page 2]")]
    [InlineData("# Page 2")]
    [InlineData("Page 2 of 5")]
    [InlineData("=== ページ 2 ===")]
    [InlineData("{2}------------------------------------------------")]
    [InlineData("<page_number>2</page_number>")]
    [InlineData("<PAGE_BREAK>")]
    [InlineData("\\newpage")]
    [InlineData("![](images/page_2.png)")]
    [InlineData("<header>みなと県公報</header>")]
    [InlineData("みなと県農林部農政課\n\n- 2 -")]
    [InlineData("（次頁へ続く）\n\n- 2 -\n\n（前頁からの続き）")]
    public void The_mark_of_a_page_is_no_part_of_a_torn_cell(string mark)
    {
        ConsultationResult result = ResultDocument
            .Parse(
                $"{Head}| 1 | 手続を簡素にして、窓口に行かなくても | 申請に当たっては、規則において |\n\n{mark}\n\n{Head}| | 済むようにしてほしい。 | 所要の規定を定めます。 |\n"
            )
            .Result;
        Assert.Equal(
            [
                "1:手続を簡素にして、窓口に行かなくても済むようにしてほしい。>申請に当たっては、規則において所要の規定を定めます。",
            ],
            EntryLine.Of(result)
        );
        Assert.Null(result.Entries[0].Group);
    }

    [Fact]
    public void A_row_that_stands_on_two_pages_is_one()
    {
        ResultDocument document = ResultDocument.Parse(
            $"{Head}{First}| 2 | 減免を広げてほしい。 | 第３条を修正します。 |\n\n{Head}| 2 | 減免を広げてほしい。 | 第３条を修正します。 |\n| 3 | 賛成です。 | 承ります。 |\n"
        );
        Assert.Equal(
            [
                "1:手数料が高い。>近隣県と同額です。",
                "2:減免を広げてほしい。>第３条を修正します。",
                "3:賛成です。>承ります。",
            ],
            EntryLine.Of(document.Result)
        );
        Assert.Equal(3, document.Diagnostics.Count(found => found.Id == "PC0319"));
    }

    [Fact]
    public void A_torn_row_that_stands_whole_on_the_next_page_is_one()
    {
        const string Whole = "手続を簡素にして、窓口を増やしてほしい。";
        ResultDocument document = ResultDocument.Parse(
            $"{Head}| 2 | 手続を簡素にして、 | 第３条を |\n| | 窓口を増やしてほしい。 | 修正します。 |\n\n{Head}| 2 | {Whole} | 第３条を修正します。 |\n"
        );
        Assert.Equal([$"2:{Whole}>第３条を修正します。"], EntryLine.Of(document.Result));
    }

    [Fact]
    public void A_page_of_the_draft_is_no_mark() =>
        Assert.Equal(
            "第12章　Page-turner の表示について",
            Assert.Single(Parse($"## 第12章　Page-turner の表示について\n\n{Head}{First}")).Group
        );

    private static ValueList<ResultEntry> Parse(string document) =>
        ResultDocument.Parse(document).Result.Entries;
}
