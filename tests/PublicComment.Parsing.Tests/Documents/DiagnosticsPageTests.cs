using System.Text.RegularExpressions;
using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Holds docs/diagnostics.md against the descriptors.</summary>
public partial class DiagnosticsPageTests
{
    [Fact]
    public void Every_diagnostic_is_described_as_it_is()
    {
        string page = File.ReadAllText(Repository.PathTo("docs/diagnostics.md"));
        IEnumerable<string> described = Headings()
            .Matches(page)
            .Select(heading => heading.Groups[1].Value.TrimEnd());
        IEnumerable<string> declared = DiagnosticDescriptors.All.Select(descriptor =>
            $"{descriptor.Id} {descriptor.Title} ({descriptor.Severity.ToString().ToLowerInvariant()})"
        );
        Assert.Equal(declared, described);
        Assert.All(
            DiagnosticDescriptors.All,
            descriptor =>
                Assert.Contains($"> {descriptor.MessageFormat}\n", page, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_declared_descriptor_is_listed_once()
    {
        object?[] declared =
        [
            .. typeof(DiagnosticDescriptors)
                .GetProperties()
                .Where(property => property.PropertyType == typeof(DiagnosticDescriptor))
                .Select(property => property.GetValue(null)),
        ];
        Assert.Equal(
            declared.OrderBy(descriptor => ((DiagnosticDescriptor)descriptor!).Id),
            DiagnosticDescriptors.All
        );
        Assert.Distinct(DiagnosticDescriptors.All.Select(descriptor => descriptor.Id));
    }

    [GeneratedRegex(@"^## (PC\d{4} .*)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
