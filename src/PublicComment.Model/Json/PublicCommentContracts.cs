using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PublicComment.Model;

/// <summary>What the JSON contract asks for beyond the shape of the records.</summary>
internal static class PublicCommentContracts
{
    /// <summary>The contracts of the model, made by the compiler.</summary>
    public static IJsonTypeInfoResolver Generated { get; } = Over(ModelContracts.Default);

    /// <summary>Puts the rules of the contract on the plain contracts of the records, wherever those come from.</summary>
    public static IJsonTypeInfoResolver Over(IJsonTypeInfoResolver records) =>
        JsonTypeInfoResolver.Combine(
            new ValueListContracts(),
            records.WithAddedModifier(ApplyRules)
        );

    private static void ApplyRules(JsonTypeInfo contract)
    {
        if (contract.Type.Assembly != typeof(PublicCommentContracts).Assembly)
        {
            return;
        }

        foreach (JsonPropertyInfo member in contract.Properties)
        {
            // Said here and not by options, which belong to the host and to its own types.
            member.Name = JsonNamingPolicy.CamelCase.ConvertName(NameOf(member));
            member.IsRequired |= IsAlwaysWritten(member);
            if (!IsIgnoredSomehow(member))
            {
                member.ShouldSerialize = static (_, value) => value is not null;
            }
        }

        if (contract is JsonTypeInfo<TextBlock> block)
        {
            // What the reader calls for an object without "kind"; it would throw NotSupportedException.
            block.CreateObject = RefuseBlockWithoutKind;
        }
        else if (contract.Type == typeof(ResultEntry))
        {
            contract.OnDeserialized = RefuseEntryWithoutOpinions;
        }
    }

    private static string NameOf(JsonPropertyInfo member) =>
        (member.AttributeProvider as MemberInfo)?.Name ?? member.Name;

    private static bool IsIgnoredSomehow(JsonPropertyInfo member) =>
        member.AttributeProvider?.IsDefined(typeof(JsonIgnoreAttribute), inherit: false) == true;

    // What a writer always writes must be there on reading: a misspelt "entries" is an error, not a result without entries.
    // Members that later minor versions add are optional, or left out where they have their default value.
    private static bool IsAlwaysWritten(JsonPropertyInfo member) =>
        member.Set is not null
        && !member.IsSetNullable
        && Nullable.GetUnderlyingType(member.PropertyType) is null
        && !IsIgnoredSomehow(member)
        && member.AttributeProvider?.IsDefined(typeof(SinceVersionAttribute), inherit: false)
            != true;

    [DoesNotReturn]
    private static TextBlock RefuseBlockWithoutKind() =>
        throw new JsonException("A block of text lacks its \"kind\".");

    private static void RefuseEntryWithoutOpinions(object entry)
    {
        if (((ResultEntry)entry).Opinions.IsEmpty)
        {
            throw new JsonException("An entry has no opinion; each answers at least one.");
        }
    }
}
