using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace PublicComment.Model.Tests;

/// <summary>Makes the JSON Schema of the contract from the contracts themselves and the comments of the code.</summary>
internal sealed class ContractSchema
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private readonly SortedDictionary<string, JsonObject> _definitions = new(
        StringComparer.Ordinal
    );
    private readonly CodeComments _comments = new();

    /// <summary>The schema as it is committed.</summary>
    public static string Make()
    {
        ContractSchema schema = new();
        JsonNode result = schema.Export(typeof(ConsultationResult));
        JsonObject root = new()
        {
            ["$schema"] = Draft,
            ["$id"] = $"urn:public-comment:schema:{SchemaVersionConverter.Current}",
            ["title"] = $"Public comment result, version {SchemaVersionConverter.Current}",
        };
        foreach (KeyValuePair<string, JsonNode?> keyword in result.AsObject())
        {
            root[keyword.Key] = keyword.Value?.DeepClone();
        }

        root["$defs"] = new JsonObject(
            schema._definitions.Select(definition =>
                KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)
            )
        );
        return root.ToJsonString(PublicCommentJson.Indented.Options) + "\n";
    }

    private JsonObject Export(Type type)
    {
        JsonObject schema = PublicCommentJson
            .Default.Options.GetJsonSchemaAsNode(
                type,
                new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform }
            )
            .AsObject();
        Describe(schema, _comments.Of(type));
        return schema;
    }

    // Called for every node, the inner ones first.
    private JsonObject Transform(JsonSchemaExporterContext context, JsonNode exported)
    {
        JsonTypeInfo contract = context.TypeInfo;
        bool isInside = context.Path.Length > 0 && context.BaseTypeInfo is null;
        JsonObject schema =
            isInside && contract.Kind == JsonTypeInfoKind.Object ? Reference(contract.Type)
            : exported is JsonObject node && node.ContainsKey("$ref") ? Export(contract.Type)
            : ConverterSchemas.Of(contract, context.PropertyInfo) ?? WithoutNull(exported);
        if (contract.Type == typeof(ValueList<Opinion>))
        {
            // The response of an entry answers somebody.
            schema["minItems"] = 1;
        }

        if (schema["properties"] is JsonObject members)
        {
            CompleteMembers(members, contract);
        }

        Describe(schema, _comments.Of(context.PropertyInfo?.AttributeProvider));
        if (context.BaseTypeInfo is not null)
        {
            Describe(schema, _comments.Of(contract.Type));
        }

        return schema;
    }

    // The exporter does not ask about members of constructors that have a converter and a default value.
    private void CompleteMembers(JsonObject members, JsonTypeInfo contract)
    {
        foreach (JsonPropertyInfo member in contract.Properties)
        {
            JsonTypeInfo content = contract.Options.GetTypeInfo(member.PropertyType);
            if (ConverterSchemas.Of(content, member) is { } schema)
            {
                Describe(schema, _comments.Of(member.AttributeProvider));
                members[member.Name] = schema;
            }
        }
    }

    private JsonObject Reference(Type type)
    {
        string name = JsonNamingPolicy.CamelCase.ConvertName(type.Name);
        if (_definitions.TryAdd(name, new JsonObject()))
        {
            _definitions[name] = Export(type);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    // A reader takes null for an absent member; a writer leaves the member out, and this is what the schema states.
    // Where a member is always written, its default value says nothing.
    private static JsonObject WithoutNull(JsonNode exported)
    {
        JsonObject schema = exported.AsObject();
        schema.Remove("default");
        if (schema["type"] is JsonArray types)
        {
            schema["type"] = (string?)types.First(type => (string?)type != "null");
        }

        (schema["enum"] as JsonArray)?.RemoveAll(value => value is null);
        return schema;
    }

    private static void Describe(JsonObject schema, string? description)
    {
        if (description is not null)
        {
            schema["description"] = description;
        }
    }
}
