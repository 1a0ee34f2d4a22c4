using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PublicComment.Model;

/// <summary>
/// The contracts of the lists in the model: plain JSON arrays. A contract, unlike a converter, keeps the path of what is wrong
/// inside an item, and lets long arrays be read piece by piece.
/// </summary>
internal sealed class ValueListContracts : IJsonTypeInfoResolver
{
    private static readonly Dictionary<
        Type,
        Func<JsonSerializerOptions, JsonTypeInfo>
    > s_contracts = new()
    {
        [typeof(ValueList<string>)] = Create<string>,
        [typeof(ValueList<Instrument>)] = Create<Instrument>,
        [typeof(ValueList<ResultEntry>)] = Create<ResultEntry>,
        [typeof(ValueList<Opinion>)] = Create<Opinion>,
        [typeof(ValueList<TextBlock>)] = Create<TextBlock>,
        [typeof(ValueList<ProvisionCitation>)] = Create<ProvisionCitation>,
        [typeof(ValueList<ProvisionElement>)] = Create<ProvisionElement>,
        [typeof(ValueList<ProvisionPortion>)] = Create<ProvisionPortion>,
        [typeof(ValueList<DraftPlace>)] = Create<DraftPlace>,
        [typeof(ValueList<EntryReference>)] = Create<EntryReference>,
        [typeof(ValueList<RuleFailure>)] = Create<RuleFailure>,
    };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        s_contracts.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create)
            ? create(options)
            : null;

    private static JsonTypeInfo<ValueList<T>> Create<T>(JsonSerializerOptions options)
        where T : notnull =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(
            options,
            new JsonCollectionInfoValues<ValueList<T>>(),
            WithoutNull
        );

    private static ValueList<T> WithoutNull<T>(IEnumerable<T> items)
        where T : notnull
    {
        ValueList<T> list = items.ToValueList();
        for (int index = 0; index < list.Count; index++)
        {
            if (list[index] is null)
            {
                throw new JsonException($"Item {index} is null; the items cannot be null.");
            }
        }

        return list;
    }
}
