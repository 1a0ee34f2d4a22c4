using PublicComment.Parsing;

namespace PublicComment.Cli;

/// <summary>Tells people what a document's diagnostics are, one a line.</summary>
internal static class Problems
{
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
