using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace PublicComment.Packages.Tests;

/// <summary>The assemblies of the packages, their documentation and their symbols.</summary>
[Collection(PackedFeedCollection.Name)]
public class AssemblyTests(PackedFeed feed)
{
    public static TheoryData<string, string> Assemblies =>
        new()
        {
            { "PublicComment.Model", "lib/net10.0/PublicComment.Model" },
            { "PublicComment.Model", "lib/net8.0/PublicComment.Model" },
            { "PublicComment.Parsing", "lib/net10.0/PublicComment.Parsing" },
            { "PublicComment.Parsing", "lib/net8.0/PublicComment.Parsing" },
            { "PublicComment.Cli", "tools/net10.0/any/pubcomment" },
        };

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_build_is_deterministic(string id, string file)
    {
        using Package package = feed.Open(id);
        using PEReader assembly = new([.. package.Read($"{file}.dll")]);
        Assert.Contains(
            assembly.ReadDebugDirectory(),
            entry => entry.Type == DebugDirectoryEntryType.Reproducible
        );
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_symbols_are_those_of_the_assembly(string id, string file)
    {
        using Package package = feed.Open(id);
        using Package symbols = feed.Open(id, "snupkg");
        using PEReader assembly = new([.. package.Read($"{file}.dll")]);
        using MetadataReaderProvider provider = Symbols(symbols, file);

        DebugDirectoryEntry entry = assembly
            .ReadDebugDirectory()
            .First(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        Guid expected = assembly.ReadCodeViewDebugDirectoryData(entry).Guid;
        BlobContentId actual = new(provider.GetMetadataReader().DebugMetadataHeader!.Id);
        Assert.Equal(expected, actual.Guid);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_symbols_name_no_folder_of_the_machine(string id, string file)
    {
        using Package symbols = feed.Open(id, "snupkg");
        using MetadataReaderProvider provider = Symbols(symbols, file);
        MetadataReader reader = provider.GetMetadataReader();
        // What the compiler made stands in the tests' own folder; a build in the project's folders maps it too.
        string[] documents =
        [
            .. reader
                .Documents.Select(document => reader.GetString(reader.GetDocument(document).Name))
                .Where(name => !name.StartsWith(feed.Workspace, StringComparison.Ordinal)),
        ];
        Assert.NotEmpty(documents);
        Assert.All(documents, name => Assert.StartsWith("/_", name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PublicComment.Model", "T:PublicComment.Model.ConsultationResult")]
    [InlineData("PublicComment.Parsing", "T:PublicComment.Parsing.ResultDocument")]
    public void The_documentation_is_that_of_the_assembly(string id, string member)
    {
        using Package package = feed.Open(id);
        Assert.All(
            package.Files.Where(file => file.EndsWith(".xml", StringComparison.Ordinal)),
            file =>
                Assert.Contains(
                    $"<member name=\"{member}\">",
                    Encoding.UTF8.GetString(package.Read(file)),
                    StringComparison.Ordinal
                )
        );
    }

    private static MetadataReaderProvider Symbols(Package symbols, string file) =>
        MetadataReaderProvider.FromPortablePdbImage([.. symbols.Read($"{file}.pdb")]);
}
