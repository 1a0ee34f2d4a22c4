using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PublicComment.Model.Tests;

/// <summary>What the converters of the model write, which the exporter cannot know. A new converter is a line here.</summary>
internal static class ConverterSchemas
{
    private static readonly Dictionary<Type, Func<JsonObject>> s_schemas = new()
    {
        [typeof(LocalDateConverter)] = () => new() { ["type"] = "string", ["format"] = "date" },
        [typeof(WholeNumberConverter)] = () =>
            new()
            {
                ["type"] = "integer",
                ["minimum"] = 0,
                ["maximum"] = int.MaxValue,
            },
        [typeof(ProvisionCountConverter)] = () =>
            new()
            {
                ["type"] = "integer",
                ["minimum"] = 1,
                ["maximum"] = 9999,
            },
        [typeof(ProvisionNumberConverter)] = () =>
            new() { ["type"] = "string", ["pattern"] = "^[1-9][0-9]{0,3}(_[1-9][0-9]{0,3}){0,3}$" },
        [typeof(SubitemConverter)] = () =>
            new()
            {
                ["type"] = "array",
                ["items"] = new JsonObject
                {
                    ["type"] = "string",
                    ["pattern"] =
                        "^([アイウエオカ-ヂツ-モヤユヨ-ロワ-ン]|[1-9][0-9]{0,3}|[a-z]{1,8})$",
                },
            },
        [typeof(SchemaVersionConverter)] = () =>
            new() { ["type"] = "string", ["pattern"] = @"^1\.[0-9]+$" },
    };

    /// <summary>What the converter of a value writes, or that of the member that holds it; null where the exporter knows.</summary>
    public static JsonObject? Of(JsonTypeInfo contract, JsonPropertyInfo? holder)
    {
        Type converter = ConverterOf(holder) ?? ConverterOf(contract);
        if (s_schemas.TryGetValue(converter, out Func<JsonObject>? schema))
        {
            return schema();
        }

        bool isOfTheModel = converter.Assembly == typeof(PublicCommentJson).Assembly;
        return isOfTheModel && !typeof(JsonConverterFactory).IsAssignableFrom(converter)
            ? throw new NotSupportedException($"State the schema of {converter.Name} here.")
            : null;
    }

    private static Type? ConverterOf(JsonPropertyInfo? holder) =>
        holder?.AttributeProvider is MemberInfo member
            ? member.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType
            : null;

    // The converter of LocalDate? is that of every optional value; the one of LocalDate tells what is written.
    private static Type ConverterOf(JsonTypeInfo contract) =>
        Nullable.GetUnderlyingType(contract.Type) is { } underlying
            ? contract.Options.GetTypeInfo(underlying).Converter.GetType()
            : contract.Converter.GetType();
}
