using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>A number in a draft, or a range of numbers: page 3, lines 17 to 19.</summary>
/// <param name="First">The first number, from 1.</param>
/// <param name="Last">The last number of the range, included; null where one number is meant, or 以降.</param>
public sealed record NumberRange(int First, int? Last = null)
{
    /// <summary>Whether the range is open to the end (以降).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOpen { get; init; }
}
