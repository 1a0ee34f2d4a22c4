using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicComment.Parsing;

/// <summary>
/// Writes a <see cref="Diagnostic"/> as <c>{"id":"PC0310","severity":"info","message":"…","start":0,"length":9,"line":1,"column":1}</c>,
/// whatever the options name members.
/// </summary>
/// <remarks>
/// On reading, the id finds the descriptor. An id that this version does not know, as a later one may have written, gets a descriptor
/// of its own with the severity that stands beside it.
/// </remarks>
public sealed class DiagnosticConverter : JsonConverter<Diagnostic>
{
    /// <inheritdoc/>
    public override Diagnostic Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        PrintedDiagnostic printed = JsonSerializer.Deserialize(
            ref reader,
            DiagnosticContracts.Default.PrintedDiagnostic
        )!;
        bool isPossible =
            printed.Start <= int.MaxValue - printed.Length && printed is { Line: > 0, Column: > 0 };
        return isPossible
            ? new(
                DescriptorOf(printed),
                printed.Message,
                new(printed.Start, printed.Length),
                printed.Line,
                printed.Column
            )
            : throw new JsonException(
                "A place is \"start\" and \"length\" within a text, and \"line\" and \"column\" from 1."
            );
    }

    /// <inheritdoc/>
    public override void Write(
        Utf8JsonWriter writer,
        Diagnostic value,
        JsonSerializerOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(
            writer,
            new(
                value.Id,
                value.Severity,
                value.Message,
                value.Span.Start,
                value.Span.Length,
                value.Line,
                value.Column
            ),
            DiagnosticContracts.Default.PrintedDiagnostic
        );
    }

    private static DiagnosticDescriptor DescriptorOf(PrintedDiagnostic printed)
    {
        foreach (DiagnosticDescriptor descriptor in DiagnosticDescriptors.All)
        {
            if (descriptor.Id == printed.Id)
            {
                return descriptor;
            }
        }

        return new(printed.Id, printed.Severity, "Unknown to this version", "{0}");
    }
}
