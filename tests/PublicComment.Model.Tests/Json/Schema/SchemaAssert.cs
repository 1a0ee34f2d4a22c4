using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PublicComment.Model.Tests;

/// <summary>Checks JSON against the published schema: the keywords of JSON Schema that it uses, and no others.</summary>
internal static partial class SchemaAssert
{
    private static readonly JsonObject s_schema = JsonNode
        .Parse(PublicCommentJson.Schema)!
        .AsObject();

    /// <summary>Fails where the schema does not allow a text.</summary>
    public static void Allows(string json) => Assert.Null(Violation(JsonNode.Parse(json)));

    /// <summary>What the schema does not allow, and where; null where it allows everything.</summary>
    public static string? Violation(JsonNode? value) => Violation(value, s_schema, "$");

    private static string? Violation(JsonNode? value, JsonNode schema, string path) =>
        schema
            .AsObject()
            .Select(keyword => Violation(value, keyword.Key, keyword.Value!, schema, path))
            .FirstOrDefault(violation => violation is not null);

    private static string? Violation(
        JsonNode? value,
        string keyword,
        JsonNode operand,
        JsonNode schema,
        string path
    ) =>
        keyword switch
        {
            "$schema" or "$id" or "$defs" or "title" or "description" => null,
            "$ref" => Violation(value, Definition(operand), path),
            "type" => Unless(TypeOf(value) == (string)operand!, keyword, path),
            "const" => Unless(JsonNode.DeepEquals(value, operand), keyword, path),
            "enum" => Unless(
                operand.AsArray().Any(allowed => JsonNode.DeepEquals(value, allowed)),
                keyword,
                path
            ),
            "pattern" => Unless(Regex.IsMatch((string)value!, (string)operand!), keyword, path),
            "format" => Unless(Date().IsMatch((string)value!), keyword, path),
            "minimum" => Unless((long)value! >= (long)operand, keyword, path),
            "maximum" => Unless((long)value! <= (long)operand, keyword, path),
            "minItems" => Unless(value!.AsArray().Count >= (int)operand, keyword, path),
            "required" => Unless(
                operand.AsArray().All(name => value!.AsObject().ContainsKey((string)name!)),
                keyword,
                path
            ),
            "items" => value!
                .AsArray()
                .Select((item, index) => Violation(item, operand, $"{path}[{index}]"))
                .FirstOrDefault(violation => violation is not null),
            "properties" => value!
                .AsObject()
                .Where(member => operand[member.Key] is not null)
                .Select(member =>
                    Violation(member.Value, operand[member.Key]!, $"{path}.{member.Key}")
                )
                .FirstOrDefault(violation => violation is not null),
            "anyOf" => Unless(
                operand.AsArray().Any(part => Violation(value, part!, path) is null),
                keyword,
                path
            ),
            _ => throw new NotSupportedException($"{keyword} in {schema.GetPath()}"),
        };

    private static JsonNode Definition(JsonNode reference) =>
        s_schema["$defs"]![((string)reference!)["#/$defs/".Length..]]!;

    private static string? Unless(bool holds, string keyword, string path) =>
        holds ? null : $"{path}: {keyword}";

    private static string TypeOf(JsonNode? value) =>
        value?.GetValueKind() switch
        {
            null => "null",
            System.Text.Json.JsonValueKind.Object => "object",
            System.Text.Json.JsonValueKind.Array => "array",
            System.Text.Json.JsonValueKind.String => "string",
            System.Text.Json.JsonValueKind.Number => value.AsValue().TryGetValue(out int _)
                ? "integer"
                : "number",
            _ => "boolean",
        };

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}\z")]
    private static partial Regex Date();
}
