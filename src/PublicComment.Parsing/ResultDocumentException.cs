using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A document could not be read; thrown by <see cref="ResultDocument.EnsureNoErrors"/> alone.</summary>
public sealed class ResultDocumentException : Exception
{
    /// <summary>Makes the exception of a document's diagnostics; its message is that of the first error.</summary>
    /// <param name="diagnostics">All diagnostics of the document.</param>
    public ResultDocumentException(ValueList<Diagnostic> diagnostics)
        : base(
            diagnostics
                .FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                ?.ToString()
                ?? "The document has no error."
        ) => Diagnostics = diagnostics;

    /// <summary>All diagnostics of the document.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
