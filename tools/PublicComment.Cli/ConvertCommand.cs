using System.CommandLine;
using PublicComment.Model;

namespace PublicComment.Cli;

/// <summary><c>pubcomment convert FILE… --to FORMAT</c>: writes the results of documents in another format.</summary>
internal static class ConvertCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = FilesArgument.Create(
            InputPaths.Description,
            ArgumentArity.OneOrMore
        );
        Option<string> format = new("--to")
        {
            Description =
                "csv (one row an opinion), markdown, html, or json (one line a document).",
            Required = true,
        };
        format.AcceptOnlyFromAmong([
            .. Enum.GetNames<OutputFormat>().Select(name => name.ToLowerInvariant()),
        ]);
        Option<string?> output = new("--output", "-o")
        {
            Description = "The file to write; standard output where it is left out.",
        };
        Command command = new("convert", "Reads published results and writes them anew.")
        {
            files,
            format,
            output,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Interruptible.RunAsync(
                    () =>
                        Run(
                            InputPaths.Expand(parsed.GetValue(files)!),
                            Enum.Parse<OutputFormat>(parsed.GetValue(format)!, ignoreCase: true),
                            parsed.GetValue(output),
                            terminal,
                            cancellation
                        ),
                    cancellation
                )
        );
        return command;
    }

    private static int Run(
        IReadOnlyList<string> paths,
        OutputFormat format,
        string? output,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        int exitCode = ExitCode.Success;
        List<ConsultationResult> results = [];
        foreach (ReadFile file in OrderedFiles.Select(paths, file => file, terminal, cancellation))
        {
            if (file.Document is { } document)
            {
                Problems.Write(file.Path, document, terminal);
                results.Add(document.Result);
            }

            exitCode = Math.Max(exitCode, Problems.ExitCodeOf(file, terminal));
        }

        bool isWritten =
            results.Count == 0 || OutputFile.TryWrite(output, Write(results, format), terminal);
        return isWritten ? exitCode : ExitCode.UsageError;
    }

    private static string Write(IReadOnlyList<ConsultationResult> results, OutputFormat format) =>
        format switch
        {
            OutputFormat.Csv => CsvResultWriter.Write(results),
            OutputFormat.Markdown => MarkdownResultWriter.Write(results),
            OutputFormat.Html => HtmlResultWriter.Write(results),
            _ => JsonResultWriter.Write(results),
        };
}
