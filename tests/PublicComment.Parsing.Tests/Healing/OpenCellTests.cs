namespace PublicComment.Parsing.Tests.Healing;

/// <summary>A row of which one cell alone is cut, and pages that hold nothing but a piece of a row.</summary>
public class OpenCellTests
{
    private const string Header = "| 御意見の概要 | 御意見に対する考え方 |\n|---|---|\n";
    private const string Rows =
        Header
        + "| 手数料が高く、利用しづらい。 | 実費を勘案した額です。 |\n| 窓口が遠いので、郵送も認めてほしい。 | 郵送でも受け付けます。 |\n"
        + "| 周知が足りず、知らない者が多い。 | 周知に努めてまいります。 |\n";
    private const string Unended =
        Header
        + "| 手数料が高く、利用しづらい | 実費を勘案した額です。 |\n| 窓口が遠いので、郵送も認めてほしい。 | 郵送でも受け付けます。 |\n"
        + "| 周知が足りず、知らない者が多い | 周知に努めてまいります。 |\n";
    private const string NextPage = "\n| | |\n|---|---|\n";

    [Theory]
    [InlineData("届出の様式を改める点については、基本的に賛", "成です。", true)]
    [InlineData("様式を改めるべきである。昨年の調査では、町が負担した", "例が多い。", true)]
    [InlineData("次の点を伺います。<br>・窓口は増えますか。<br>・様式は変わ", "りますか。", true)]
    [InlineData("届出の様式を、分かりやすく改めてほしい", "様式が多い。", false)]
    [InlineData("反対", "様式が多い。", false)]
    [InlineData("その他、届出の様式を改めることへの反対意見", "様式が多い。", false)]
    public void One_cell_without_an_end_goes_on_where_the_others_have_one(
        string opinion,
        string next,
        bool goesOn
    )
    {
        string[] entries = Entries(
            Rows
                + $"| {opinion} | 様式は公表します。 |\n{NextPage}| {next} | 記載例も示します。 |\n"
        );
        string cut = opinion.Replace("<br>", "\n", StringComparison.Ordinal);
        string[] expected = goesOn
            ? [$":{cut}{next}>様式は公表します。\n記載例も示します。"]
            : [$":{cut}>様式は公表します。", $":{next}>記載例も示します。"];
        Assert.Equal(expected, entries[3..]);
    }

    [Fact]
    public void What_the_page_says_of_itself_goes_on_no_opinion_without_an_end() =>
        Assert.Equal(
            ":その他、届出の制度そのもののあり方>対象ではありません。",
            Entries(
                Rows
                    + "| その他、届出の制度そのもののあり方 | 対象ではありません。 |\n\n港湾規則の一部を改正する告示案の結果\n\n港湾省では、意見の募集を行いました。\n"
            )[^1]
        );

    [Fact]
    public void Where_opinions_have_no_ends_anyway_a_cell_without_one_is_whole() =>
        Assert.Equal(
            5,
            Entries(
                Unended
                    + $"| 届出の様式を改める点については、基本的に賛成 | 様式は公表します。 |\n{NextPage}| 様式が多い。 | 記載例も示します。 |\n"
            ).Length
        );

    [Fact]
    public void A_page_with_a_piece_of_a_row_alone_is_no_text_between_tables() =>
        Assert.Equal(
            ":昨年の豪雨では被害が大きく、町の負担が増えたので助成を求める。>被害の調査については、市町村長が都道府県に報告する事項の一つです。",
            Entries(
                Rows
                    + $"| 昨年の豪雨では被害が大 | 被害の調査については、市町村 |\n{NextPage}| きく、町の負担が増えたの | 長が都道府県に報告する |\n{NextPage}"
                    + "| で助成を求める。 | 事項の一つです。 |\n"
            )[3]
        );

    [Fact]
    public void A_page_with_the_beginning_of_a_row_alone_begins_an_entry() =>
        Assert.Equal(
            ":昨年の豪雨では被害が大きく、町の負担が増えたので助成を求める。>被害の調査については、市町村長が都道府県に報告する事項の一つです。",
            Entries(
                Rows
                    + $"{NextPage}| 昨年の豪雨では被害が大きく、町の負担が増 | 被害の調査については、市町村長が都道府県 |\n{NextPage}"
                    + "| えたので助成を求める。 | に報告する事項の一つです。 |\n"
            )[3]
        );

    [Theory]
    [InlineData("| 郵便 | 3件 |\n")]
    [InlineData("| 担当課 | 03-0000-0000 |\n")]
    public void A_row_of_a_breakdown_is_none_of_an_opinion_without_an_end(string row)
    {
        ResultDocument document = ResultDocument.Parse(
            Rows + $"| 様式を改めるべきである。昨年も要望 | 様式は公表します。 |\n{NextPage}{row}"
        );
        Assert.Equal(
            ":様式を改めるべきである。昨年も要望>様式は公表します。",
            EntryLine.Of(document.Result)[^1]
        );
    }

    [Theory]
    [InlineData("調査に回答した自治体は三割に過ぎない。")]
    [InlineData("市の考え方が分からない。")]
    public void A_sentence_that_speaks_of_responses_heads_no_column(string opinion) =>
        Assert.Equal(
            [
                ":期限を定め、取扱いを示してほしい。>参考とします。",
                $":{opinion}>調査は任意です。",
                ":今回の意見募集は期間が短い。>原案のとおりとします。",
            ],
            Entries(
                Header
                    + $"| 期限を定め、 | 参考とします。 |\n{NextPage}| 取扱いを示してほしい。 | |\n| {opinion} | 調査は任意です。 |\n| 今回の意見募集は期間が短い。 | 原案のとおりとします。 |\n"
            )
        );

    private static string[] Entries(string text) =>
        [.. EntryLine.Of(ResultDocument.Parse(text).Result)];
}
