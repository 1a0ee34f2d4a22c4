namespace PublicComment.Parsing.Tests.Documents;

/// <summary>A document that lists the opinions and answers none.</summary>
public class OpinionListTests
{
    private const string List =
        "「みなと計画（案）」に寄せられた意見一覧\n\n| 番号 | 職業 | 意見 |\n|---|---|---|\n| 1 | 会社員 | 支援を充実させてほしい。 |\n";

    private const string NextPage =
        "\n| 番号 | 職業 | 意見 |\n|---|---|---|\n| 2 | 無職 | 基礎研究を大切に。 |\n";

    [Fact]
    public void Its_opinions_have_no_responses()
    {
        ResultDocument document = ResultDocument.Parse(List + NextPage);
        Assert.Equal(
            ["1:支援を充実させてほしい。>", "2:基礎研究を大切に。>"],
            EntryLine.Of(document.Result)
        );
        Assert.False(document.HasErrors);
    }

    [Theory]
    [InlineData("| 番号 | 区分 | 意見 |\n|---|---|---|\n| 1 | 会社員 | 3 |\n")]
    [InlineData("| 方法 | 意見 |\n|---|---|\n| 郵送 | 住所に送ってください。 |\n")]
    public void A_table_about_opinions_is_no_list_of_them(string table) =>
        Assert.Empty(ResultDocument.Parse(table).Result.Entries);

    [Fact]
    public void Beside_a_table_with_responses_it_is_a_note() =>
        Assert.Equal(
            ["1:甲です。>乙です。"],
            EntryLine.Of(
                ResultDocument
                    .Parse(
                        List
                            + "\n| 番号 | 意見の概要 | 考え方 |\n|---|---|---|\n| 1 | 甲です。 | 乙です。 |\n"
                    )
                    .Result
            )
        );
}
