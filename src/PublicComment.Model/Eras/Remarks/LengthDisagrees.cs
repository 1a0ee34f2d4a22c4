namespace PublicComment.Model;

/// <summary>A period is printed with a length in days that its first and last day do not have, both counted.</summary>
/// <param name="Span">The printed length.</param>
/// <param name="StatedDays">The printed length in days.</param>
/// <param name="ActualDays">The length from the first to the last day, both counted.</param>
public sealed record LengthDisagrees(TextSpan Span, int StatedDays, int ActualDays)
    : DateRemark(Span)
{
    private protected override string Sentence =>
        FormattableString.Invariant(
            $"The period has {ActualDays} days, but {StatedDays} days are printed."
        );
}
