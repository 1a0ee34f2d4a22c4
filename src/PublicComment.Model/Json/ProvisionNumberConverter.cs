using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>Reads the number of an article, an item or a chapter, such as <c>5_2</c>, and refuses what is none.</summary>
public sealed class ProvisionNumberConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return BranchNumber.TryParse(text, out _)
            ? text!
            : throw new JsonException($"The value is not {ProvisionRules.NumberForm}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }
}
