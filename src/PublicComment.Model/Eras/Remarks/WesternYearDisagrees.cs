namespace PublicComment.Model;

/// <summary>A year is printed as year of an era and as western year, and they are different years: 令和7年（2024年）.</summary>
/// <param name="Span">The year in brackets.</param>
/// <param name="YearRead">The year outside the brackets as a western year, which was taken.</param>
/// <param name="YearInBrackets">The year in brackets as a western year.</param>
public sealed record WesternYearDisagrees(TextSpan Span, int YearRead, int YearInBrackets)
    : DateRemark(Span)
{
    private protected override string Sentence =>
        FormattableString.Invariant(
            $"The year in brackets is {YearInBrackets}, but the year before it is {YearRead}, which was taken."
        );
}
