using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace PublicComment.Model;

/// <summary>Writes a day as <c>2025-10-20</c> (ISO 8601), as a value and as the key of a dictionary.</summary>
public sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    /// <inheritdoc/>
    public override LocalDate Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException(
                $"Found a {reader.TokenType}; a date such as \"2025-10-20\" was expected."
            );

    /// <inheritdoc/>
    public override void Write(
        Utf8JsonWriter writer,
        LocalDate value,
        JsonSerializerOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }

    /// <inheritdoc/>
    public override LocalDate ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(
        Utf8JsonWriter writer,
        LocalDate value,
        JsonSerializerOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(LocalDatePattern.Iso.Format(value));
    }

    private static LocalDate Parse(string text)
    {
        ParseResult<LocalDate> result = LocalDatePattern.Iso.Parse(text);
        return result.Success
            ? result.Value
            : throw new JsonException($"\"{text}\" is not a date of the form 2025-10-20.");
    }
}
