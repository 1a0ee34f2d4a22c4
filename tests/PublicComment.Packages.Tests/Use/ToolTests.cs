using System.Text.Json;
using PublicComment.Testing;

namespace PublicComment.Packages.Tests;

/// <summary>The tool as people install it.</summary>
[Collection(PackedFeedCollection.Name)]
public class ToolTests(PackedFeed feed)
{
    [Fact]
    public async Task Installed_it_does_what_its_readme_says()
    {
        string folder = Directory.CreateDirectory(Path.Combine(feed.Workspace, "tool")).FullName;
        await feed.Dotnet(
            folder,
            "tool",
            "install",
            "PublicComment.Cli",
            $"--version={feed.Version}",
            $"--tool-path={folder}",
            $"--add-source={feed.Folder}"
        );
        string sample = Repository.PathTo("samples/documents/tab-separated.tsv");
        File.Copy(sample, Path.Combine(folder, "result.tsv"));

        string[][] commands = [.. ReadmeCommands()];
        Assert.Equal(
            ["parse", "cite", "validate", "convert"],
            commands.Select(arguments => arguments[0])
        );
        foreach (string[] arguments in commands)
        {
            string output = await feed.Run(folder, Path.Combine(folder, "pubcomment"), arguments);
            Assert.NotEmpty(output);
            if (arguments[0] == "parse")
            {
                JsonElement entries = JsonDocument
                    .Parse(output)
                    .RootElement.GetProperty("result")
                    .GetProperty("entries");
                Assert.Equal(4, entries.GetArrayLength());
            }
        }
    }

    private static IEnumerable<string[]> ReadmeCommands() =>
        File.ReadLines(PackageProject.PathTo("PublicComment.Cli", "README.md"))
            .Where(line => line.StartsWith("pubcomment ", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[1..]);
}
