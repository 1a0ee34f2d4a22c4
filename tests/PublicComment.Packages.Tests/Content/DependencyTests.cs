using System.Xml.Linq;
using PublicComment.Testing;

namespace PublicComment.Packages.Tests;

/// <summary>What comes with a package: no more than it needs, in the versions of <c>Directory.Packages.props</c>.</summary>
[Collection(PackedFeedCollection.Name)]
public class DependencyTests(PackedFeed feed)
{
    private static readonly Dictionary<string, string> s_versions = XDocument
        .Load(Repository.PathTo("Directory.Packages.props"))
        .Descendants("PackageVersion")
        .ToDictionary(
            package => (string)package.Attribute("Include")!,
            package => (string)package.Attribute("Version")!
        );

    [Theory]
    [InlineData("PublicComment.Model", "net10.0", "FluentValidation", "NodaTime")]
    [InlineData(
        "PublicComment.Model",
        "net8.0",
        "FluentValidation",
        "NodaTime",
        "System.Text.Json"
    )]
    [InlineData(
        "PublicComment.Parsing",
        "net10.0",
        "AngleSharp",
        "CsvHelper",
        "Markdig",
        "PublicComment.Model"
    )]
    [InlineData(
        "PublicComment.Parsing",
        "net8.0",
        "AngleSharp",
        "CsvHelper",
        "Markdig",
        "PublicComment.Model"
    )]
    public void A_library_depends_on_these(string id, string target, params string[] expected)
    {
        using Package package = feed.Open(id);
        XElement group = Groups(package)
            .Single(group => (string?)group.Attribute("targetFramework") == target);
        Assert.Equal(
            expected.Select(name => $"{name} {s_versions.GetValueOrDefault(name, feed.Version)}"),
            group
                .Elements()
                .Select(dependency =>
                    $"{(string?)dependency.Attribute("id")} {(string?)dependency.Attribute("version")}"
                )
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(PackageProject.Libraries), MemberType = typeof(PackageProject))]
    public void A_library_has_two_targets(string id)
    {
        using Package package = feed.Open(id);
        Assert.Equal(
            ["net10.0", "net8.0"],
            Groups(package).Select(group => (string?)group.Attribute("targetFramework"))
        );
    }

    [Fact]
    public void The_tool_depends_on_no_package()
    {
        using Package package = feed.Open("PublicComment.Cli");
        Assert.Empty(Groups(package));
    }

    private static IEnumerable<XElement> Groups(Package package) =>
        package.Specification.Descendants().Where(element => element.Name.LocalName == "group");
}
