using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PublicComment.Model;

/// <summary>The JSON contracts of the model, made at compile time; take them from <see cref="PublicCommentJson.Default"/>.</summary>
public sealed class PublicCommentJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    internal PublicCommentJsonContext(JsonSerializerOptions options)
        : base(options) { }

    /// <summary>The contract of a whole result.</summary>
    public JsonTypeInfo<ConsultationResult> ConsultationResult => Get<ConsultationResult>();

    /// <summary>The contract of one entry.</summary>
    public JsonTypeInfo<ResultEntry> ResultEntry => Get<ResultEntry>();

    /// <summary>The contract of one opinion.</summary>
    public JsonTypeInfo<Opinion> Opinion => Get<Opinion>();

    /// <summary>The contract of one citation.</summary>
    public JsonTypeInfo<ProvisionCitation> ProvisionCitation => Get<ProvisionCitation>();

    /// <summary>The contract of one place in a draft that is not law.</summary>
    public JsonTypeInfo<DraftPlace> DraftPlace => Get<DraftPlace>();

    /// <summary>The contract of what the validators found.</summary>
    public JsonTypeInfo<ValidationReport> ValidationReport => Get<ValidationReport>();

    /// <summary>The contract of one failure: code, severity, path, message and basis.</summary>
    public JsonTypeInfo<RuleFailure> RuleFailure => Get<RuleFailure>();

    /// <inheritdoc/>
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <inheritdoc/>
    public override JsonTypeInfo? GetTypeInfo(Type type) =>
        Options.TryGetTypeInfo(type, out JsonTypeInfo? contract) ? contract : null;

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) =>
        PublicCommentContracts.Generated.GetTypeInfo(type, options);

    private JsonTypeInfo<T> Get<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
