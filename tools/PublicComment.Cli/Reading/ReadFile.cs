using PublicComment.Parsing;

namespace PublicComment.Cli;

/// <summary>A file that was read.</summary>
/// <param name="Path">The file as the command line or its folder names it.</param>
/// <param name="Document">The document; null where the file cannot be read.</param>
/// <param name="Problem">The line that tells people why it cannot be read; empty where it can.</param>
internal sealed record ReadFile(string Path, ResultDocument? Document, string Problem)
{
    /// <summary>Reads a file no further than the parser's limit.</summary>
    public static async Task<ReadFile> ReadAsync(
        string path,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        Stream stream;
        try
        {
            stream = InputFile.Open(path, terminal);
        }
        catch (Exception exception) when (InputFile.IsUnreadable(exception))
        {
            return new(path, null, InputFile.Problem(path, exception));
        }

        await using (stream)
        {
            return await ParseAsync(path, stream, cancellation);
        }
    }

    // A folder opens as a file on some systems and cannot be read then; other exceptions are faults of the parser, which no file excuses.
    private static async Task<ReadFile> ParseAsync(
        string path,
        Stream stream,
        CancellationToken cancellation
    )
    {
        try
        {
            return new(
                path,
                await ResultDocument.ParseAsync(stream, options: null, cancellation),
                ""
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(path, null, InputFile.Problem(path, exception));
        }
    }
}
