using NodaTime;

namespace PublicComment.Model;

/// <summary>The printed day of the week is not that of the day.</summary>
/// <param name="Span">The printed day of the week.</param>
/// <param name="Printed">What is printed.</param>
/// <param name="Actual">What the day is.</param>
public sealed record WeekdayDisagrees(TextSpan Span, IsoDayOfWeek Printed, IsoDayOfWeek Actual)
    : DateRemark(Span)
{
    private protected override string Sentence =>
        $"The day is a {Actual}, but {Printed} is printed.";
}
