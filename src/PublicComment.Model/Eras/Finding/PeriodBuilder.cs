using NodaTime;

namespace PublicComment.Model;

/// <summary>Makes a period of its dates and checks it.</summary>
internal static class PeriodBuilder
{
    public static PeriodMention Build(
        TextSpan span,
        DateMention? start,
        DateMention? end,
        NumberPart? length
    )
    {
        List<DateRemark> remarks = [];
        remarks.AddRange(start?.Remarks ?? default);
        remarks.AddRange(end?.Remarks ?? default);
        CommentPeriod period = new(start?.Date, LastDay(end, remarks));
        Check(period, span, length, remarks);
        return new()
        {
            Span = span,
            Period = period,
            StatedDays = length?.Value,
            StartMention = start,
            EndMention = end,
            Remarks = remarks.ToValueList(),
        };
    }

    /// <summary>e-Gov prints a limit at the end of a day as 0時0分 of the next one.</summary>
    private static LocalDate? LastDay(DateMention? end, List<DateRemark> remarks)
    {
        if (end?.Date is not { } day || end.Time != LocalTime.Midnight)
        {
            return end?.Date;
        }

        remarks.Add(new EndsAtMidnight(end.Span, day));
        return day.PlusDays(-1);
    }

    private static void Check(
        CommentPeriod period,
        TextSpan span,
        NumberPart? length,
        List<DateRemark> remarks
    )
    {
        if (period is not { Start: { } first, End: { } last })
        {
            return;
        }

        if (last < first)
        {
            remarks.Add(new EndBeforeStart(span, first, last));
            return;
        }

        int days = Period.DaysBetween(first, last) + 1;
        if (length is { } stated && stated.Value != days)
        {
            remarks.Add(new LengthDisagrees(stated.Span, stated.Value, days));
        }
    }
}
