using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>Something appended to a law: 別表第一, 様式第2号.</summary>
/// <param name="Kind">What it is.</param>
public sealed record Appendix(AppendixKind Kind)
{
    /// <summary>Its number; branches follow an underscore: 別表第一の二 is <c>1_2</c>. Null where the law has only one of its kind.</summary>
    /// <exception cref="ArgumentException">The value is no number of this form.</exception>
    [JsonConverter(typeof(ProvisionNumberConverter))]
    public string? Number
    {
        get;
        init => field = ProvisionRules.RequireNumber(value, nameof(Number));
    }

    /// <summary>The row of a table, from 1: 別表第一の5の項 is 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 9999.</exception>
    [JsonConverter(typeof(ProvisionCountConverter))]
    public int? Row
    {
        get;
        init => field = ProvisionRules.RequireCount(value, nameof(Row));
    }
}
