namespace PublicComment.Cli;

/// <summary>Runs commands that Ctrl+C ends.</summary>
internal static class Interruptible
{
    /// <summary>Runs a command beside the thread that waits for the signal.</summary>
    /// <param name="run">The command, which gives its exit code.</param>
    /// <param name="cancellation">Cancelled by the signal.</param>
    public static async Task<int> RunAsync(Func<int> run, CancellationToken cancellation)
    {
        try
        {
            return await Task.Run(run, cancellation);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }
}
