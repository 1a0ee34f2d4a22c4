using System.Xml.Linq;
using PublicComment.Testing;

namespace PublicComment.Packages.Tests;

/// <summary>The packages, packed once into a folder of their own that NuGet can take them from.</summary>
/// <remarks>
/// The version is a new one each time and the packages are unpacked into the same folder, so that no cache answers in their
/// place. What others made comes from the machine's own cache and sources.
/// </remarks>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly Dictionary<string, string> _environment = [];

    /// <summary>A folder that is deleted after the tests.</summary>
    public string Workspace { get; } = Directory.CreateTempSubdirectory("packages-").FullName;

    /// <summary>The version of <c>Directory.Build.props</c> without a suffix.</summary>
    public static string VersionPrefix { get; } =
        XDocument
            .Load(Repository.PathTo("Directory.Build.props"))
            .Descendants("VersionPrefix")
            .Single()
            .Value;

    /// <summary>The version of all packages.</summary>
    public string Version { get; } = $"{VersionPrefix}-packed-{Guid.NewGuid():N}";

    /// <summary>Where the packages stand.</summary>
    public string Folder => Path.Combine(Workspace, "artifacts", "package", "release");

    /// <summary>Where they are unpacked.</summary>
    public string UnpackedFolder => Path.Combine(Workspace, "unpacked");

    public async Task InitializeAsync()
    {
        string answer = await Dotnet(Workspace, "nuget", "locals", "global-packages", "--list");
        _environment["NUGET_FALLBACK_PACKAGES"] = answer[(answer.IndexOf(':') + 1)..].Trim();

        // In folders of its own, because the project's may be in use. The analyzers run where the project is built.
        await Dotnet(
            Repository.Root,
            "pack",
            "PublicComment.sln",
            "--configuration=Release",
            $"--artifacts-path={Path.Combine(Workspace, "artifacts")}",
            $"-p:VersionSuffix={Version[(VersionPrefix.Length + 1)..]}",
            "-p:ContinuousIntegrationBuild=true",
            "-p:RunAnalyzers=false"
        );
        _environment["NUGET_PACKAGES"] = UnpackedFolder;
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Workspace, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Runs <c>dotnet</c> and gives what it printed.</summary>
    public Task<string> Dotnet(string folder, params string[] arguments) =>
        Run(folder, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments);

    /// <summary>Runs a program and gives what it printed.</summary>
    public Task<string> Run(string folder, string program, params string[] arguments) =>
        ProcessRun.Output(folder, _environment, program, arguments);

    internal Package Open(string id, string extension = "nupkg") =>
        new(Path.Combine(Folder, $"{id}.{Version}.{extension}"));
}
