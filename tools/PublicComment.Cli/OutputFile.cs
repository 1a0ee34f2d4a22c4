namespace PublicComment.Cli;

/// <summary>Takes what a command makes, part by part: a file in UTF-8, or standard output.</summary>
/// <param name="path">The file, which is made with the first part; null for standard output.</param>
/// <param name="terminal">Standard output, and who is told what cannot be written.</param>
internal sealed class OutputFile(string? path, Terminal terminal) : IDisposable
{
    private StreamWriter? _file;

    /// <summary>Writes a part; false, with a message, where the file cannot be written.</summary>
    public bool TryWrite(string text)
    {
        if (path is null)
        {
            terminal.Output.Write(text);
            return true;
        }

        try
        {
            // Nothing is left to write, and to fail, when the file is closed.
            _file ??= new(path) { AutoFlush = true };
            _file.Write(text);
            return true;
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            terminal.Error.WriteLine($"pubcomment: cannot write {path}: {Reason(exception, path)}");
            return false;
        }
    }

    public void Dispose() => _file?.Dispose();

    private static string Reason(Exception exception, string path) =>
        exception switch
        {
            DirectoryNotFoundException => "there is no such folder.",
            UnauthorizedAccessException when Directory.Exists(path) => "it is a folder.",
            UnauthorizedAccessException => "access is denied.",
            _ => exception.Message,
        };
}
