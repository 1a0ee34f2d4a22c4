using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Cli;

/// <summary>What the tool prints of one document.</summary>
internal sealed record DocumentReport(
    ConsultationResult Result,
    IReadOnlyList<ReportedDiagnostic> Diagnostics,
    IReadOnlyList<ReportedFailure> Validation
)
{
    public static DocumentReport Of(ResultDocument document) =>
        new(document.Result, [.. document.Diagnostics.Select(ReportedDiagnostic.Of)], []);
}

/// <summary>A diagnostic as printed.</summary>
internal sealed record ReportedDiagnostic(
    string Id,
    DiagnosticSeverity Severity,
    string Message,
    int Start,
    int Length,
    int Line,
    int Column
)
{
    public static ReportedDiagnostic Of(Diagnostic diagnostic) =>
        new(
            diagnostic.Id,
            diagnostic.Severity,
            diagnostic.Message,
            diagnostic.Span.Start,
            diagnostic.Span.Length,
            diagnostic.Line,
            diagnostic.Column
        );
}

/// <summary>A failed rule as printed.</summary>
internal sealed record ReportedFailure(
    string Code,
    string Severity,
    string Path,
    string Message,
    string Basis
);
