using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PublicComment.Model;

/// <summary>Writes a <see cref="ValueList{T}"/> as a JSON array; null, and null items, are refused.</summary>
/// <typeparam name="T">The items, which the options must have a contract for.</typeparam>
public sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
{
    /// <inheritdoc/>
    public override ValueList<T> Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Found a {reader.TokenType}; an array was expected.");
        }

        var itemType = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(
                JsonSerializer.Deserialize(ref reader, itemType)
                    ?? throw new JsonException("Found null in an array; its items cannot be null.")
            );
        }

        return items.ToValueList();
    }

    /// <inheritdoc/>
    public override void Write(
        Utf8JsonWriter writer,
        ValueList<T> value,
        JsonSerializerOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        var itemType = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (T item in value)
        {
            JsonSerializer.Serialize(writer, item, itemType);
        }

        writer.WriteEndArray();
    }
}
