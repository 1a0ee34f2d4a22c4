using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>The source-generated JSON contracts of the model; take them from <see cref="PublicCommentJson.Default"/>.</summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(ConsultationResult))]
[JsonSerializable(typeof(Instrument))]
[JsonSerializable(typeof(ResultEntry))]
[JsonSerializable(typeof(Opinion))]
[JsonSerializable(typeof(ProvisionCitation))]
[JsonSerializable(typeof(DraftPlace))]
[JsonSerializable(typeof(TextBlock))]
public sealed partial class PublicCommentJsonContext : JsonSerializerContext;
