using System.CommandLine;
using PublicComment.Parsing;

namespace PublicComment.Cli;

/// <summary><c>pubcomment parse FILE…</c>: prints the JSON of each document.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = new("FILE")
        {
            Description =
                "The documents to read; - is standard input. Several documents give one line each.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<bool> indented = new("--indented")
        {
            Description = "Writes the JSON with line breaks and indentation.",
        };
        Command command = new("parse", "Reads published results and prints them as JSON.")
        {
            files,
            indented,
        };
        command.SetAction(parsed =>
            Run(parsed.GetValue(files)!, parsed.GetValue(indented), terminal)
        );
        return command;
    }

    private static int Run(string[] files, bool isIndented, Terminal terminal)
    {
        int exitCode = ExitCode.Success;
        foreach (string file in files)
        {
            if (InputFile.TryRead(file, terminal) is not { } bytes)
            {
                exitCode = ExitCode.UsageError;
                continue;
            }

            ResultDocument document = ResultDocument.Parse(bytes);
            terminal.Output.Write(DocumentReport.Write(document, isIndented));
            terminal.Output.Write('\n');
            Problems.Write(file, document, terminal);
            exitCode = Math.Max(
                exitCode,
                document.HasErrors ? ExitCode.DocumentError : ExitCode.Success
            );
        }

        return exitCode;
    }
}
