using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>A number in a draft, or a range of numbers: page 3, lines 17 to 19.</summary>
/// <remarks>The last line of P.10 L39～P.11 L2 is smaller than the first: lines are counted on each page.</remarks>
public sealed record NumberRange
{
    /// <summary>The first number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 9999.</exception>
    [JsonConverter(typeof(ProvisionCountConverter))]
    public required int First
    {
        get;
        init => field = ProvisionRules.RequireCount(value, nameof(First))!.Value;
    }

    /// <summary>The last number of the range, included; null where one number is meant, or where the range is open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 9999.</exception>
    [JsonConverter(typeof(ProvisionCountConverter))]
    public int? Last
    {
        get;
        init => field = ProvisionRules.RequireCount(value, nameof(Last));
    }

    /// <summary>Whether the range is open to the end (以降, ～).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOpen { get; init; }
}
