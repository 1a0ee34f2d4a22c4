using System.Globalization;

namespace PublicComment.Parsing;

/// <summary>A kind of diagnostic: declared once, never reused for another meaning, described in docs/diagnostics.md.</summary>
/// <param name="Id">The stable identifier, such as <c>PC0301</c>.</param>
/// <param name="Severity">How much it matters; an error makes <see cref="ResultDocument.EnsureNoErrors"/> throw.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="MessageFormat">The message as a composite format: <c>{0}</c> stands for what was found.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    DiagnosticSeverity Severity,
    string Title,
    string MessageFormat
)
{
    internal string Message(params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments.ToArray());
}
