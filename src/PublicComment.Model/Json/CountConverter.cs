using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>Writes a count, and refuses on reading what is no whole number from 0.</summary>
public sealed class CountConverter : JsonConverter<int>
{
    /// <inheritdoc/>
    public override int Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int count) && count >= 0
            ? count
            : throw new JsonException($"A count must be a whole number from 0 to {int.MaxValue}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value);
    }
}
