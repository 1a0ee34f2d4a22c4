using PublicComment.Parsing;

namespace PublicComment.Cli;

/// <summary>Tells people what a document's diagnostics are, one a line.</summary>
internal static class Problems
{
    /// <summary>The exit code of a command that read a file; one that cannot be read is told of.</summary>
    public static int ExitCodeOf(ReadFile file, Terminal terminal)
    {
        if (file.Document is { } document)
        {
            return document.HasErrors ? ExitCode.DocumentError : ExitCode.Success;
        }

        terminal.Error.WriteLine(file.Problem);
        return ExitCode.UsageError;
    }

    public static void Write(string file, ResultDocument document, Terminal terminal)
    {
        foreach (Diagnostic diagnostic in document.Diagnostics)
        {
            if (diagnostic.Severity != DiagnosticSeverity.Info)
            {
                terminal.Error.WriteLine($"{file}{diagnostic}");
            }
        }
    }
}
