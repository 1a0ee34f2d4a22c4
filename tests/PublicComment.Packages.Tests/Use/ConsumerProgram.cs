using PublicComment.Testing;

namespace PublicComment.Packages.Tests;

/// <summary>A program that knows only the packages, built for both targets in a folder of its own.</summary>
public sealed class ConsumerProgram(PackedFeed feed) : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(feed.Workspace, "consumer");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        string source = Repository.PathTo("tests/PublicComment.Packages.Tests/Consumer");
        foreach (string file in Directory.GetFiles(source))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }

        await feed.Dotnet(_folder, "build", "--configuration=Debug", Version);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Runs the program as it was built for a target and gives what it printed about the samples.</summary>
    public Task<string> Run(string target) =>
        feed.Dotnet(
            _folder,
            "exec",
            "--roll-forward",
            "Major",
            Path.Combine(_folder, "bin", "Debug", target, "Consumer.dll"),
            Samples
        );

    /// <summary>Publishes the program trimmed, with a runtime of its own, and gives what the build said.</summary>
    public Task<string> PublishTrimmed() =>
        feed.Dotnet(
            _folder,
            "publish",
            "--framework=net10.0",
            "--use-current-runtime",
            $"--output={TrimmedFolder}",
            Version
        );

    /// <summary>Runs the trimmed program.</summary>
    public Task<string> RunTrimmed() =>
        feed.Run(_folder, Path.Combine(TrimmedFolder, "Consumer"), Samples);

    private static string Samples => Repository.PathTo("samples/documents");

    private string TrimmedFolder => Path.Combine(feed.Workspace, "trimmed");

    private string Version => $"-p:PackedVersion={feed.Version}";
}
