using System.Text.Json.Serialization;

namespace PublicComment.Model.Tests;

/// <summary>A type of a service that uses the package.</summary>
internal sealed record Envelope(ConsultationResult Result);

/// <summary>The contracts that such a service has generated for it.</summary>
[JsonSerializable(typeof(Envelope))]
internal sealed partial class EnvelopeContracts : JsonSerializerContext;
