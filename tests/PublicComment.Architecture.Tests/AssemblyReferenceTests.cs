using System.Reflection;

namespace PublicComment.Architecture.Tests;

/// <summary>What each library may use beside .NET.</summary>
public class AssemblyReferenceTests
{
    // Neither the records nor their JSON and validators know where a result was read from.
    [Fact]
    public void The_model_knows_no_parser() =>
        Assert.Equal(["FluentValidation", "NodaTime"], ReferencesOf(Libraries.Model));

    [Fact]
    public void The_parser_has_a_library_for_each_format_and_gives_records() =>
        Assert.Equal(
            ["AngleSharp", "CsvHelper", "Markdig", "NodaTime", "PublicComment.Model"],
            ReferencesOf(Libraries.Parsing)
        );

    private static IEnumerable<string> ReferencesOf(Assembly assembly) =>
        assembly
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name != "System" && !name.StartsWith("System."))
            .Order(StringComparer.Ordinal);
}
