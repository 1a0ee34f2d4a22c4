using System.Text;
using System.Text.RegularExpressions;

namespace PublicComment.Packages.Tests;

/// <summary>The page that people see before they take a package; its C# is compiled and run by the tests of the project.</summary>
[Collection(PackedFeedCollection.Name)]
public partial class PackageReadmeTests(PackedFeed feed)
{
    [Theory]
    [MemberData(nameof(PackageProject.All), MemberType = typeof(PackageProject))]
    public void The_readme_is_that_of_the_project(string id)
    {
        using Package package = feed.Open(id);
        Assert.Equal(
            File.ReadAllText(PackageProject.PathTo(id, "README.md")),
            Encoding.UTF8.GetString(package.Read("README.md"))
        );
    }

    [Theory]
    [MemberData(nameof(PackageProject.All), MemberType = typeof(PackageProject))]
    public void No_link_leads_to_a_file_that_is_not_there(string id)
    {
        string readme = File.ReadAllText(PackageProject.PathTo(id, "README.md"));
        Assert.DoesNotMatch(RelativeLink(), readme);
    }

    [GeneratedRegex(@"\]\((?!https://)|\]:|<(img|a)\b", RegexOptions.IgnoreCase)]
    private static partial Regex RelativeLink();
}
