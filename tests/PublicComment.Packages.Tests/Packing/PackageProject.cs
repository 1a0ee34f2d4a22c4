using PublicComment.Testing;

namespace PublicComment.Packages.Tests;

/// <summary>The projects that are packages.</summary>
public static class PackageProject
{
    /// <summary>The libraries.</summary>
    public static TheoryData<string> Libraries => ["PublicComment.Model", "PublicComment.Parsing"];

    /// <summary>The libraries and the tool.</summary>
    public static TheoryData<string> All =>
        ["PublicComment.Model", "PublicComment.Parsing", "PublicComment.Cli"];

    /// <summary>A file of the project, by the package's id.</summary>
    public static string PathTo(string id, string file) =>
        Repository.PathTo($"{(id == "PublicComment.Cli" ? "tools" : "src")}/{id}/{file}");
}
