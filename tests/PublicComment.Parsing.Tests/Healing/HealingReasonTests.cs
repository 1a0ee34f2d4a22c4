using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Healing;

/// <summary>Each rule by which a table is healed, the smallest document that it decides, and the words in which it says so.</summary>
public class HealingReasonTests
{
    private const string Numbered = "| No. | 意見 | 考え方 |\n|---|---|---|\n";
    private const string Plain = "| 意見 | 考え方 |\n|---|---|\n";
    private const string Flagged = "| 意見 | 考え方 | 修正の有無 |\n|---|---|---|\n";
    private const string Sent = "| 提出者 | 意見 | 考え方 | 修正の有無 |\n|---|---|---|---|\n";

    [Theory]
    [InlineData(
        Numbered + "| 2 | 甲です。 | 乙です。 |\n\n" + Numbered + "| 2 | 丙です。 | 丁です。 |\n",
        "its number is that of the row before it"
    )]
    [InlineData(
        Numbered + "| 1 | 甲です。 | 乙です。 |\n\n" + Numbered + "| 1 | 丙です。 | 丁です。 |\n",
        null
    )]
    [InlineData(
        Numbered + "| 1 | 甲です。 | 乙です。 |\n\n" + Numbered + "| 1 | | 丁です。 |\n",
        "its number is that of the row before it"
    )]
    [InlineData(
        Numbered
            + "| 1 | 甲です。 | 乙です。 |\n\n"
            + Numbered
            + "| 1（続き） | 丙です。 | 丁です。 |\n",
        "its number is that of the row before it"
    )]
    [InlineData(
        Numbered + "| 1 | 甲です。 | 乙で、 |\n\n" + Numbered + "| 1 | 丙です。 | 丁です。 |\n",
        "its number is that of the row before it"
    )]
    [InlineData(Numbered + "| 1 | 甲です。 | 乙です。 |\n| 2 | | 丁です。 |\n", null)]
    [InlineData(
        Numbered + "| 1 | 甲です。 | 乙です。 |\n| | | 丁です。 |\n",
        "its opinion cell is empty"
    )]
    [InlineData(
        Numbered + "| 1 | 甲です。 | 乙です。 |\n| | 丙です。 | |\n",
        "its number cell is empty"
    )]
    [InlineData(
        Numbered + "| 1 | 甲です。 | 乙です。 |\n\n" + Numbered + "| | 丙です。 | 丁です。 |\n",
        "its number cell is empty"
    )]
    [InlineData(Numbered + "| 1 | 甲です。 | 乙です。 |\n| | 丙です。 | 丁です。 |\n", null)]
    [InlineData(
        Plain + "| 甲です。 | 乙です。 |\n\n" + Plain + "| 丙です。 | |\n",
        "its response cell is empty after a page break"
    )]
    [InlineData(
        Flagged + "| 甲です。 | 乙です。 | 有 |\n\n" + Flagged + "| 丙です。 | 丁です。 | |\n",
        "its flag cell is empty after a page break"
    )]
    [InlineData(Flagged + "| 甲です。 | 乙です。 | 有 |\n| 丙です。 | 丁です。 | |\n", null)]
    [InlineData(
        Sent + "| 甲社 | 甲です。 | 乙です。 | 有 |\n| | 丙です。 | 丁です。 | |\n",
        "its submitter and flag cells are empty"
    )]
    [InlineData(
        Sent + "| 甲社 | 甲です。 | 乙です。 | 有 |\n| | 丙です。 | 丁です。 | 無 |\n",
        null
    )]
    [InlineData(
        "<table><tr><th>意見</th><th>考え方</th></tr><tr><td rowspan=2>甲です。</td><td>乙です。</td></tr><tr><td>丁です。</td></tr></table>",
        "the cell of its opinion covers both rows"
    )]
    [InlineData(
        Plain + "| 甲です。 | 手続は「規則に |\n| 丙です。 | 定める」とします。 |\n",
        "a bracket is left open before it and closed in it"
    )]
    [InlineData(
        Plain + "| 甲です。 | 乙です。 |\n\n" + Plain + "| っています。 | 丁です。 |\n",
        "it begins in the middle of a word"
    )]
    [InlineData(
        Plain + "| 甲については、 | 乙です。 |\n\n" + Plain + "| 丙です。 | |\n",
        "its response cell is empty after a page break"
    )]
    [InlineData(
        Plain + "| 甲については、 | 乙については、 |\n| 丙です。 | 丁です。 |\n",
        "the text before it ends with a mark or a word that something has to follow"
    )]
    [InlineData(Plain + "| 甲です。 | 乙です。 |\n\n" + Plain + "| 丙です。 | 丁です。 |\n", null)]
    [InlineData(
        Plain
            + "| 手数料が高すぎます。 | 近隣の県と同額です。 |\n| 手続が煩雑すぎます。 | 今後の検討の中での扱 |\n\n"
            + Plain
            + "| 様式も煩雑すぎます。 | 検討といたします。 |\n",
        "the sentence before it has no end"
    )]
    public void A_row_goes_on_and_the_message_says_why(string document, string? because)
    {
        ResultDocument read = ResultDocument.Parse(document);
        Assert.Equal(
            because is null
                ? []
                :
                [
                    $"The row goes on from the row before it and was joined to it, because {because}.",
                ],
            Messages(read, "PC0310")
        );
    }

