namespace PublicComment.Cli;

/// <summary>The exit codes of all commands.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A document has an error, or its result does not meet a rule.</summary>
    public const int DocumentError = 1;

    /// <summary>The command line is wrong, or a file cannot be read.</summary>
    public const int UsageError = 2;

    /// <summary>A document has a warning, and warnings were asked for.</summary>
    public const int StrictWarning = 3;

    /// <summary>Ctrl+C ended the command; what was printed before is whole.</summary>
    public const int Interrupted = 130;
}
