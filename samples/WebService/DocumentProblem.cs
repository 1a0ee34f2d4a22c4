using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Samples.WebService;

/// <summary>Problem details (RFC 9457) of a document that could not be read, or whose result does not hold together.</summary>
internal static class DocumentProblem
{
    public static ProblemHttpResult Of(ResultDocument document) =>
        TypedResults.Problem(
            title: "The document could not be read.",
            detail: document
                .Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Message,
            statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: new Dictionary<string, object?> { ["diagnostics"] = document.Diagnostics }
        );

    public static ProblemHttpResult Of(ValidationReport report) =>
        TypedResults.Problem(
            title: "The result does not hold together.",
            detail: report.Failures.First(failure => failure.Severity == Severity.Error).Message,
            statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: new Dictionary<string, object?> { ["validation"] = report.Failures }
        );
}
