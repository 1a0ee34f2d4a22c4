namespace PublicComment.Cli;

/// <summary>Finds the files that the arguments of a command name.</summary>
internal static class InputPaths
{
    private static readonly string[] s_extensions =
    [
        ".txt",
        ".md",
        ".markdown",
        ".tsv",
        ".csv",
        ".htm",
        ".html",
        ".xhtml",
    ];

    /// <summary>What the argument FILE takes, for the help.</summary>
    public static string Description { get; } =
        $"The documents to read; - is standard input, and a folder stands for its documents ({string.Join(", ", s_extensions)}) in the order of their names.";

    /// <summary>
    /// The arguments with the documents of a folder in its place, without those of the folders in it; a folder that holds none,
    /// or cannot be listed, stays and cannot be read.
    /// </summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> arguments) =>
        [.. arguments.SelectMany(Expand)];

    private static string[] Expand(string argument)
    {
        try
        {
            string[] documents = Directory.Exists(argument)
                ?
                [
                    .. Directory
                        .EnumerateFiles(argument)
                        .Where(IsDocument)
                        .Order(StringComparer.Ordinal),
                ]
                : [];
            return documents.Length == 0 ? [argument] : documents;
        }
        catch (Exception exception) when (InputFile.IsUnreadable(exception))
        {
            return [argument];
        }
    }

    private static bool IsDocument(string path) =>
        s_extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
