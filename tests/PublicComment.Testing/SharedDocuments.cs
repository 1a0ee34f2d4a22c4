using Xunit;

namespace PublicComment.Testing;

/// <summary>The real documents that stand beside the project and are not part of it.</summary>
public static class SharedDocuments
{
    /// <summary>A tab-separated result with HTML in its cells.</summary>
    public static string TabSeparated => PathTo("000_91e8cbd4c6ec7c74.txt");

    /// <summary>A PDF turned into Markdown, its table torn by page breaks.</summary>
    public static string TornMarkdown => PathTo("004_8b1eb1d082da1b3f.txt");

    internal static string Folder =>
        Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "documents"));

    private static string PathTo(string name) => Path.Combine(Folder, name);
}

/// <summary>A test of the real documents: skipped where they are missing, except in CI, where their absence fails it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDocumentFactAttribute : FactAttribute
{
    public SharedDocumentFactAttribute()
    {
        bool inContinuousIntegration = Environment.GetEnvironmentVariable("CI") == "true";
        if (!Directory.Exists(SharedDocuments.Folder) && !inContinuousIntegration)
        {
            Skip = "The real documents do not stand beside the project.";
        }
    }
}
