using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>The stable JSON contract of the model, described in docs/json.md.</summary>
public static class PublicCommentJson
{
    /// <summary>The contracts of the model on one line, ready to use without reflection.</summary>
    public static PublicCommentJsonContext Default { get; } = new(CreateOptions(indented: false));

    /// <summary>The same contracts, written with line breaks and indentation.</summary>
    public static PublicCommentJsonContext Indented { get; } = new(CreateOptions(indented: true));

    /// <summary>Makes a service's own options write and read the model as the contract says.</summary>
    /// <returns>The same <paramref name="options"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are already in use.</exception>
    public static JsonSerializerOptions ConfigureForPublicComment(
        this JsonSerializerOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.AllowOutOfOrderMetadataProperties = true;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.Encoder = PrintedTextEncoder.Instance;
        options.Converters.Add(new LocalDateConverter());
        options.Converters.Add(new ValueListConverter<string>());
        options.Converters.Add(new ValueListConverter<TextBlock>());
        options.Converters.Add(new ValueListConverter<Instrument>());
        options.Converters.Add(new ValueListConverter<ResultEntry>());
        options.Converters.Add(new ValueListConverter<Opinion>());
        options.Converters.Add(new ValueListConverter<ProvisionCitation>());
        options.Converters.Add(new ValueListConverter<ProvisionElement>());
        options.Converters.Add(new ValueListConverter<ProvisionPortion>());
        options.Converters.Add(new ValueListConverter<DraftPlace>());
        return options;
    }

    private static JsonSerializerOptions CreateOptions(bool indented) =>
        new JsonSerializerOptions
        {
            WriteIndented = indented,
            NewLine = "\n",
        }.ConfigureForPublicComment();
}
