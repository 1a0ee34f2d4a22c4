using NodaTime;

namespace PublicComment.Model;

/// <summary>The printed last day of a period is before its first day; the period is given as printed.</summary>
/// <param name="Span">The period.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
public sealed record EndBeforeStart(TextSpan Span, LocalDate Start, LocalDate End)
    : DateRemark(Span)
{
    private protected override string Sentence =>
        $"The period ends on {EraDays.Iso(End)}, before it starts on {EraDays.Iso(Start)}.";
}
