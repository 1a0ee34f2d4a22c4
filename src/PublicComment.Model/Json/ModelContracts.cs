using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>The contracts that the compiler generates; <see cref="PublicCommentContracts"/> puts the rules of the contract on them.</summary>
/// <remarks>The items of lists are named one by one: the generator does not look into <see cref="ValueList{T}"/>.</remarks>
[JsonSerializable(typeof(ConsultationResult))]
[JsonSerializable(typeof(Instrument))]
[JsonSerializable(typeof(ResultEntry))]
[JsonSerializable(typeof(Opinion))]
[JsonSerializable(typeof(ProvisionCitation))]
[JsonSerializable(typeof(ProvisionElement))]
[JsonSerializable(typeof(ProvisionPortion))]
[JsonSerializable(typeof(DraftPlace))]
[JsonSerializable(typeof(EntryReference))]
[JsonSerializable(typeof(TextBlock))]
[JsonSerializable(typeof(TextSpan))]
[JsonSerializable(typeof(ValidationReport))]
[JsonSerializable(typeof(RuleFailure))]
internal sealed partial class ModelContracts : JsonSerializerContext;
