using PublicComment.Testing;

namespace PublicComment.Parsing.Tests;

/// <summary>The documents in <c>samples/documents</c>.</summary>
internal static class SampleDocuments
{
    private static string Folder => Repository.PathTo("samples/documents");

    /// <summary>The files, without the notes about them, in alphabetical order.</summary>
    public static IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(Folder)
            .Select(path => Path.GetFileName(path))
            .Where(name => name != "README.md")
            .Order(StringComparer.Ordinal);

    /// <summary>Those that are UTF-8 and have no markup around their tables but tabs and pipes.</summary>
    public static IEnumerable<string> TextNames =>
        Names.Where(name =>
            name.EndsWith(".tsv", StringComparison.Ordinal)
            || name.EndsWith(".md", StringComparison.Ordinal)
        );

    public static string ReadText(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public static byte[] ReadBytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));
}
