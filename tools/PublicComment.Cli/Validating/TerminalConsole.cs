using Spectre.Console;

namespace PublicComment.Cli;

/// <summary>Makes consoles that draw on a terminal, and write plain text everywhere else.</summary>
internal static class TerminalConsole
{
    // Text that goes into a file or another program is not broken at the width of a terminal that nobody looks at.
    private const int UnbrokenWidth = 10_000;

    public static IAnsiConsole Of(TextWriter writer, bool isInteractive)
    {
        IAnsiConsole console = AnsiConsole.Create(
            new()
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = isInteractive
                    ? ColorSystemSupport.Detect
                    : ColorSystemSupport.NoColors,
                Interactive = isInteractive ? InteractionSupport.Detect : InteractionSupport.No,
            }
        );
        if (!isInteractive)
        {
            console.Profile.Width = UnbrokenWidth;
        }

        return console;
    }
}
