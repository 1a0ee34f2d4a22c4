using System.CommandLine;
using System.Text;
using System.Text.Json;
using PublicComment.Model;

namespace PublicComment.Cli;

/// <summary><c>pubcomment cite [FILE…]</c>: prints the provisions that a text cites, one a line.</summary>
internal static class CiteCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = FilesArgument.Create(
            "UTF-8 texts to read; - is standard input, which is also read where no file is named.",
            ArgumentArity.ZeroOrMore
        );
        Command command = new(
            "cite",
            "Finds the provisions that a text cites and prints them as JSON, one a line."
        )
        {
            files,
        };
        command.SetAction(parsed =>
            Run(parsed.GetValue(files) is { Length: > 0 } named ? named : ["-"], terminal)
        );
        return command;
    }

    private static int Run(string[] files, Terminal terminal)
    {
        int exitCode = ExitCode.Success;
        foreach (string file in files)
        {
            if (InputFile.TryRead(file, terminal) is { } bytes)
            {
                WriteCitations(bytes, terminal);
            }
            else
            {
                exitCode = ExitCode.UsageError;
            }
        }

        return exitCode;
    }

    private static void WriteCitations(ReadOnlyMemory<byte> bytes, Terminal terminal)
    {
        using StreamReader reader = new(new MemoryStream(bytes.ToArray()), Encoding.UTF8);
        foreach (ProvisionCitation citation in CitationFinder.Find(reader.ReadToEnd()))
        {
            terminal.Output.Write(
                JsonSerializer.Serialize(citation, PublicCommentJson.Default.ProvisionCitation)
            );
            terminal.Output.Write('\n');
        }
    }
}
