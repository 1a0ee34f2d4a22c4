using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

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
    /// The members of your own types keep the names that you give them. What your types get too: null is refused where they do not
    /// allow it (<see cref="JsonSerializerOptions.RespectNullableAnnotations"/>), a converter of days, and an encoder that leaves
    /// Japanese text as it is, and with it &lt;, &gt; and &amp;; the last two unless the options have their own, which ASP.NET Core's is not. Set an encoder before
    /// the call where JSON is put into pages.
    /// </remarks>
    /// <returns>The same <paramref name="options"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are already in use.</exception>
    public static JsonSerializerOptions ConfigureForPublicComment(
        this JsonSerializerOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        ApplySharedSettings(options);
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine(
            PublicCommentContracts.Generated,
            options.TypeInfoResolver ?? ReflectionContracts()
        );
        return options;
    }

    /// <summary>The settings of the contract, without the contracts of the types.</summary>
    internal static void ApplySettings(JsonSerializerOptions options)
    {
        ApplySharedSettings(options);
        options.AllowDuplicateProperties = false;
        options.RespectRequiredConstructorParameters = true;
    }

    // What a host's own types have to bear with too: text as printed, days as 2025-10-20, no null where the type allows none, and
    // "kind" in any place of a block.
    private static void ApplySharedSettings(JsonSerializerOptions options)
    {
        options.AllowOutOfOrderMetadataProperties = true;
        options.RespectNullableAnnotations = true;
        if (
            options.Encoder is null
            || options.Encoder == JavaScriptEncoder.UnsafeRelaxedJsonEscaping
        )
        {
            // ASP.NET Core's own choice is as relaxed, but for ideographic spaces and all that lies beyond U+FFFF.
            options.Encoder = PrintedTextEncoder.Instance;
        }

        if (!options.Converters.Any(converter => converter.CanConvert(typeof(LocalDate))))
        {
            options.Converters.Add(new LocalDateConverter());
        }
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
