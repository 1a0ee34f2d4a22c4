using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>Writes a <see cref="TextSpan"/> as <c>{ "start": 3, "length": 9 }</c>.</summary>
public sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    /// <inheritdoc/>
    public override TextSpan Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Found a {reader.TokenType}; an object was expected.");
        }

        int? start = null;
        int? length = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("start"))
            {
                start = ReadPosition(ref reader);
            }
            else if (reader.ValueTextEquals("length"))
            {
                length = ReadPosition(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return start <= int.MaxValue - length
            ? new(start.Value, length!.Value)
            : throw new JsonException(
                "A span needs a \"start\" and a \"length\" whose sum is a position in a text."
            );
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("start", value.Start);
        writer.WriteNumber("length", value.Length);
        writer.WriteEndObject();
    }

    private static int ReadPosition(ref Utf8JsonReader reader)
    {
        reader.Read();
        return
            reader.TokenType == JsonTokenType.Number
            && reader.TryGetInt32(out int position)
            && position >= 0
            ? position
            : throw new JsonException("A position in a text must be a whole number from 0.");
    }
}
