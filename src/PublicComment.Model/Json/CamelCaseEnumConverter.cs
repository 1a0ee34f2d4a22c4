using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>Writes the values of an enumeration as camelCase strings and refuses numbers.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public sealed class CamelCaseEnumConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
