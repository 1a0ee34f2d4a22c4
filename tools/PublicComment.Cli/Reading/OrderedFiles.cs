namespace PublicComment.Cli;

/// <summary>Works on files with all processors and hands the results out in the order of the files.</summary>
internal static class OrderedFiles
{
    // How far the work may be ahead of what was handed out: enough to keep the processors busy behind a large file, and
    // little enough that memory does not grow with the number of files.
    private static readonly int s_lookAhead = 2 * Environment.ProcessorCount;

    /// <summary>Reads each file, and makes something of it, while those before it are handed out.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="make">Makes something of a file; runs at the same time for several.</param>
    /// <param name="terminal">Opens standard input.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IEnumerable<T> Select<T>(
        IEnumerable<string> paths,
        Func<ReadFile, T> make,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        Queue<Task<T>> ahead = new();
        foreach (string path in paths)
        {
            ahead.Enqueue(Task.Run(() => MakeAsync(path), cancellation));
            if (ahead.Count >= s_lookAhead)
            {
                yield return ahead.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (ahead.TryDequeue(out Task<T>? next))
        {
            yield return next.GetAwaiter().GetResult();
        }

        async Task<T> MakeAsync(string path) =>
            make(await ReadFile.ReadAsync(path, terminal, cancellation));
    }
}
