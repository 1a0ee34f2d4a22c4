using System.Text.RegularExpressions;
using PublicComment.Testing;

namespace PublicComment.Packages.Tests;

/// <summary>A program built against the packages, on each target and trimmed.</summary>
[Collection(PackedFeedCollection.Name)]
public partial class ConsumerTests(PackedFeed feed, ConsumerProgram program)
    : IClassFixture<ConsumerProgram>
{
    [Fact]
    public async Task It_reads_writes_and_validates_the_samples_the_same_on_every_target()
    {
        string output = await program.Run("net10.0");
        Assert.StartsWith(
            """
            2025 令和7年10月20日
            第三十三条第四項
            0: 第5条第1項
            8: 第5条第3項

            """.ReplaceLineEndings(),
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("{\"schemaVersion\":\"1.1\"", output, StringComparison.Ordinal);
        Assert.Contains("info PC", output, StringComparison.Ordinal);
        Assert.Contains("Error entries[", output, StringComparison.Ordinal);
        Assert.DoesNotContain("False", output.Split(Environment.NewLine));
        Assert.Equal(output, await program.Run("net8.0"));
    }

    [Fact]
    public async Task Trimmed_it_gives_no_warnings_about_the_packages_and_prints_the_same()
    {
        string[] warnings =
        [
            .. TrimWarning().Matches(await program.PublishTrimmed()).Select(match => match.Value),
        ];
        Assert.Contains(warnings, warning => warning.Contains("Program."));
        Offences.None(warnings.Where(warning => warning.Contains("PublicComment.")));
        Assert.Equal(await program.Run("net10.0"), await program.RunTrimmed());
    }

    [Fact]
    public void It_was_built_against_the_packages_of_this_run()
    {
        Assert.True(
            Directory.Exists(Path.Combine(feed.UnpackedFolder, "publiccomment.model", feed.Version))
        );
    }

    [GeneratedRegex(@"^.*\bwarning IL\d{4}:.*$", RegexOptions.Multiline)]
    private static partial Regex TrimWarning();
}
