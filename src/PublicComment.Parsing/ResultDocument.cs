using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A published result as it was read: the record, and everything that the parser found or decided on the way.</summary>
/// <param name="Result">The record; where the document could not be read it holds what was found.</param>
/// <param name="Diagnostics">What was found or decided, in the order of the text.</param>
public sealed record ResultDocument(ConsultationResult Result, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Whether a diagnostic is an error: the document, or a part of it, could not be read.</summary>
    public bool HasErrors =>
        Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads a text. No content makes it throw: what cannot be read is reported in <see cref="Diagnostics"/>.</summary>
    /// <param name="text">The whole document.</param>
    /// <param name="options">How to read it; <see cref="ParsingOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ResultDocument Parse(string text, ParsingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DocumentPipeline.Run(DecodedText.Of(text), options ?? ParsingOptions.Default);
    }

    /// <summary>Reads the bytes of a document; their encoding is recognised unless the options name one.</summary>
    /// <param name="bytes">The whole document.</param>
    /// <param name="options">How to read it; <see cref="ParsingOptions.Default"/> where null.</param>
    public static ResultDocument Parse(ReadOnlyMemory<byte> bytes, ParsingOptions? options = null)
    {
        options ??= ParsingOptions.Default;
        return DocumentPipeline.Run(TextDecoder.Decode(bytes.Span, options.Encoding), options);
    }

    /// <summary>Reads a stream to its end and parses it; the stream stays open.</summary>
    /// <param name="stream">The whole document, from its current position.</param>
    /// <param name="options">How to read it; <see cref="ParsingOptions.Default"/> where null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ResultDocument> ParseAsync(
        Stream stream,
        ParsingOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = new();
        await stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return Parse(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), options);
    }

    /// <summary>Gives the document back when it has no error.</summary>
    /// <exception cref="ResultDocumentException">A diagnostic is an error.</exception>
    public ResultDocument EnsureNoErrors() =>
        HasErrors ? throw new ResultDocumentException(Diagnostics) : this;
}
