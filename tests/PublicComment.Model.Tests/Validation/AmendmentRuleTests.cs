using FluentValidation;
using FluentValidation.Results;

namespace PublicComment.Model.Tests.Validation;

public class AmendmentRuleTests
{
    private static readonly AmendmentFlag s_kept = new()
    {
        Status = AmendmentStatus.NotAmended,
        Text = "なし",
        Source = AmendmentSource.Column,
    };

    [Theory]
    [InlineData("番号法施行規則第33条第4項")]
    [InlineData("第33条第4項")]
    [InlineData("附則第2条")]
    [InlineData("行政手続法第39条、番号法施行規則第2条")]
    public void Passes_an_amended_entry_that_names_a_clause(string clauses) =>
        Failures.None(ValidResult.With(ValidResult.Amended(clauses)));

    [Fact]
    public void Fails_an_amended_entry_that_names_no_clause()
    {
        ValidationFailure failure = Failures.Single(
            ValidResult.With(ValidResult.Amended("御指摘の箇所"))
        );
        Assert.Equal("PCV0101", failure.ErrorCode);
        Assert.Equal(Severity.Error, failure.Severity);
        Assert.Equal("entries[1].amendment", failure.PropertyName);
        Assert.Equal(
            "Entry 2 says that the draft was amended (あり) but names no provision; expected a revised clause such as 第33条第4項 in the response, the opinion or the place.",
            failure.ErrorMessage
        );
        RuleBasis basis = Assert.IsType<RuleBasis>(failure.CustomState);
        Assert.Equal("行政手続法", basis.Law);
        Assert.Equal("第43条第1項第4号", basis.Provision?.ToString());
    }

    [Fact]
    public void Fails_an_amended_entry_that_points_to_an_unknown_place() =>
        Assert.Equal(
            ["Error PCV0101 entries[1].amendment"],
            Failures.Of(ValidResult.With(ValidResult.Amended("前条")))
        );

    [Fact]
    public void Names_the_phrase_where_no_flag_is_printed()
    {
        AmendmentFlag flag = new()
        {
            Status = AmendmentStatus.Amended,
            Source = AmendmentSource.Response,
        };
        Assert.Contains(
            "was amended (御意見のとおり修正します。) but",
            Failures
                .Single(ValidResult.With(flag, "承りました。御意見のとおり修正します。以上"))
                .ErrorMessage,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Warns_where_only_a_place_in_the_draft_is_named()
    {
        ResultEntry entry = ValidResult.Entry("1", "修正します。") with
        {
            Amendment = ValidResult.Amended(""),
            Opinions =
            [
                ValidResult.Opinion("1") with
                {
                    DraftPlaces = DraftPlaceFinder.Find("P３ L17～19"),
                },
            ],
        };
        Assert.Equal(
            ["Warning PCV0105 entries[0].amendment"],
            Failures.Of(ValidResult.With(entry))
        );
    }

    [Fact]
    public void Warns_of_clauses_of_other_laws_only()
    {
        ValidationFailure failure = Failures.Single(
            ValidResult.With(ValidResult.Amended("行政手続法第39条"))
        );
        Assert.Equal("PCV0102", failure.ErrorCode);
        Assert.Equal(Severity.Warning, failure.Severity);
        Assert.Equal("entries[1].amendment", failure.PropertyName);
        Assert.Equal(
            "Entry 2 says that the draft was amended but names only 行政手続法第39条; expected a provision of 番号法施行規則.",
            failure.ErrorMessage
        );
    }

    [Fact]
    public void Without_instruments_no_law_is_another_one()
    {
        ConsultationResult result = ValidResult.With(ValidResult.Amended("行政手続法第39条"));
        Failures.None(result with { Consultation = result.Consultation with { Instruments = [] } });
    }

    [Fact]
    public void Warns_of_a_kept_draft_whose_response_announces_a_change()
    {
        ValidationFailure failure = Failures.Single(
            ValidResult.With(
                s_kept,
                "ありがとうございます。御指摘を踏まえ、第3条を修正いたします。"
            )
        );
        Assert.Equal("PCV0103", failure.ErrorCode);
        Assert.Equal(Severity.Warning, failure.Severity);
        Assert.Equal("entries[1].amendment", failure.PropertyName);
        Assert.Contains(
            "(なし), but its response announces a change: “御指摘を踏まえ、第3条を修正いたします。”",
            failure.ErrorMessage,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("原案のとおりとさせていただきます。")]
    [InlineData("「第3条を修正いたします。」と記載しております。")]
    [InlineData("第3条を修正すべきとの御意見は参考にさせていただきます。")]
    [InlineData("規定を設けることとしております。")]
    public void Passes_a_kept_draft_whose_response_keeps_quotes_or_explains(string response) =>
        Failures.None(ValidResult.With(s_kept, response));

    [Fact]
    public void Warns_of_an_amended_draft_whose_response_keeps_it()
    {
        ValidationFailure failure = Failures.Single(
            ValidResult.With(ValidResult.Amended("第3条"), "原案のとおりとさせていただきます。")
        );
        Assert.Equal("PCV0104", failure.ErrorCode);
        Assert.Equal(Severity.Warning, failure.Severity);
        Assert.Equal("entries[1].amendment", failure.PropertyName);
        Assert.Contains(
            "“原案のとおりとさせていただきます。”",
            failure.ErrorMessage,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Passes_an_amended_draft_whose_response_changes_one_part_and_keeps_another() =>
        Failures.None(
            ValidResult.With(
                ValidResult.Amended("第3条"),
                "前段は御意見のとおり修正いたします。\n後段は原案のとおりといたします。"
            )
        );
}
