using System.CommandLine;

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
                            WriterOf(
                                Enum.Parse<OutputFormat>(parsed.GetValue(format)!, ignoreCase: true)
                            ),
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
        IResultWriter writer,
        string? outputPath,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        // The output is written while later documents are read, so it must not be one of them.
        if (outputPath is { Length: > 0 } && paths.Any(path => InputFile.IsSame(path, outputPath)))
        {
            terminal.Error.WriteLine(
                $"pubcomment: cannot write {outputPath}: it is one of the documents to read."
            );
            return ExitCode.UsageError;
        }

        int exitCode = ExitCode.Success;
        bool isFirst = true;
        using OutputFile output = new(outputPath, terminal);
        foreach (
            (ReadFile file, string text) in OrderedFiles.Select(
                paths,
                file => (file, TextOf(file, writer)),
                terminal,
                cancellation
            )
        )
        {
            exitCode = Math.Max(exitCode, Problems.ExitCodeOf(file, terminal));
            if (file.Document is not { } document)
            {
                continue;
            }

            Problems.Write(file.Path, document, terminal);
            if (!output.TryWrite((isFirst ? writer.Head : writer.Separator) + text))
            {
                return ExitCode.UsageError;
            }

            isFirst = false;
        }

        return isFirst || output.TryWrite(writer.Foot) ? exitCode : ExitCode.UsageError;
    }

    private static string TextOf(ReadFile file, IResultWriter writer) =>
        file.Document is { } document ? writer.Write(document.Result) : "";

    private static IResultWriter WriterOf(OutputFormat format) =>
        format switch
        {
            OutputFormat.Csv => new CsvResultWriter(),
            OutputFormat.Markdown => new MarkdownResultWriter(),
            OutputFormat.Html => new HtmlResultWriter(),
            _ => new JsonResultWriter(),
        };
}