    [Theory]
    [InlineData(
        "| | 丙です。 | |\n",
        "opinion",
        "the row behind it goes on with the opinion alone"
    )]
    [InlineData(
        "| | | 丙です。 |\n",
        "response",
        "the row behind it goes on with the response alone"
    )]
    [InlineData("| 2 | 丙です。 | 丁です。 |\n", "opinion", "the table goes on behind it")]
    public void Text_between_tables_goes_on_a_cell_and_the_message_says_why(
        string next,
        string cell,
        string because
    )
    {
        ResultDocument read = ResultDocument.Parse(
            $"{Numbered}| 1 | 甲です。 | 乙です。 |\n\nまた、己です。\n\n{Numbered}{next}"
        );
        string message = Assert.Single(Messages(read, "PC0311"));
        Assert.Contains($"goes on from the {cell} before it", message, StringComparison.Ordinal);
        Assert.EndsWith($"because {because}.", message, StringComparison.Ordinal);
        ResultEntry entry = read.Result.Entries[0];
        string whole =
            cell == "opinion"
                ? entry.Opinions[0].Text.ToPlainText()
                : entry.Response!.Text.ToPlainText();
        Assert.Contains("また、己です。", whole, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        Plain + "| 甲です。 | 乙です。 |\n| 丙です。 | 同上 |\n",
        "its response cell says so"
    )]
    [InlineData(
        Plain + "| 甲です。 | 乙です。 |\n| 丙です。 | 〃 |\n",
        "its response cell says so"
    )]
    [InlineData(Plain + "| 甲です。 | 乙です。 |\n| 丙です。 | ″ |\n", "its response cell says so")]
    [InlineData(
        Plain + "| 甲です。 | 乙です。 |\n| 丙です。 | |\n",
        "its own response cell is empty"
    )]
    [InlineData(
        "<table><tr><th>意見</th><th>考え方</th></tr><tr><td>甲です。</td><td rowspan=2>乙です。</td></tr><tr><td>丙です。</td></tr></table>",
        "the response's cell covers both rows"
    )]
    [InlineData(Plain + "| 甲です。 | |\n| 丙です。 | |\n", null)]
    [InlineData(Flagged + "| 甲です。 | 乙です。 | 有 |\n| 丙です。 | | 無 |\n", null)]
    public void A_response_is_shared_and_the_message_says_why(string document, string? because)
    {
        ResultDocument read = ResultDocument.Parse(document);
        Assert.Equal(
            because is null
                ? []
                : [$"The opinion was given the response of the row before it, because {because}."],
            Messages(read, "PC0315")
        );
        Assert.Equal(because is null ? 2 : 1, read.Result.Entries.Count);
    }

    [Theory]
    [InlineData("| 第２条 | 丙です。 | 同上 |", "", "第２条")]
    [InlineData("| | 丙です。 | 同上 |", "the rows share a response", "第１条")]
    [InlineData("| 〃 | 丙です。 | 丁です。 |", "its place cell says so", "第１条")]
    public void A_place_is_shared_and_the_message_says_why(string row, string because, string place)
    {
        ResultDocument read = ResultDocument.Parse(
            $"| 該当箇所 | 意見 | 考え方 |\n|---|---|---|\n| 第１条 | 甲です。 | 乙です。 |\n{row}\n"
        );
        Assert.Equal(
            because.Length == 0
                ? []
                : [$"The opinion was given the place of the row before it, because {because}."],
            Messages(read, "PC0318")
        );
        Assert.Equal(
            ["第１条", place],
            read.Result.Entries.SelectMany(entry => entry.Opinions).Select(opinion => opinion.Place)
        );
    }

    [Fact]
    public void A_shared_response_under_another_flag_is_an_entry_of_its_own()
    {
        ValueList<ResultEntry> entries = ResultDocument
            .Parse(
                $"{Flagged}| 甲です。 | 乙です。 | 有 |\n| 丙です。 | 同上 | 無 |\n| 戊です。 | 同上 | 無 |\n| 己です。 | 同上 | |\n"
            )
            .Result.Entries;
        Assert.Equal(
            [("甲です。", "有"), ("丙です。+戊です。+己です。", "無")],
            entries.Select(entry =>
                (
                    string.Join('+', entry.Opinions.Select(opinion => opinion.Text.ToPlainText())),
                    entry.Amendment.Text
                )
            )
        );
        Assert.All(entries, entry => Assert.Equal("乙です。", entry.Response?.Text.ToPlainText()));
    }

    [Fact]
    public void Labels_that_stand_again_are_left_out_and_others_are_joined()
    {
        const string Head = "| No. | 該当箇所 | 提出者 | 意見 | 考え方 |\n|---|---|---|---|---|\n";
        ResultDocument read = ResultDocument.Parse(
            $"{Head}| 1 | 第１条 | 個人 | 甲は、 | 乙は、 |\n\n{Head}| 1 | 第１条 | （匿名） | 丙です。 | 丁です。 |\n"
        );
        Opinion opinion = Assert.Single(read.Result.Entries).Opinions[0];
        Assert.Equal(
            ("1", "第１条", "個人（匿名）"),
            (opinion.Number, opinion.Place, opinion.Submitter?.Text)
        );
        Assert.Equal(
            [
                "The number stands here again and was left out.",
                "The place stands here again and was left out.",
            ],
            Messages(read, "PC0319")
        );
    }

    private static IEnumerable<string> Messages(ResultDocument read, string id) =>
        read
            .Diagnostics.Where(diagnostic => diagnostic.Id == id)
            .Select(diagnostic => diagnostic.Message);
}
