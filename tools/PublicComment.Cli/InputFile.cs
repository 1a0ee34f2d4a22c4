namespace PublicComment.Cli;

/// <summary>Reads what a command was given: a file, or standard input.</summary>
internal static class InputFile
{
    private const string StandardInput = "-";

    /// <summary>The bytes of a file; null, with a message, where it cannot be read.</summary>
    public static ReadOnlyMemory<byte>? TryRead(string path, Terminal terminal)
    {
        try
        {
            return path == StandardInput ? ReadAll(terminal.OpenInput()) : File.ReadAllBytes(path);
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            terminal.Error.WriteLine($"pubcomment: cannot read {path}: {Reason(exception, path)}");
            return null;
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using (stream)
        {
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
    }

    private static string Reason(Exception exception, string path) =>
        exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "there is no such file.",
            UnauthorizedAccessException when Directory.Exists(path) => "it is a folder.",
            UnauthorizedAccessException => "access is denied.",
            _ => exception.Message,
        };
}
