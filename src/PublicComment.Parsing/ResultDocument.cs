using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A published result as it was read: the record, and everything that the parser found or decided on the way.</summary>
/// <param name="Result">The record; where the document could not be read it holds what was found.</param>
/// <param name="Diagnostics">What was found or decided, in the order of the text.</param>
public sealed record ResultDocument(ConsultationResult Result, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>The decoded text, without a byte order mark, in which the spans of <see cref="Diagnostics"/> count.</summary>
    public required string Text { get; init; }

    /// <summary>Whether a diagnostic is an error: the document, or a part of it, could not be read.</summary>
    public bool HasErrors =>
        Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads a text. No content makes it throw: what cannot be read is reported in <see cref="Diagnostics"/>.</summary>
    /// <remarks>Spans of diagnostics count in <see cref="Text"/>, which lacks a byte order mark in front of it.</remarks>
    /// <param name="text">The whole document; <see cref="ParsingOptions.Encoding"/> does not matter to it.</param>
    /// <param name="options">How to read it; <see cref="ParsingOptions.Default"/> where null.</param>
    /// <param name="cancellationToken">Stops the parse; it is observed at every block and row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ResultDocument Parse(
        string text,
        ParsingOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();
        options ??= ParsingOptions.Default;
        DecodedText decoded = TextDecoder.Decode(text, options.Limits);
        return DocumentPipeline.Run(decoded, options, cancellationToken);
    }

    /// <summary>Reads the bytes of a document; their encoding is recognised unless the options name one. No content makes it throw.</summary>
    /// <remarks>Spans of diagnostics count in <see cref="Text"/>, which begins behind a byte order mark.</remarks>
    /// <param name="bytes">The whole document. They are not changed, and not looked at again after the call.</param>
    /// <param name="options">How to read it; <see cref="ParsingOptions.Default"/> where null.</param>
    /// <param name="cancellationToken">Stops the parse; it is observed at every block and row.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ResultDocument Parse(
        ReadOnlyMemory<byte> bytes,
        ParsingOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        options ??= ParsingOptions.Default;
        DecodedText decoded = TextDecoder.Decode(bytes, options.Encoding, options.Limits);
        return DocumentPipeline.Run(decoded, options, cancellationToken);
    }

    /// <summary>Reads a stream and parses it; the stream stays open.</summary>
    /// <remarks>
    /// The stream is read to its end, or one byte beyond <see cref="ParsingLimits.DocumentBytes"/>. The parse itself then runs on
    /// the thread that brought the last bytes, and observes the token at every block and row.
    /// </remarks>
    /// <param name="stream">The whole document, from its current position.</param>
    /// <param name="options">How to read it; <see cref="ParsingOptions.Default"/> where null.</param>
    /// <param name="cancellationToken">Stops the reading of the stream and the parse.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ResultDocument> ParseAsync(
        Stream stream,
        ParsingOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ParsingOptions.Default;
        ReadOnlyMemory<byte> bytes = await DocumentStream
            .ReadAsync(stream, options.Limits.DocumentBytes, cancellationToken)
            .ConfigureAwait(false);
        return Parse(bytes, options, cancellationToken);
    }

    /// <summary>Gives the document back when it has no error.</summary>
    /// <exception cref="ResultDocumentException">A diagnostic is an error.</exception>
    public ResultDocument EnsureNoErrors() =>
        HasErrors ? throw new ResultDocumentException(Diagnostics) : this;

    /// <summary>The title and how much was read and found, for logs: not what strangers wrote.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Result}, {Diagnostics.Count} diagnostics");
}
