using NodaTime;

namespace PublicComment.Model;

/// <summary>Makes the remarks on a single date.</summary>
internal static class DateRemarks
{
    /// <summary>Every doubt about a day, in the order in which strict reading would refuse them.</summary>
    public static ValueList<DateRemark> On(in DateFields fields, LocalDate date)
    {
        if (DateDoubts.First(fields, date).Kind == DateFaultKind.None)
        {
            return default;
        }

        List<DateRemark> remarks = [];
        if (DateDoubts.EraHadEnded(fields, date))
        {
            remarks.Add(new EraHadEnded(fields.Span, fields.Era!));
        }

        AddDoubtsAboutYear(fields, remarks);
        if (DateDoubts.WeekdayDisagrees(fields, date))
        {
            remarks.Add(
                new WeekdayDisagrees(fields.Weekday.Span, fields.Weekday.Value, date.DayOfWeek)
            );
        }

        AddSpacedDigits(fields, remarks);
        return remarks.ToValueList();
    }

    public static void AddDoubtsAboutYear(in DateFields fields, List<DateRemark> remarks)
    {
        if (DateDoubts.YearsDisagree(fields))
        {
            remarks.Add(
                new WesternYearDisagrees(
                    fields.OtherYear.Span,
                    fields.WesternYear,
                    fields.OtherYear.Value
                )
            );
        }
    }

    public static void AddSpacedDigits(in DateFields fields, List<DateRemark> remarks)
    {
        foreach (
            NumberPart number in (ReadOnlySpan<NumberPart>)[fields.Year, fields.Month, fields.Day]
        )
        {
            if (number.IsSpaced)
            {
                remarks.Add(new DigitsSpaced(number.Span));
            }
        }
    }
}
