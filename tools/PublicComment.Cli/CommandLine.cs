using System.CommandLine;
using System.CommandLine.Parsing;

namespace PublicComment.Cli;

/// <summary>The commands of the tool.</summary>
internal static class CommandLine
{
    public static int Run(
        string[] arguments,
        Terminal terminal,
        CancellationToken cancellation = default
    )
    {
        RootCommand root = new(
            "Turns the published results of Japanese public-comment procedures (意見募集の結果) into records."
        );
        root.Subcommands.Add(ParseCommand.Create(terminal));
        root.Subcommands.Add(ValidateCommand.Create(terminal));
        root.Subcommands.Add(ConvertCommand.Create(terminal));
        root.Subcommands.Add(CiteCommand.Create(terminal));
        ParseResult result = root.Parse(arguments);
        foreach (ParseError error in result.Errors)
        {
            terminal.Error.WriteLine($"pubcomment: {error.Message}");
        }

        return result.Errors.Count > 0
            ? ExitCode.UsageError
            : result
                .InvokeAsync(
                    new() { Output = terminal.Output, Error = terminal.Error },
                    cancellation
                )
                .GetAwaiter()
                .GetResult();
    }
}
