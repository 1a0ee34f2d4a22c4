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
        return Write(
            model,
            writer =>
            {
                writer.WritePropertyName("result");
                JsonSerializer.Serialize(writer, document.Result, model.ConsultationResult);
                WriteProblems(
                    writer,
                    model,
                    document.Diagnostics,
                    ValidationReport.Of(document.Result)
                );
            }
        );
    }

    /// <summary>Writes one line that tells what is wrong with a document, without its result.</summary>
    public static string WriteProblems(ValidatedFile file) =>
        Write(
            PublicCommentJson.Default,
            writer =>
            {
                writer.WriteString("file", file.Path);
                WriteProblems(writer, PublicCommentJson.Default, file.Diagnostics, file.Report);
            }
        );

    private static string Write(PublicCommentJsonContext model, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> bytes = new();
        JsonWriterOptions options = new()
        {
            Indented = model.Options.WriteIndented,
            Encoder = model.Options.Encoder,
            NewLine = "\n",
        };
        using (Utf8JsonWriter writer = new(bytes, options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void WriteProblems(
        Utf8JsonWriter writer,
        PublicCommentJsonContext model,
        ValueList<Diagnostic> diagnostics,
        ValidationReport report
    )
    {
        writer.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            JsonSerializer.Serialize(writer, diagnostic, ReportContext.Default.Diagnostic);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("validation");
        foreach (RuleFailure failure in report.Failures)
        {
            JsonSerializer.Serialize(writer, failure, model.RuleFailure);
        }

        writer.WriteEndArray();
    }
}

/// <summary>The contract of diagnostics; those of the model are its own.</summary>
[JsonSerializable(typeof(Diagnostic))]
internal sealed partial class ReportContext : JsonSerializerContext;
