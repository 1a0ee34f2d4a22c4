using System.CommandLine;

namespace PublicComment.Cli;

/// <summary><c>pubcomment parse FILE…</c>: prints the JSON of each document.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = FilesArgument.Create(
            $"{InputPaths.Description} Several documents give one line each.",
            ArgumentArity.OneOrMore
        );
        Option<bool> indented = new("--indented")
        {
            Description = "Writes the JSON with line breaks and indentation.",
        };
        Command command = new("parse", "Reads published results and prints them as JSON.")
        {
            files,
            indented,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Interruptible.RunAsync(
                    () =>
                        Run(
                            parsed.GetValue(files)!,
                            parsed.GetValue(indented),
                            terminal,
                            cancellation
                        ),
                    cancellation
                )
        );
        return command;
    }

    private static int Run(
        string[] arguments,
        bool isIndented,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        int exitCode = ExitCode.Success;
        foreach (
            (ReadFile file, string json) in OrderedFiles.Select(
                InputPaths.Expand(arguments),
                file => (file, JsonOf(file, isIndented)),
                terminal,
                cancellation
            )
        )
        {
            if (file.Document is { } document)
            {
                terminal.Output.Write(json);
                Problems.Write(file.Path, document, terminal);
            }

            exitCode = Math.Max(exitCode, Problems.ExitCodeOf(file, terminal));
        }

        return exitCode;
    }

    private static string JsonOf(ReadFile file, bool isIndented) =>
        file.Document is { } document ? $"{DocumentReport.Write(document, isIndented)}\n" : "";
}
