namespace PublicComment.Cli;

/// <summary>Where a command reads and writes: the process's streams, or a test's.</summary>
/// <param name="OpenInput">Opens standard input.</param>
/// <param name="Output">Takes the results.</param>
/// <param name="Error">Takes the messages for people.</param>
internal sealed record Terminal(Func<Stream> OpenInput, TextWriter Output, TextWriter Error)
{
    /// <summary>Whether people see <see cref="Output"/> on a terminal: colours and line breaks at its width make sense.</summary>
    public bool IsOutputInteractive { get; init; }

    /// <summary>Whether people see <see cref="Error"/> on a terminal: progress makes sense.</summary>
    public bool IsErrorInteractive { get; init; }
}
