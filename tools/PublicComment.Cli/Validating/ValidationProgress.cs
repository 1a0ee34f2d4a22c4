using Spectre.Console;

namespace PublicComment.Cli;

/// <summary>Shows on standard error how far a long list of files has come, where people see it.</summary>
internal static class ValidationProgress
{
    private const int FewFiles = 10;

    /// <summary>Whether the list is long enough, and standard error a terminal.</summary>
    public static bool IsWanted(int files, Terminal terminal) =>
        terminal.IsErrorInteractive && files > FewFiles;

    /// <summary>Takes all results, one for each of a number of files, and advances with each; they are shown when the bar is gone.</summary>
    public static IReadOnlyList<T> Run<T>(IEnumerable<T> results, int files, Terminal terminal)
    {
        List<T> taken = [];
        TerminalConsole
            .Of(terminal.Error, isInteractive: true)
            .Progress()
            .AutoClear(enabled: true)
            .Start(progress =>
            {
                ProgressTask task = progress.AddTask("validate", maxValue: files);
                foreach (T result in results)
                {
                    taken.Add(result);
                    task.Increment(1);
                }
            });
        return taken;
    }
}
