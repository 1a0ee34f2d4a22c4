using NodaTime;

namespace PublicComment.Model;

/// <summary>A period ends at 0:00 of the printed day, so that its last day is the one before.</summary>
/// <param name="Span">The printed day with its time.</param>
/// <param name="PrintedDay">The printed day, on which nothing can be sent any more.</param>
public sealed record EndsAtMidnight(TextSpan Span, LocalDate PrintedDay) : DateRemark(Span)
{
    private protected override string Sentence =>
        $"The period ends at 0:00 on {EraDays.Iso(PrintedDay)}: its last day is the one before.";
}
