namespace PublicComment.Cli;

/// <summary>Writes what a command makes: to a file, or to standard output.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text as UTF-8; false, with a message, where the file cannot be written.</summary>
    public static bool TryWrite(string? path, string text, Terminal terminal)
    {
        if (path is null)
        {
            terminal.Output.Write(text);
            return true;
        }

        try
        {
            File.WriteAllText(path, text);
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

    private static string Reason(Exception exception, string path) =>
        exception switch
        {
            DirectoryNotFoundException => "there is no such folder.",
            UnauthorizedAccessException when Directory.Exists(path) => "it is a folder.",
            UnauthorizedAccessException => "access is denied.",
            _ => exception.Message,
        };
}
