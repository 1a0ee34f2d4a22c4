namespace PublicComment.Model;

/// <summary>
/// The date was counted on beyond the end of its era, as 平成31年5月1日 in a text printed before the change; it is the day
/// that the continued count gives, here 2019-05-01.
/// </summary>
/// <param name="Span">The date.</param>
/// <param name="Era">The era, which has a last day.</param>
public sealed record EraHadEnded(TextSpan Span, JapaneseEra Era) : DateRemark(Span)
{
    private protected override string Sentence =>
        $"The date is after the end of its era: {Era} {EraDays.Describe(Era)}.";
}
