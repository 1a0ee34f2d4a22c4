using System.Text.Json.Serialization;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A diagnostic as JSON has it: the descriptor is known by its id.</summary>
internal sealed record PrintedDiagnostic(
    string Id,
    DiagnosticSeverity Severity,
    string Message,
    [property: JsonConverter(typeof(WholeNumberConverter))] int Start,
    [property: JsonConverter(typeof(WholeNumberConverter))] int Length,
    [property: JsonConverter(typeof(WholeNumberConverter))] int Line,
    [property: JsonConverter(typeof(WholeNumberConverter))] int Column
);

/// <summary>The contract of <see cref="PrintedDiagnostic"/>, made by the compiler, and as strict as those of the model.</summary>
[JsonSerializable(typeof(PrintedDiagnostic))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false
)]
internal sealed partial class DiagnosticContracts : JsonSerializerContext;
