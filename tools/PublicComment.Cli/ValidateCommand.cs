using System.CommandLine;
using PublicComment.Model;
using Spectre.Console;

namespace PublicComment.Cli;

/// <summary><c>pubcomment validate FILE…</c>: tells whether published results hold together.</summary>
internal static class ValidateCommand
{
    private const string Japanese = "ja";
    private const string English = "en";

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = FilesArgument.Create(
            InputPaths.Description,
            ArgumentArity.OneOrMore
        );
        Option<bool> json = new("--json") { Description = "Writes JSON, one line a document." };
        Option<bool> strict = new("--strict")
        {
            Description = "Gives exit code 3 where there are warnings and no errors.",
        };
        Option<string> language = new("--language")
        {
            Description = "The language of the messages: en or ja.",
            DefaultValueFactory = _ => English,
        };
        language.AcceptOnlyFromAmong(English, Japanese);
        Command command = new(
            "validate",
            "Reads published results and tells where they do not meet the rules of docs/validation-rules.md."
        )
        {
            files,
            json,
            strict,
            language,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Interruptible.RunAsync(
                    () =>
                        Run(
                            InputPaths.Expand(parsed.GetValue(files)!),
                            new(
                                parsed.GetValue(json),
                                parsed.GetValue(strict),
                                parsed.GetValue(language) == Japanese
                                    ? MessageLanguage.Japanese
                                    : MessageLanguage.English
                            ),
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
        ValidateOptions options,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        IEnumerable<(string Problem, ValidatedFile? File)> files = OrderedFiles.Select(
            paths,
            file => (file.Problem, Validate(file, options.Language)),
            terminal,
            cancellation
        );
        if (ValidationProgress.IsWanted(paths.Count, terminal))
        {
            files = ValidationProgress.Run(files, paths.Count, terminal);
        }

        IAnsiConsole console = TerminalConsole.Of(terminal.Output, terminal.IsOutputInteractive);
        bool isUnreadable = false;
        bool hasErrors = false;
        bool hasWarnings = false;
        foreach ((string problem, ValidatedFile? file) in files)
        {
            if (file is null)
            {
                isUnreadable = true;
                terminal.Error.WriteLine(problem);
                continue;
            }

            hasErrors |= file.HasErrors;
            hasWarnings |= file.HasWarnings;
            Write(file, options, terminal, console);
        }

        return isUnreadable ? ExitCode.UsageError
            : hasErrors ? ExitCode.DocumentError
            : hasWarnings && options.IsStrict ? ExitCode.StrictWarning
            : ExitCode.Success;
    }

    private static ValidatedFile? Validate(ReadFile file, MessageLanguage language) =>
        file.Document is { } document
            ? new(file.Path, document.Diagnostics, ValidationReport.Of(document.Result, language))
            : null;

    private static void Write(
        ValidatedFile file,
        ValidateOptions options,
        Terminal terminal,
        IAnsiConsole console
    )
    {
        if (options.IsJson)
        {
            terminal.Output.Write(DocumentReport.WriteProblems(file));
            terminal.Output.Write('\n');
        }
        else
        {
            ReadableReport.Write(file, options.Language, console);
        }
    }
}
