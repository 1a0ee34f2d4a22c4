namespace PublicComment.Packages.Tests;

/// <summary>Which files the packages carry.</summary>
[Collection(PackedFeedCollection.Name)]
public class PackageFileTests(PackedFeed feed)
{
    private static readonly string[] s_besideTheAssemblies =
    [
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "icon.png",
    ];

    [Fact]
    public void Packing_the_solution_gives_these_packages_and_no_others()
    {
        string[] expected =
        [
            $"PublicComment.Cli.{feed.Version}.nupkg",
            $"PublicComment.Cli.{feed.Version}.snupkg",
            $"PublicComment.Model.{feed.Version}.nupkg",
            $"PublicComment.Model.{feed.Version}.snupkg",
            $"PublicComment.Parsing.{feed.Version}.nupkg",
            $"PublicComment.Parsing.{feed.Version}.snupkg",
        ];
        Assert.Equal(
            expected,
            Directory
                .GetFiles(feed.Folder)
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(PackageProject.Libraries), MemberType = typeof(PackageProject))]
    public void A_library_has_an_assembly_and_its_documentation_for_each_target(string id)
    {
        using Package package = feed.Open(id);
        string[] expected =
        [
            .. s_besideTheAssemblies,
            $"{id}.nuspec",
            $"lib/net10.0/{id}.dll",
            $"lib/net10.0/{id}.xml",
            $"lib/net8.0/{id}.dll",
            $"lib/net8.0/{id}.xml",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), package.Files);
    }

    [Theory]
    [MemberData(nameof(PackageProject.Libraries), MemberType = typeof(PackageProject))]
    public void The_symbols_of_a_library_are_a_package_beside_it(string id)
    {
        using Package symbols = feed.Open(id, "snupkg");
        Assert.Equal(
            [$"{id}.nuspec", $"lib/net10.0/{id}.pdb", $"lib/net8.0/{id}.pdb"],
            symbols.Files
        );
    }

    [Fact]
    public void The_tool_has_all_that_it_runs_on()
    {
        using Package package = feed.Open("PublicComment.Cli");
        string[] expected =
        [
            .. s_besideTheAssemblies,
            "PublicComment.Cli.nuspec",
            "tools/net10.0/any/AngleSharp.dll",
            "tools/net10.0/any/CsvHelper.dll",
            "tools/net10.0/any/DotnetToolSettings.xml",
            "tools/net10.0/any/FluentValidation.dll",
            "tools/net10.0/any/Markdig.dll",
            "tools/net10.0/any/NodaTime.dll",
            "tools/net10.0/any/PublicComment.Model.dll",
            "tools/net10.0/any/PublicComment.Model.pdb",
            "tools/net10.0/any/PublicComment.Parsing.dll",
            "tools/net10.0/any/PublicComment.Parsing.pdb",
            "tools/net10.0/any/Spectre.Console.dll",
            "tools/net10.0/any/System.CommandLine.dll",
            "tools/net10.0/any/pubcomment.deps.json",
            "tools/net10.0/any/pubcomment.dll",
            "tools/net10.0/any/pubcomment.pdb",
            "tools/net10.0/any/pubcomment.runtimeconfig.json",
        ];
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            package.Files.Where(file => !file.EndsWith(".resources.dll", StringComparison.Ordinal))
        );
    }
}
