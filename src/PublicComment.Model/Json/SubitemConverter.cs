using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>Reads the subitems of a provision, such as <c>["イ", "1"]</c>, and refuses what is none.</summary>
public sealed class SubitemConverter : JsonConverter<ValueList<string>>
{
    private static readonly ValueListConverter<string> s_lists = new();

    /// <inheritdoc/>
    public override ValueList<string> Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        ValueList<string> subitems = s_lists.Read(ref reader, typeToConvert, options);
        foreach (string subitem in subitems)
        {
            if (!ProvisionRules.IsSubitem(subitem))
            {
                throw new JsonException($"\"{subitem}\" is not {ProvisionRules.SubitemForm}.");
            }
        }

        return subitems;
    }

    /// <inheritdoc/>
    public override void Write(
        Utf8JsonWriter writer,
        ValueList<string> value,
        JsonSerializerOptions options
    ) => s_lists.Write(writer, value, options);
}
