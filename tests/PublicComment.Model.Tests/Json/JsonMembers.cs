using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace PublicComment.Model.Tests;

/// <summary>The members of the JSON contract: where they stand, as <c>entries[].opinions[].text</c>.</summary>
internal static class JsonMembers
{
    /// <summary>A place of every member of every record, found in the contracts themselves.</summary>
    public static IEnumerable<string> All { get; } =
    [
        .. Below(typeof(ConsultationResult), "")
            .DistinctBy(member => (member.Owner, member.Name))
            .Select(member => member.Place),
    ];

    /// <summary>Every object in a document that has the member, and the member's name.</summary>
    public static IEnumerable<(JsonObject Owner, string Name)> Find(JsonNode root, string member)
    {
        string[] steps = member.Split('.');
        IEnumerable<JsonNode> nodes = [root];
        foreach (string step in steps[..^1])
        {
            nodes = nodes.SelectMany(node => Children(node, step));
        }

        string name = steps[^1].Replace("[]", "");
        return nodes
            .OfType<JsonObject>()
            .Where(owner => owner.ContainsKey(name))
            .Select(owner => (owner, name));
    }

    private static IEnumerable<JsonNode> Children(JsonNode node, string step) =>
        node is JsonObject owner && owner[step.Replace("[]", "")] is { } child
            ? step.EndsWith("[]", StringComparison.Ordinal)
                ? child.AsArray().OfType<JsonNode>()
                : [child]
            : [];

    private static IEnumerable<(Type Owner, string Name, string Place)> Below(
        Type type,
        string prefix
    )
    {
        JsonTypeInfo contract = PublicCommentJson.Default.Options.GetTypeInfo(
            Nullable.GetUnderlyingType(type) ?? type
        );
        if (contract.PolymorphismOptions is { } polymorphism)
        {
            string kind = polymorphism.TypeDiscriminatorPropertyName;
            return
            [
                (type, kind, prefix + kind),
                .. polymorphism.DerivedTypes.SelectMany(derived =>
                    Below(derived.DerivedType, prefix)
                ),
            ];
        }

        return contract
            .Properties.Where(member => member.Get is not null)
            .SelectMany(member => At(type, member, prefix));
    }

    private static IEnumerable<(Type Owner, string Name, string Place)> At(
        Type owner,
        JsonPropertyInfo member,
        string prefix
    )
    {
        JsonTypeInfo contract = PublicCommentJson.Default.Options.GetTypeInfo(member.PropertyType);
        bool isList = contract.Kind == JsonTypeInfoKind.Enumerable;
        string place = $"{prefix}{member.Name}{(isList ? "[]" : "")}";
        Type content = isList ? contract.ElementType! : member.PropertyType;
        return [(owner, member.Name, place), .. Below(content, $"{place}.")];
    }
}
