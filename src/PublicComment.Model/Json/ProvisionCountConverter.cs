using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>Reads the number of a paragraph or a row and refuses what is none.</summary>
public sealed class ProvisionCountConverter : JsonConverter<int>
{
    /// <inheritdoc/>
    public override int Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType == JsonTokenType.Number
        && reader.TryGetInt32(out int value)
        && ProvisionRules.IsCount(value)
            ? value
            : throw new JsonException($"The value is not {ProvisionRules.CountForm}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value);
    }
}
