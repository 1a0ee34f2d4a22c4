namespace PublicComment.Cli;

/// <summary>Opens what a command was given: a file, or standard input.</summary>
internal static class InputFile
{
    private const string StandardInput = "-";

    public static Stream Open(string path, Terminal terminal) =>
        path == StandardInput ? terminal.OpenInput() : File.OpenRead(path);

    /// <summary>Whether a path that a command was given names the same file as another one; links are not followed.</summary>
    public static bool IsSame(string path, string other) =>
        path is not ("" or StandardInput)
        && string.Equals(
            Path.GetFullPath(path),
            Path.GetFullPath(other),
            OperatingSystem.IsLinux()
                ? StringComparison.Ordinal
                : StringComparison.OrdinalIgnoreCase
        );

    /// <summary>The bytes of a file; null, with a message, where it cannot be read.</summary>
    public static ReadOnlyMemory<byte>? TryRead(string path, Terminal terminal)
    {
        try
        {
            using Stream stream = Open(path, terminal);
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            terminal.Error.WriteLine(Problem(path, exception));
            return null;
        }
    }

    /// <summary>Whether an exception tells that a file cannot be read.</summary>
    public static bool IsUnreadable(Exception exception) =>
        exception
            is IOException
                or UnauthorizedAccessException
                or ArgumentException
                or NotSupportedException;

    /// <summary>The line that tells people why a file cannot be read.</summary>
    public static string Problem(string path, Exception exception)
    {
        string reason = exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "there is no such file.",
            UnauthorizedAccessException when Directory.Exists(path) =>
                "it is a folder without documents.",
            UnauthorizedAccessException => "access is denied.",
            _ => exception.Message,
        };
        return $"pubcomment: cannot read {path}: {reason}";
    }
}
