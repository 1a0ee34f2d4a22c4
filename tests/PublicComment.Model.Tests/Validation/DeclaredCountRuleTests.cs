namespace PublicComment.Model.Tests.Validation;

public class DeclaredCountRuleTests
{
    [Fact]
    public void Warns_with_both_figures()
    {
        ConsultationResult result = Declared(5, similar: 2);
        Assert.Equal(["Warning PCV0601 declaredCounts.opinions"], Failures.Of(result));
        Assert.Equal(
            "The document declares 5 opinions, but the table prints 2 and counts 2 more to the same effect, 4 in all; expected the same number.",
            Failures.Single(result).ErrorMessage
        );
    }

    [Fact]
    public void Adds_the_opinions_of_all_entries()
    {
        ResultEntry two = ValidResult.Entry("1") with
        {
            Opinions = [ValidResult.Opinion("1"), ValidResult.Opinion("2")],
        };

        Failures.None(ValidResult.With(two, ValidResult.Entry("3")));
    }

    [Fact]
    public void Counts_opinions_to_the_same_effect() => Failures.None(Declared(4, similar: 2));

    [Fact]
    public void Adds_the_highest_counts() =>
        Assert.Contains(
            "2147483649 in all",
            Failures.Single(Declared(4, similar: int.MaxValue)).ErrorMessage,
            StringComparison.Ordinal
        );

    [Fact]
    public void Says_nothing_where_nothing_is_declared() =>
        Failures.None(ValidResult.Whole with { DeclaredCounts = new(Submitters: 9) });

    [Theory]
    [InlineData("別紙は提出された御意見の抜粋です。")]
    [InlineData("主な御意見とそれに対する考え方は以下のとおりです。")]
    [InlineData("とりまとめの都合上、内容により適宜集約させていただいております。")]
    [InlineData("頂いた御意見は内容ごとにとりまとめています。")]
    [InlineData("御意見は要約して掲載しています。")]
    [InlineData("※ 提出御意見数は、御意見提出者数としています。")]
    public void Says_nothing_where_the_document_selects_or_merges(string note) =>
        Failures.None(Declared(5, similar: 0) with { Notes = [note] });

    [Fact]
    public void A_heading_may_say_that_it_is_a_selection()
    {
        ConsultationResult result = Declared(5, similar: 0);
        Failures.None(
            result with
            {
                Entries =
                [
                    .. result.Entries.Select(entry => entry with { Group = "その他の主な意見" }),
                ],
            }
        );
    }

    [Fact]
    public void Making_the_document_is_no_merging() =>
        Assert.Single(
            Failures.Of(
                Declared(5, similar: 0) with
                {
                    Notes = ["考え方を別紙のとおりとりまとめましたので公表します。"],
                }
            )
        );

    private static ConsultationResult Declared(int opinions, int similar) =>
        ValidResult.With(
            ValidResult.Entry("1") with
            {
                Opinions = [ValidResult.Opinion("1") with { SimilarCount = similar }],
            },
            ValidResult.Entry("2")
        ) with
        {
            DeclaredCounts = new(opinions),
        };
}
