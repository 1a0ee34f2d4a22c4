namespace PublicComment.Cli;

/// <summary>The exit codes of all commands.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A document has an error.</summary>
    public const int DocumentError = 1;

    /// <summary>The command line is wrong, or a file cannot be read.</summary>
    public const int UsageError = 2;
}
