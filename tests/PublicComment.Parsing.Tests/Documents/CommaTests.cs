namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Some offices write , for 、, and the sentences of a letter are no records of a table.</summary>
public class CommaTests
{
    [Fact]
    public void Records_of_one_width_are_records_whatever_stands_between_them() =>
        Assert.Equal(
            ["1", "2", "3"],
            ResultDocument
                .Parse(
                    "番号,意見,回答\n総論\n1,甲です。,乙です。\n各論\n2,丙です。,丁です。\n附則\n3,戊です。,己です。\n"
                )
                .Result.Entries.Select(entry => entry.Opinions[0].Number)
        );

    [Fact]
    public void Sentences_between_labels_keep_their_commas() =>
        Assert.Equal(
            [
                "1:港は,狭いと思うが,直してほしい。>検討の上,直します。",
                "2:港が,遠い。>今後,検討します。",
            ],
            EntryLine.Of(
                ResultDocument
                    .Parse(
                        "意見1\n港は,狭いと思うが,直してほしい。\n市の考え方\n検討の上,直します。\n意見2\n港が,遠い。\n市の考え方\n今後,検討します。"
                    )
                    .Result
            )
        );

    [Theory]
    [InlineData("市の考え方")]
    [InlineData("（市の考え方）")]
    public void Sentences_with_as_many_commas_each_keep_them(string label) =>
        Assert.Equal(
            [
                ":港は,広く,すべきである。>御指摘のとおり,順に,直します。\n引き続き,整備に,努めます。",
            ],
            EntryLine.Of(
                ResultDocument
                    .Parse(
                        $"みなと計画(案)に対する意見募集の結果について\n\n意見\n\n港は,広く,すべきである。\n\n{label}\n\n御指摘のとおり,順に,直します。\n引き続き,整備に,努めます。\n"
                    )
                    .Result
            )
        );

    [Fact]
    public void Cells_without_full_stops_are_cells() =>
        Assert.Equal(
            ["1:港を広くしてほしい>直します", "2:灯台が暗い>替えることとします"],
            EntryLine.Of(
                ResultDocument
                    .Parse(
                        "番号,意見,回答,修正\n1,港を広くしてほしい,直します,あり\n2,灯台が暗い,替えることとします,なし\n"
                    )
                    .Result
            )
        );
}
