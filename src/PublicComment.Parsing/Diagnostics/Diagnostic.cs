using System.Text.Json.Serialization;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Something that the parser found or decided at a place of the source.</summary>
/// <param name="Descriptor">The kind of diagnostic.</param>
/// <param name="Message">
/// What was found and what was expected, in English under every culture. What it quotes of the source is cut after 200 characters. The
/// wording may change between versions; <see cref="Id"/> does not.
/// </param>
/// <param name="Span">
/// The place in the decoded text, in UTF-16 code units; an empty span is a point: that of a tear, or the start for what
/// the whole document lacks.
/// </param>
/// <param name="Line">The line of the start of <paramref name="Span"/>, from 1.</param>
/// <param name="Column">The column of the start of <paramref name="Span"/>, from 1, in UTF-16 code units.</param>
[JsonConverter(typeof(DiagnosticConverter))]
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    string Message,
    TextSpan Span,
    int Line,
    int Column
)
{
    /// <summary>The stable identifier, such as <c>PC0301</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it matters: that of the descriptor, the same for all diagnostics of an id.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>The diagnostic on one line: <c>(12,1): info PC0310: …</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"({Line},{Column}): {SeverityName} {Id}: {Message}");

    private string SeverityName =>
        Severity switch
        {
            DiagnosticSeverity.Info => "info",
            DiagnosticSeverity.Warning => "warning",
            _ => "error",
        };
}
