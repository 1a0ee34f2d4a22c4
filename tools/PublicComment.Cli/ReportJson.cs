using System.Text.Json;
using System.Text.Json.Serialization;
using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Cli;

/// <summary>The JSON that the tool prints: the model's contract, and the tool's own frame around it.</summary>
internal static class ReportJson
{
    public static ReportJsonContext Default { get; } = new(Options(indented: false));

    public static ReportJsonContext Indented { get; } = new(Options(indented: true));

    private static JsonSerializerOptions Options(bool indented)
    {
        JsonSerializerOptions options = new() { WriteIndented = indented, NewLine = "\n" };
        options.ConfigureForPublicComment();
        options.Converters.Add(new CamelCaseEnumConverter<DiagnosticSeverity>());
        return options;
    }
}

[JsonSerializable(typeof(DocumentReport))]
[JsonSerializable(typeof(Instrument))]
[JsonSerializable(typeof(ResultEntry))]
[JsonSerializable(typeof(Opinion))]
[JsonSerializable(typeof(ProvisionCitation))]
[JsonSerializable(typeof(TextBlock))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
