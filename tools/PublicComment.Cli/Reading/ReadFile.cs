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
        try
        {
            await using Stream stream = InputFile.Open(path, terminal);
            return new(
                path,
                await ResultDocument.ParseAsync(stream, options: null, cancellation),
                ""
            );
        }
        catch (Exception exception) when (InputFile.IsUnreadable(exception))
        {
            return new(path, null, InputFile.Problem(path, exception));
        }
    }
}
