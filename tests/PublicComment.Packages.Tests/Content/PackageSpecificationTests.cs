using System.Buffers.Binary;
using PublicComment.Testing;

namespace PublicComment.Packages.Tests;

/// <summary>What the packages say about themselves.</summary>
[Collection(PackedFeedCollection.Name)]
public class PackageSpecificationTests(PackedFeed feed)
{
    [Theory]
    [MemberData(nameof(PackageProject.All), MemberType = typeof(PackageProject))]
    public void A_package_states_what_it_is_and_under_which_licence(string id)
    {
        using Package package = feed.Open(id);
        Assert.Equal(id, package.Stated("id"));
        Assert.Equal(feed.Version, package.Stated("version"));
        Assert.Equal("MIT", package.Stated("license"));
        Assert.Equal("expression", package.Stated("license", "type"));
        Assert.Equal("README.md", package.Stated("readme"));
        Assert.Equal("icon.png", package.Stated("icon"));
        Assert.Equal("PublicComment contributors", package.Stated("authors"));
        Assert.NotEmpty(package.Stated("description"));
        Assert.NotEmpty(package.Stated("copyright"));
        Assert.Contains("CHANGELOG.md", package.Stated("releaseNotes"), StringComparison.Ordinal);
        Assert.Contains("public-comment", package.Stated("tags").Split(' '));
    }

    [Theory]
    [MemberData(nameof(PackageProject.All), MemberType = typeof(PackageProject))]
    public void A_package_names_the_commit_that_it_was_made_from(string id)
    {
        using Package package = feed.Open(id);
        Assert.Equal("git", package.Stated("repository", "type"));
        string commit = package.Stated("repository", "commit") ?? "";
        // Sources without their history have no commit to name.
        bool hasHistory = Path.Exists(Repository.PathTo(".git"));
        Assert.Matches(hasHistory ? "^[0-9a-f]{40}$" : "^$", commit);
    }

    [Theory]
    [MemberData(nameof(PackageProject.All), MemberType = typeof(PackageProject))]
    public void A_package_names_no_place_on_the_machine_that_made_it(string id)
    {
        using Package package = feed.Open(id);
        string specification = package.Specification.ToString();
        Assert.DoesNotContain("file:", specification, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Repository.Root, specification, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PackageProject.All), MemberType = typeof(PackageProject))]
    public void The_icon_is_a_small_square(string id)
    {
        using Package package = feed.Open(id);
        byte[] icon = package.Read("icon.png");
        Assert.Equal("PNG"u8, icon.AsSpan(1, 3));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
        Assert.InRange(icon.Length, 100, 16_000);
    }

    [Fact]
    public void The_newest_version_of_the_changelog_is_that_of_the_packages()
    {
        string heading = File.ReadLines(Repository.PathTo("CHANGELOG.md"))
            .First(line => line.StartsWith("## ", StringComparison.Ordinal));
        Assert.Equal(PackedFeed.VersionPrefix, heading.Split(' ')[1]);
    }

    [Fact]
    public void The_tool_is_a_tool()
    {
        using Package package = feed.Open("PublicComment.Cli");
        Assert.Contains(
            package.Specification.Descendants(),
            element => (string?)element.Attribute("name") == "DotnetTool"
        );
    }
}
