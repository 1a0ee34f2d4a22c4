using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Cli;

/// <summary>What was found in a file: how it could be read, and what its result fails. The result itself is not kept.</summary>
internal sealed record ValidatedFile(
    string Path,
    ValueList<Diagnostic> Diagnostics,
    ValidationReport Report
)
{
    /// <summary>Whether the document or its result has an error.</summary>
    public bool HasErrors => Has(DiagnosticSeverity.Error) || Report.HasErrors;

    /// <summary>Whether the document or its result has a warning.</summary>
    public bool HasWarnings => Has(DiagnosticSeverity.Warning) || Report.HasWarnings;

    private bool Has(DiagnosticSeverity severity) =>
        Diagnostics.Any(diagnostic => diagnostic.Severity == severity);
}
