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
}
