using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Samples.Tests.Documentation;

internal sealed record StoredResult(
    string Sha256,
    DateTimeOffset ReadAt,
    string? ReadBy,
    ConsultationResult Result,
    Diagnostic[] Diagnostics,
    ValidationReport Report
);

[JsonSerializable(typeof(StoredResult))]
internal sealed partial class ArchiveContracts : JsonSerializerContext;

/// <summary>What docs/service.md stores of a document, and how it is read back.</summary>
internal static class DocumentedStore
{
    private static readonly JsonSerializerOptions s_options = new JsonSerializerOptions(
        JsonSerializerDefaults.Web
    )
    {
        TypeInfoResolver = ArchiveContracts.Default,
    }.ConfigureForPublicComment();

    public static string Write(byte[] bytes)
    {
        ResultDocument document = ResultDocument.Parse(bytes);
        StoredResult stored = new(
            Convert.ToHexStringLower(SHA256.HashData(bytes)),
            TimeProvider.System.GetUtcNow(),
            typeof(ResultDocument)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
                ?.InformationalVersion,
            document.Result,
            [.. document.Diagnostics],
            ValidationReport.Of(document.Result)
        );
        return JsonSerializer.Serialize(stored, s_options);
    }

    public static StoredResult? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<StoredResult>(json, s_options);
        }
        catch (JsonException)
        {
            // Of another major version: the document has to be parsed anew.
            return null;
        }
    }
}
