using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace PublicComment.Model;

/// <summary>Writes a day as <c>2025-10-20</c> (ISO 8601), as a value and as the key of a dictionary.</summary>
/// <remarks>A day in another calendar is written as the same day in the ISO calendar.</remarks>
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
        writer.WriteStringValue(Format(value));
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
        writer.WritePropertyName(Format(value));
    }

    private static string Format(LocalDate value) =>
        LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso));

    private static LocalDate Parse(string text)
    {
        ParseResult<LocalDate> result = LocalDatePattern.Iso.Parse(text);
        return result.Success && result.Value.Year >= 1
            ? result.Value
            : throw new JsonException($"\"{text}\" is not a date of the form 2025-10-20.");
    }
}
