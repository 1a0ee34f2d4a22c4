using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>The counts that a cover letter states; the table may print fewer, since offices merge and leave out.</summary>
/// <param name="Opinions">How many opinions came in (件; 通 where the letters are the opinions), where stated.</param>
/// <param name="Submitters">How many persons and bodies sent them (者, 名, 人, 団体; 通 beside 件), where stated.</param>
/// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
public sealed record DeclaredCounts(int? Opinions = null, int? Submitters = null)
{
    /// <summary>How many opinions came in (件; 通 where the letters are the opinions), where stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    [JsonConverter(typeof(WholeNumberConverter))]
    public int? Opinions
    {
        get;
        init => field = NotNegative(value);
    } = NotNegative(Opinions);

    /// <summary>How many persons and bodies sent them (者, 名, 人, 団体; 通 beside 件), where stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    [JsonConverter(typeof(WholeNumberConverter))]
    public int? Submitters
    {
        get;
        init => field = NotNegative(value);
    } = NotNegative(Submitters);

    private static int? NotNegative(int? value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value.GetValueOrDefault(), nameof(value));
        return value;
    }
}
