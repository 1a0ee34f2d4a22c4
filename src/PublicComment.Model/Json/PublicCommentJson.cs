using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PublicComment.Model;

/// <summary>The stable JSON contract of the model, described in docs/json.md.</summary>
public static class PublicCommentJson
{
    private const string SchemaName = "PublicComment.Model.public-comment.schema.json";

    private static readonly Lazy<string> s_schema = new(ReadSchema);

    /// <summary>The contracts of the model on one line, ready to use without reflection.</summary>
    public static PublicCommentJsonContext Default { get; } = new(CreateOptions(indented: false));

    /// <summary>The same contracts, written with line breaks and indentation.</summary>
    public static PublicCommentJsonContext Indented { get; } = new(CreateOptions(indented: true));

    /// <summary>The JSON Schema (draft 2020-12) of a whole result, as JSON text.</summary>
    public static string Schema => s_schema.Value;

    /// <summary>Makes a service's own options write and read the model as the contract says.</summary>
    /// <remarks>
    /// Set the <see cref="JsonSerializerOptions.TypeInfoResolver"/> for types of your own before the call: the contracts of the
    /// model are put in front of it. Where none is set, your types have the contracts of reflection, if the application allows it.
    /// </remarks>
    /// <returns>The same <paramref name="options"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are already in use.</exception>
    public static JsonSerializerOptions ConfigureForPublicComment(
        this JsonSerializerOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        ApplySettings(options);
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine(
            PublicCommentContracts.Generated,
            options.TypeInfoResolver ?? ReflectionContracts()
        );
        return options;
    }

    /// <summary>The settings of the contract, without the contracts of the types.</summary>
    internal static void ApplySettings(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.AllowOutOfOrderMetadataProperties = true;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.Encoder = PrintedTextEncoder.Instance;
        options.Converters.Add(new LocalDateConverter());
    }

    private static JsonSerializerOptions CreateOptions(bool indented)
    {
        JsonSerializerOptions options = new() { WriteIndented = indented, NewLine = "\n" };
        ApplySettings(options);
        return options;
    }

    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2026",
        Justification = "Only where the application has reflection-based serialization on."
    )]
    [UnconditionalSuppressMessage(
        "AOT",
        "IL3050",
        Justification = "Only where the application has reflection-based serialization on."
    )]
    private static DefaultJsonTypeInfoResolver? ReflectionContracts() =>
        JsonSerializer.IsReflectionEnabledByDefault ? new DefaultJsonTypeInfoResolver() : null;

    private static string ReadSchema()
    {
        using Stream stream = typeof(PublicCommentJson).Assembly.GetManifestResourceStream(
            SchemaName
        )!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
