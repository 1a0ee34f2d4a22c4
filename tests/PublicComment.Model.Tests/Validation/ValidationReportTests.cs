using System.Globalization;
using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;

namespace PublicComment.Model.Tests.Validation;

public class ValidationReportTests
{
    private static readonly ConsultationResult s_withoutNotice = ValidResult.With(consultation =>
        consultation with
        {
            NoticeDate = null,
        }
    );

    [Fact]
    public void An_info_is_no_error()
    {
        ValidationResult result = new ConsultationResultValidator().Validate(s_withoutNotice);
        Assert.False(result.IsValid);
        Assert.Equal((false, false), (result.HasErrors(), result.HasWarnings()));
        ValidationReport report = result.ToReport();
        Assert.Equal((false, false), (report.HasErrors, report.HasWarnings));
        Assert.Equal(report, ValidationReport.Of(s_withoutNotice));
    }

    [Fact]
    public void A_warning_is_no_error()
    {
        ValidationReport report = ValidationReport.Of(
            ValidResult.With(consultation => consultation with { Title = "" })
        );
        Assert.Equal((false, true), (report.HasErrors, report.HasWarnings));
    }

    [Fact]
    public void An_error_is_one()
    {
        ConsultationResult result = ValidResult.With(ValidResult.Amended(""));
        Assert.True(ValidationReport.Of(result).HasErrors);
        Assert.True(new ConsultationResultValidator().Validate(result).HasErrors());
    }

    [Fact]
    public void One_error_or_warning_among_other_failures_is_enough()
    {
        Consultation withoutNotice = s_withoutNotice.Consultation;
        ValidationReport error = ValidationReport.Of(
            ValidResult.With(ValidResult.Amended("")) with
            {
                Consultation = withoutNotice,
            }
        );
        ValidationReport warning = ValidationReport.Of(
            s_withoutNotice with
            {
                Consultation = withoutNotice with { Title = "" },
            }
        );

        Assert.Equal((true, false), (error.HasErrors, error.HasWarnings));
        Assert.Equal((false, true), (warning.HasErrors, warning.HasWarnings));
        Assert.All([error, warning], report => Assert.True(report.Failures.Count > 1));
    }

    [Fact]
    public void Json_has_the_form_of_the_contract_and_comes_back()
    {
        ValidationReport report = ValidationReport.Of(s_withoutNotice, MessageLanguage.Japanese);
        string json = JsonSerializer.Serialize(report, PublicCommentJson.Default.ValidationReport);
        Assert.Equal(
            """{"failures":[{"code":"PCV0302","severity":"info","path":"consultation.noticeDate","message":"案の公示日の記載がありません。電子政府の総合窓口の項目に記載されている場合があります。","basis":{"law":"行政手続法","provision":{"article":"43","paragraph":1,"item":"2"},"text":"命令等の案の公示の日を公示する。"}}]}""",
            json
        );
        Assert.Equal(
            report,
            JsonSerializer.Deserialize(json, PublicCommentJson.Default.ValidationReport)
        );
    }

    [Fact]
    public void A_host_may_add_rules_of_its_own()
    {
        InlineValidator<ConsultationResult> host = [];
        host.Include(new ConsultationResultValidator());
        host.RuleFor(result => result.Notes.Count).GreaterThan(0).WithErrorCode("HOST1");
        ValidationReport report = host.Validate(s_withoutNotice).ToReport();
        Assert.Equal(["PCV0302", "HOST1"], report.Failures.Select(failure => failure.Code));
        Assert.Null(report.Failures[1].Basis);
    }

    [Fact]
    public void Paths_go_on_from_those_of_the_host()
    {
        InlineValidator<ConsultationResult[]> host = [];
        host.RuleForEach(results => results)
            .SetValidator(new ConsultationResultValidator())
            .OverridePropertyName("results");
        Assert.Equal(
            ["results[0].consultation.noticeDate"],
            host.Validate([s_withoutNotice]).Errors.Select(failure => failure.PropertyName)
        );
    }

    [Theory]
    [InlineData("ja-JP")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_of_the_machine_changes_nothing(string name)
    {
        ConsultationResult result = ValidResult.With(consultation =>
            consultation with
            {
                CommentPeriod = new(new(2025, 6, 12), new(2025, 6, 12)),
            }
        );
        ValidationReport expected = ValidationReport.Of(result);
        (CultureInfo culture, CultureInfo language) = (
            CultureInfo.CurrentCulture,
            CultureInfo.CurrentUICulture
        );
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(name);
            Assert.Equal(expected, ValidationReport.Of(result));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        }
    }

    [Theory]
    [InlineData("ja", MessageLanguage.Japanese)]
    [InlineData("ja-JP", MessageLanguage.Japanese)]
    [InlineData("en-GB", MessageLanguage.English)]
    [InlineData("", MessageLanguage.English)]
    public void The_language_of_a_culture_may_be_chosen(string culture, MessageLanguage language) =>
        Assert.Equal(language, MessageLanguages.For(new CultureInfo(culture)));
}
