using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>
/// Writes a <see cref="JapaneseDate"/> as <c>令和7年10月20日</c>, as a value and as the key of a dictionary, and reads every
/// notation that <see cref="JapaneseDate.Parse(string, JapaneseEraTable?)"/> reads. The default value is refused.
/// </summary>
public sealed class JapaneseDateConverter : JsonConverter<JapaneseDate>
{
    /// <inheritdoc/>
    public override JapaneseDate Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException(
                $"Found a {reader.TokenType}; a date such as \"令和7年10月20日\" was expected."
            );

    /// <inheritdoc/>
    public override void Write(
        Utf8JsonWriter writer,
        JapaneseDate value,
        JsonSerializerOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Format(value));
    }

    /// <inheritdoc/>
    public override JapaneseDate ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(
        Utf8JsonWriter writer,
        JapaneseDate value,
        JsonSerializerOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Format(value));
    }

    private static string Format(JapaneseDate value) =>
        value.IsDefault
            ? throw new JsonException("default(JapaneseDate) is no date and cannot be written.")
            : value.ToString();

    private static JapaneseDate Parse(string text)
    {
        try
        {
            return JapaneseDate.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
