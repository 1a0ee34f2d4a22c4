using System.Reflection;
using System.Text.RegularExpressions;
using PublicComment.Testing;

namespace PublicComment.Model.Tests.Validation;

/// <summary>Holds docs/validation-rules.md against the code.</summary>
public partial class RuleDocumentationTests
{
    private static readonly string[] Codes =
    [
        .. typeof(RuleCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Each_code_is_used_once() =>
        Assert.Equal(Codes.Distinct(StringComparer.Ordinal), Codes);

    [Fact]
    public void Each_code_has_its_heading_and_no_heading_is_without_code()
    {
        string document = File.ReadAllText(Repository.PathTo("docs/validation-rules.md"));
        Assert.Equal(
            Codes,
            RuleHeading()
                .Matches(document)
                .Select(match => match.Groups[1].Value)
                .Order(StringComparer.Ordinal)
        );
    }

    [GeneratedRegex("^### (PCV[0-9]{4})", RegexOptions.Multiline)]
    private static partial Regex RuleHeading();
}
