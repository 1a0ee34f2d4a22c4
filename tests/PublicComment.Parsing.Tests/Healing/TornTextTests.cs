namespace PublicComment.Parsing.Tests.Healing;

/// <summary>What a page break tears out of a row, and what the page prints between its halves.</summary>
public class TornTextTests
{
    private const string Header = "| 番号 | 御意見の概要 | 御意見に対する考え方 |\n|---|---|---|\n";
    private const string NextPage = "\n| | | |\n|---|---|---|\n";

    [Theory]
    [InlineData(
        "| 1 | 罰則の適用について、周知期間を | 六か月を予定しております。 |\n",
        "\n設けてください。\n\n様式も統一してください。\n",
        "1:罰則の適用について、周知期間を設けてください。\n様式も統一してください。>六か月を予定しております。"
    )]
    [InlineData(
        "| 1 | 期間を設けてほしい。 | 六か月を予定することと |\n",
        "\nしております。\n",
        "1:期間を設けてほしい。>六か月を予定することとしております。"
    )]
    [InlineData(
        "| 1 | 範囲を示してください。 | 次の場合に認められることと |\n",
        "\nなります。\n\n（１）支障がないこと\n\n（２）管理がされていること\n",
        "1:範囲を示してください。>次の場合に認められることとなります。\n（１）支障がないこと\n（２）管理がされていること"
    )]
    public void Text_behind_a_cut_cell_is_the_rest_of_it(
        string row,
        string text,
        string expected
    ) => Assert.Equal([expected], EntryLine.Of(ResultDocument.Parse(Header + row + text).Result));

    [Fact]
    public void Arguments_that_end_with_考えます_are_those_of_the_opinion() =>
        Assert.Equal(
            "2:次の点を述べます。\n第一に、負担が重いと考えます。\n第二に、期間が短い。>対象となりません。\n六か月とします。",
            EntryLine.Of(
                ResultDocument
                    .Parse(
                        Header
                            + "| 1 | 甲です。 | 乙です。 |\n| 2 | 次の点を述べます。 | 対象となりません。 |\n\n第一に、負担が重いと考えます。\n"
                            + NextPage
                            + "| | 第二に、期間が短い。 | 六か月とします。 |\n"
                    )
                    .Result
            )[1]
        );

    [Fact]
    public void A_heading_of_the_opinion_is_its_own_where_the_next_page_goes_on_its_sentence()
    {
        ResultDocument document = ResultDocument.Parse(
            Header
                + "| 1 | １．費用について<br>採算が取れません。 | 情報は、 |\n\n## ２．情報について\n\n一度では足りません。各社で違えば、比較することができませ\n"
                + NextPage
                + "| | ん。 | 更新します。 |\n| 2 | 賛成です。 | 承ります。 |\n"
        );
        Assert.Equal([null, null], document.Result.Entries.Select(entry => entry.Group));
        Assert.Equal(
            "1:１．費用について\n採算が取れません。\n２．情報について\n一度では足りません。各社で違えば、比較することができません。>情報は、更新します。",
            EntryLine.Of(document.Result)[0]
        );
    }

    [Theory]
    [InlineData("「甲に関する省令案」に対する意見と考え方")]
    [InlineData("資料３")]
    public void What_a_page_prints_at_its_head_is_no_part_of_a_torn_word(string head)
    {
        ResultDocument document = ResultDocument.Parse(
            Header
                + $"| 1 | 期間を設けてほし | 予定しております。 |\n\n{head}\n"
                + NextPage
                + "| | い。 | |\n| 2 | 賛成です。 | 承ります。 |\n"
        );
        Assert.Equal(
            ["1:期間を設けてほしい。>予定しております。", "2:賛成です。>承ります。"],
            EntryLine.Of(document.Result)
        );
        Assert.Contains(head, document.Result.Notes);
    }

    [Fact]
    public void The_title_of_the_letter_stands_at_the_head_of_a_page()
    {
        ResultDocument document = ResultDocument.Parse(
            "「港の標識に関する省令案」に対する意見募集の結果について\n\n"
                + Header
                + "| 1 | 空家の所有者 | 周知します。 |\n\n「港の標識に関する省令案」に対する意見と考え方\n\nにチラシを送るべきです。郵送でもできるようにしてください。\n"
                + NextPage
                + "| 2 | 賛成です。 | 承ります。 |\n"
        );
        Assert.Equal(
            "1:空家の所有者にチラシを送るべきです。郵送でもできるようにしてください。>周知します。",
            EntryLine.Of(document.Result)[0]
        );
    }

    [Fact]
    public void A_page_may_have_left_one_column()
    {
        string page = Header + "| 1 | 除くべきです。 | 適切に判断すべき事項と位 |\n";
        Assert.Equal(
            ["1:除くべきです。>適切に判断すべき事項と位置付けます。"],
            EntryLine.Of(
                ResultDocument
                    .Parse(page + "\n| 御意見に対する考え方 |\n|---|\n| 置付けます。 |\n")
                    .Result
            )
        );
    }

    [Theory]
    [InlineData("| | |\n|---|---|\n| ぎます。 | |\n")]
    [InlineData("| ぎます。 | |\n|---|---|\n")]
    public void A_page_may_have_lost_the_numbers(string page) =>
        Assert.Equal(
            ["1:期間が短すぎます。>検討します。"],
            EntryLine.Of(
                ResultDocument.Parse(Header + $"| 1 | 期間が短す | 検討します。 |\n\n{page}").Result
            )
        );

    [Fact]
    public void A_page_without_responses_may_go_on_an_opinion() =>
        Assert.Equal(
            ["1:近年の状況を考えると、除くべきではないでしょうか。>変更します。"],
            EntryLine.Of(
                ResultDocument
                    .Parse(
                        Header
                            + "| 1 | 近年の状況を考えると、除くべ | 変更します。 |\n\n| 番号 | 御意見の概要 |\n|---|---|\n| | きではないでしょうか。 |\n"
                    )
                    .Result
            )
        );

    [Theory]
    [InlineData("（意見１）緩和してほしい。<br>（意見２）増やしてほしい。", null)]
    [InlineData("（意見１）緩和してほしい。（意見２と同旨）", "１")]
    [InlineData("（意見１）緩和してほしい。", "１")]
    public void Parts_of_an_opinion_keep_their_numbers_in_the_text(string opinion, string? number)
    {
        string[] entries = EntryLine.Of(
            ResultDocument
                .Parse(
                    $"| 意見の概要 | 市の考え方 |\n|---|---|\n| {opinion} | （意見１）について、協議します。 |\n| 丙です。 | 丁です。 |\n"
                )
                .Result
        );
        Assert.StartsWith($"{number}:", entries[0], StringComparison.Ordinal);
    }
}
