using System.Text.RegularExpressions;
using PublicComment.Testing;

namespace PublicComment.Architecture.Tests.Documentation;

/// <summary>The README and its Japanese twin say the same with the same examples.</summary>
public partial class ReadmeTwinTests
{
    [Fact]
    public void They_have_the_same_code_blocks() =>
        Assert.Equal(DocumentedPage.Blocks("README.md"), DocumentedPage.Blocks("README.ja.md"));

    [Fact]
    public void They_have_headings_of_the_same_levels() =>
        Assert.Equal(LevelsOf("README.md"), LevelsOf("README.ja.md"));

    [Fact]
    public void They_name_the_same_pages() =>
        Assert.Equal(
            MarkdownPage.Read("README.md").Links.Where(link => !IsTwin(link)),
            MarkdownPage.Read("README.ja.md").Links.Where(link => !IsTwin(link))
        );

    [Theory]
    [InlineData("README.md", "README.ja.md")]
    [InlineData("README.ja.md", "README.md")]
    public void Each_links_to_the_other(string page, string twin) =>
        Assert.Contains(twin, MarkdownPage.Read(page).Links);

    private static bool IsTwin(string link) => link is "README.md" or "README.ja.md";

    private static IEnumerable<string> LevelsOf(string page) =>
        Heading()
            .Matches(MarkdownPage.WithoutCode(DocumentedPage.Text(page)))
            .Select(heading => heading.Groups["level"].Value);

    [GeneratedRegex("^(?<level>#+) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
