using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PublicComment.Model;

/// <summary>Writes a <see cref="ValueList{T}"/> in a type of your own as a JSON array; null, and null items, are refused.</summary>
/// <remarks>The lists of the model do not need it. A converter cannot tell the serializer a path inside its items: the message has it.</remarks>
/// <typeparam name="T">The items, which the options must have a contract for.</typeparam>
public sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
    where T : notnull
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
            items.Add(ReadItem(ref reader, itemType, items.Count));
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

    private static T ReadItem(ref Utf8JsonReader reader, JsonTypeInfo<T> itemType, int position)
    {
        try
        {
            if (reader.TokenType != JsonTokenType.Null)
            {
                return JsonSerializer.Deserialize(ref reader, itemType)!;
            }
        }
        catch (JsonException exception)
        {
            // Without a path of its own, the serializer sets that of the list.
            throw new JsonException($"Item {position}: {exception.Message}", exception);
        }

        throw new JsonException($"Item {position} is null; the items cannot be null.");
    }
}
