using FluentValidation;
using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Cli;

/// <summary>A diagnostic or a failure, as the report for people shows it.</summary>
internal sealed record ReportLine(
    Severity Severity,
    string Code,
    string Place,
    string Message,
    string? Basis
)
{
    /// <summary>What a file's report shows: how the document could be read, without mere infos, then what its result fails.</summary>
    public static ReportLine[] Of(ValidatedFile file) =>
        [
            .. file
                .Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info)
                .Select(Of),
            .. file.Report.Failures.Select(Of),
        ];

    private static ReportLine Of(Diagnostic diagnostic) =>
        new(
            diagnostic.Severity == DiagnosticSeverity.Error ? Severity.Error : Severity.Warning,
            diagnostic.Id,
            FormattableString.Invariant($"({diagnostic.Line},{diagnostic.Column})"),
            diagnostic.Message,
            Basis: null
        );

    private static ReportLine Of(RuleFailure failure) =>
        new(
            failure.Severity,
            failure.Code,
            failure.Path,
            failure.Message,
            failure.Basis is { Law: { } law } basis ? $"{law}{basis.Provision}" : null
        );
}
