using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Cli;

/// <summary>A document that was read and validated.</summary>
internal sealed record ValidatedFile(string Path, ResultDocument Document, ValidationReport Report)
{
    /// <summary>Whether the document or its result has an error.</summary>
    public bool HasErrors => Document.HasErrors || Report.HasErrors;

    /// <summary>Whether the document or its result has a warning.</summary>
    public bool HasWarnings =>
        Report.HasWarnings
        || Document.Diagnostics.Any(diagnostic =>
            diagnostic.Severity == DiagnosticSeverity.Warning
        );
}
