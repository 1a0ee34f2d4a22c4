using NodaTime;
using static PublicComment.Model.DateFaultKind;

namespace PublicComment.Model;

/// <summary>
/// What is doubtful about a date that can be read all the same: strict reading refuses the first of these, lenient
/// reading reports each as a remark.
/// </summary>
internal static class DateDoubts
{
    /// <summary>The first doubt about a day; nothing where there is none.</summary>
    public static DateFault First(in DateFields fields, LocalDate date)
    {
        if (EraHadEnded(fields, date))
        {
            return new(AfterEra, fields.Span, fields.Era);
        }

        if (YearsDisagree(fields))
        {
            return new(DateFaultKind.WesternYearDisagrees, fields.OtherYear);
        }

        if (WeekdayDisagrees(fields, date))
        {
            return new(DateFaultKind.WeekdayDisagrees, fields.Weekday.Span);
        }

        return FirstSpaced(fields) is { IsRead: true } spaced ? new(SpacedDigits, spaced) : default;
    }

    public static bool EraHadEnded(in DateFields fields, LocalDate firstDay) =>
        fields.Era?.LastDay is { } lastDay && firstDay > lastDay;

    public static bool YearsDisagree(in DateFields fields) =>
        fields.OtherYear.IsRead && fields.OtherYear.Value != fields.WesternYear;

    public static bool WeekdayDisagrees(in DateFields fields, LocalDate date) =>
        fields.Weekday.IsRead && fields.Weekday.Value != date.DayOfWeek;

    public static NumberPart FirstSpaced(in DateFields fields) =>
        fields.Year.IsSpaced ? fields.Year
        : fields.Month.IsSpaced ? fields.Month
        : fields.Day.IsSpaced ? fields.Day
        : default;
}
