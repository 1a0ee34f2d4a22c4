using FluentValidation;
using FluentValidation.Results;

namespace PublicComment.Model.Tests.Validation;

public class AmendedEntryValidatorTests
{
    private const string Rule = "番号法施行規則";

    [Fact]
    public void Passes_an_amended_entry_that_names_a_clause() =>
        Assert.Empty(Validate(Amended(CitationFinder.Find("番号法施行規則第33条第4項"))));

    [Fact]
    public void Passes_a_clause_whose_law_the_opinion_left_out() =>
        Assert.Empty(Validate(Amended(CitationFinder.Find("第33条第4項"))));

    [Fact]
    public void Passes_an_entry_that_was_not_amended() =>
        Assert.Empty(Validate(AmendmentFlag.NotStated));

    [Fact]
    public void Fails_an_amended_entry_that_names_no_clause()
    {
        ValidationFailure failure = Assert.Single(Validate(Amended([])));
        Assert.Equal("PCV0101", failure.ErrorCode);
        Assert.Equal(Severity.Error, failure.Severity);
        Assert.Equal("entries[1].amendment", failure.PropertyName);
        Assert.Equal(
            "Entry 3 says that the draft was amended (あり) but names no provision; expected a revised clause such as 第33条第4項 in the response, the opinion or the place.",
            failure.ErrorMessage
        );
        RuleBasis basis = Assert.IsType<RuleBasis>(failure.CustomState);
        Assert.Equal("行政手続法", basis.Law);
        Assert.Equal("第43条第1項第4号", basis.Provision?.ToString());
    }

    [Fact]
    public void Fails_an_amended_entry_that_points_to_an_unknown_place()
    {
        ValidationFailure failure = Assert.Single(Validate(Amended(CitationFinder.Find("前条"))));
        Assert.Equal("PCV0101", failure.ErrorCode);
    }

    [Fact]
    public void Warns_of_clauses_of_other_laws_only()
    {
        ValidationFailure failure = Assert.Single(
            Validate(Amended(CitationFinder.Find("行政手続法第39条")))
        );
        Assert.Equal("PCV0102", failure.ErrorCode);
        Assert.Equal(Severity.Warning, failure.Severity);
        Assert.Equal("entries[1].amendment", failure.PropertyName);
        Assert.Equal(
            "Entry 3 says that the draft was amended but names only 行政手続法第39条; expected a provision of 番号法施行規則.",
            failure.ErrorMessage
        );
    }

    [Fact]
    public void One_clause_of_an_instrument_is_enough() =>
        Assert.Empty(
            Validate(Amended(CitationFinder.Find("行政手続法第39条、番号法施行規則第2条")))
        );

    [Fact]
    public void Without_instruments_no_law_is_another_one()
    {
        ConsultationResult result = Result(Amended(CitationFinder.Find("行政手続法第39条")));
        Consultation consultation = result.Consultation with { Instruments = [] };
        Assert.Empty(
            new ConsultationResultValidator()
                .Validate(result with { Consultation = consultation })
                .Errors
        );
    }

    private static List<ValidationFailure> Validate(AmendmentFlag flag) =>
        new ConsultationResultValidator().Validate(Result(flag)).Errors;

    private static AmendmentFlag Amended(ValueList<ProvisionCitation> revised) =>
        new()
        {
            Status = AmendmentStatus.Amended,
            Text = "あり",
            Source = AmendmentSource.Column,
            RevisedProvisions = revised,
        };

    private static ConsultationResult Result(AmendmentFlag flag) =>
        new()
        {
            Consultation = new()
            {
                Title = $"{Rule}の一部を改正する命令案",
                Instruments = InstrumentTitle.Parse($"{Rule}の一部を改正する命令案"),
            },
            Entries = [Entry("2", AmendmentFlag.NotStated), Entry("3", flag)],
        };

    private static ResultEntry Entry(string number, AmendmentFlag flag) =>
        new()
        {
            Opinions = [new() { Number = number, Text = RichText.FromParagraphs("意見") }],
            Amendment = flag,
        };
}
