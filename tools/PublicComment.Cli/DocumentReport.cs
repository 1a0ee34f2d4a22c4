using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Cli;

/// <summary>Writes what the tool prints of one document: the model's contract, and the tool's own frame around it.</summary>
internal static class DocumentReport
{
    public static string Write(ResultDocument document, bool isIndented)
    {
        PublicCommentJsonContext model = isIndented
            ? PublicCommentJson.Indented
            : PublicCommentJson.Default;
        ReportContext frame = isIndented ? ReportContext.IndentedFrame : ReportContext.Frame;
        ArrayBufferWriter<byte> bytes = new();
        JsonWriterOptions options = new()
        {
            Indented = isIndented,
            Encoder = model.Options.Encoder,
            NewLine = "\n",
        };
        using (Utf8JsonWriter writer = new(bytes, options))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("result");
            JsonSerializer.Serialize(writer, document.Result, model.ConsultationResult);
            writer.WritePropertyName("diagnostics");
            JsonSerializer.Serialize(
                writer,
                [.. document.Diagnostics.Select(ReportedDiagnostic.Of)],
                frame.ReportedDiagnosticArray
            );
            writer.WritePropertyName("validation");
            writer.WriteStartArray();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
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

/// <summary>The contracts of the frame; those of the model are its own.</summary>
[JsonSerializable(typeof(ReportedDiagnostic[]))]
internal sealed partial class ReportContext : JsonSerializerContext
{
    public static ReportContext Frame { get; } = new(OptionsOf(PublicCommentJson.Default.Options));

    public static ReportContext IndentedFrame { get; } =
        new(OptionsOf(PublicCommentJson.Indented.Options));

    private static JsonSerializerOptions OptionsOf(JsonSerializerOptions model) =>
        new(model)
        {
            TypeInfoResolver = null,
            Converters = { new CamelCaseEnumConverter<DiagnosticSeverity>() },
        };
}
