using System.Reflection;
using System.Text.RegularExpressions;
using PublicComment.Testing;

namespace PublicComment.Model.Tests.Validation;

/// <summary>Holds docs/validation-rules.md against the code.</summary>
public partial class RuleDocumentationTests
{
    private static readonly string[] s_codes =
    [
        .. typeof(RuleCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Each_code_is_used_once() =>
        Assert.Equal(s_codes.Distinct(StringComparer.Ordinal), s_codes);

    [Fact]
    public void Each_code_has_its_heading_and_no_heading_is_without_code()
    {
        string document = File.ReadAllText(Repository.PathTo("docs/validation-rules.md"));
        Assert.Equal(
            s_codes,
            RuleHeading()
                .Matches(document)
                .Select(match => match.Groups[1].Value)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Each_code_is_that_of_a_rule() =>
        Assert.Equal(
            s_codes,
            ValidationRules.All.Select(rule => rule.Code).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Each_section_tells_the_severity_and_the_basis()
    {
        string document = File.ReadAllText(Repository.PathTo("docs/validation-rules.md"));
        Assert.All(
            ValidationRules.All,
            rule =>
                Assert.Matches(
                    $"(?m)^### {rule.Code}: .+\n\n{rule.Severity}, at `.+`\\. Basis: {BasisOf(rule)}\\.$",
                    document.ReplaceLineEndings("\n")
                )
        );
    }

    [Fact]
    public void Each_basis_is_stated_in_both_languages() =>
        Assert.All(
            ValidationRules.All,
            rule =>
            {
                RuleBasis japanese = rule.BasisIn(MessageLanguage.Japanese);
                Assert.Equal(rule.BasisIn() with { Text = japanese.Text }, japanese);
                Assert.EndsWith(".", rule.BasisIn().Text, StringComparison.Ordinal);
                Assert.EndsWith("。", japanese.Text, StringComparison.Ordinal);
            }
        );

    private static string BasisOf(ValidationRule rule) =>
        rule.BasisIn() is { Law: { } law } basis ? $"{law}{basis.Provision}" : "practice";

    [GeneratedRegex("^### (PCV[0-9]{4})", RegexOptions.Multiline)]
    private static partial Regex RuleHeading();
}
