namespace PublicComment.Model.Tests.Validation;

public class NumberRuleTests
{
    [Theory]
    [InlineData("1", "2", "3")]
    [InlineData("1", "3", "2")]
    [InlineData("№１", "②", "意見３")]
    [InlineData("No.1", "No. 2", "(3)")]
    [InlineData("1-1", "1-3", "2-1")]
    [InlineData("ア", "ウ", "エ")]
    [InlineData(null, null, null)]
    public void Passes_numbers_without_gaps_and_what_is_not_counted(params string?[] numbers) =>
        Failures.None(Numbered(numbers));

    [Theory]
    [InlineData("Warning PCV0401 entries[2].opinions[0].number", "1", "2", "２")]
    [InlineData("Warning PCV0401 entries[2].opinions[0].number", "1", "2", "2（続き）")]
    [InlineData("Warning PCV0401 entries[1].opinions[0].number", "Ⅱ-1", "II-1", "Ⅱ-2")]
    [InlineData("Warning PCV0402 entries[2].opinions[0].number", "1", "2", "4")]
    [InlineData("Warning PCV0402 entries[0].opinions[0].number", "2", "3", "4")]
    [InlineData("Warning PCV0401 entries[2].opinions[0].number", "1-1", "1-2", "1-1")]
    [InlineData("Warning PCV0402 entries[1].opinions[0].number", "項番１", "項番３", "項番４")]
    [InlineData("Warning PCV0401 entries[2].opinions[0].number", "意見No.1", "意見番号2", "1")]
    public void Warns_of_repeated_and_missing_numbers(string failure, params string?[] numbers) =>
        Assert.Equal([failure], Failures.Of(Numbered(numbers)));

    [Fact]
    public void Names_the_other_entry_and_the_gap()
    {
        Assert.Equal(
            "The number ２ stands in entries[1] of the same group already; expected a number of its own.",
            Failures.Single(Numbered("1", "2", "２")).ErrorMessage
        );
        Assert.Equal(
            "Before the number 9 the numbers 3–8 are missing; expected numbers without gaps.",
            Failures.Single(Numbered("1", "2", "9")).ErrorMessage
        );
        Assert.Equal(
            "Before the number 3 the numbers 2 are missing; expected numbers without gaps.",
            Failures.Single(Numbered("1", "3")).ErrorMessage
        );
    }

    [Fact]
    public void Opinions_of_one_entry_may_share_a_number() =>
        Failures.None(
            ValidResult.With(
                ValidResult.Entry("1") with
                {
                    Opinions = [ValidResult.Opinion("1"), ValidResult.Opinion("1")],
                }
            )
        );

    [Fact]
    public void Numbers_may_begin_anew_in_each_group() =>
        Failures.None(Grouped(("甲", "1"), ("甲", "2"), ("乙", "1"), ("乙", "2")));

    [Fact]
    public void Numbers_may_run_through_groups_in_any_order() =>
        Failures.None(Grouped(("甲", "1"), ("甲", "4"), ("乙", "2"), ("乙", "3")));

    [Fact]
    public void Numbers_that_begin_anew_have_gaps_of_their_own() =>
        Assert.Equal(
            ["Warning PCV0402 entries[1].opinions[0].number"],
            Failures.Of(Grouped(("甲", "1"), ("甲", "3"), ("乙", "1"), ("乙", "2"), ("乙", "3")))
        );

    [Fact]
    public void A_selection_may_leave_numbers_out() =>
        Failures.None(
            Numbered("3", "8") with
            {
                Notes = ["寄せられた主な御意見を掲載しています。"],
            }
        );

    [Theory]
    [InlineData("2", null, true)]
    [InlineData("№２", null, true)]
    [InlineData("3", null, false)]
    [InlineData("2", "別", false)]
    public void A_reference_has_its_target(string number, string? heading, bool passes)
    {
        ResultEntry first = ValidResult.Entry("1");
        first = first with
        {
            Response = first.Response! with { RefersTo = [new(number, heading)] },
        };
        Assert.Equal(
            passes ? [] : ["Warning PCV0503 entries[0].response.refersTo[0]"],
            Failures.Of(ValidResult.With(first, ValidResult.Entry("2")))
        );
    }

    [Theory]
    [InlineData(
        "1",
        null,
        "Entry 1 refers to the number 3, which no opinion has; expected the number of an opinion."
    )]
    [InlineData(
        "1",
        "別",
        "Entry 1 refers to the number 3 in “別”, which no opinion has; expected the number of an opinion."
    )]
    [InlineData(
        null,
        null,
        "The entry, which has no number, refers to the number 3, which no opinion has; expected the number of an opinion."
    )]
    public void Names_the_entry_and_what_it_refers_to(string? own, string? heading, string message)
    {
        ResultEntry entry = ValidResult.Entry(own);
        entry = entry with { Response = entry.Response! with { RefersTo = [new("3", heading)] } };

        Assert.Equal(message, Failures.Single(ValidResult.With(entry)).ErrorMessage);
    }

    private static ConsultationResult Numbered(params string?[] numbers) =>
        ValidResult.With([.. numbers.Select(number => ValidResult.Entry(number))]);

    private static ConsultationResult Grouped(params (string Heading, string Number)[] rows) =>
        ValidResult.With([
            .. rows.Select(row => ValidResult.Entry(row.Number) with { Group = row.Heading }),
        ]);
}
