using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Cli;

/// <summary>The JSON that the tool prints: the model's contract, and the tool's own frame around it.</summary>
internal static class ReportJson
{
    public static JsonTypeInfo<DocumentReport> Default { get; } = Contract(indented: false);

    public static JsonTypeInfo<DocumentReport> Indented { get; } = Contract(indented: true);

    private static JsonTypeInfo<DocumentReport> Contract(bool indented)
    {
        JsonSerializerOptions options = new()
        {
            WriteIndented = indented,
            NewLine = "\n",
            TypeInfoResolver = ReportJsonContext.Default,
        };
        options.ConfigureForPublicComment();
        options.Converters.Add(new CamelCaseEnumConverter<DiagnosticSeverity>());
        return (JsonTypeInfo<DocumentReport>)options.GetTypeInfo(typeof(DocumentReport));
    }
}

[JsonSerializable(typeof(DocumentReport))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
