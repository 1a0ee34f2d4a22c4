using NodaTime;
using static PublicComment.Model.DateFaultKind;

namespace PublicComment.Model;

/// <summary>Says which day of the calendar the parts of a date are.</summary>
internal static class DateResolver
{
    private const int MonthsInYear = 12;

    /// <summary>Finds the day, which may be after the end of its era.</summary>
    /// <returns>The fault where there is no such day.</returns>
    public static DateFault Resolve(in DateFields fields, out LocalDate date)
    {
        date = default;
        DateFault fault = CheckPartial(fields);
        return fault.Kind == None ? ResolveDay(fields, out date) : fault;
    }

    /// <summary>Checks the year and the month, as far as they were read.</summary>
    public static DateFault CheckPartial(in DateFields fields)
    {
        DateFault fault = fields.Precision >= DatePrecision.Year ? CheckYear(fields) : default;
        return fault.Kind == None && fields.Precision >= DatePrecision.Month
            ? CheckMonth(fields.Month)
            : fault;
    }

    private static DateFault CheckYear(in DateFields fields)
    {
        if (fields.Year.Value < 1)
        {
            return new(
                fields.Year.Value == NumberPart.Malformed ? NumberMalformed : YearOutOfRange,
                fields.Year
            );
        }

        if (fields.WesternYear > CalendarSystem.Iso.MaxYear)
        {
            return new(YearOutOfRange, fields.Year);
        }

        // Before months and days: those of 明治1年 to 明治5年 are the lunisolar calendar's.
        return fields.Era is not null && fields.WesternYear < JapaneseEra.FirstGregorianDay.Year
            ? new(BeforeGregorianCalendar, fields.Year)
            : default;
    }

    private static DateFault CheckMonth(NumberPart month) =>
        month.Value switch
        {
            NumberPart.Malformed => new(NumberMalformed, month),
            < 1 or > MonthsInYear => new(MonthOutOfRange, month),
            _ => default,
        };

    private static DateFault ResolveDay(in DateFields fields, out LocalDate date)
    {
        date = default;
        int year = fields.WesternYear;
        int month = fields.Month.Value;
        int length = CalendarSystem.Iso.GetDaysInMonth(year, month);
        int day = fields.Day.Value == NumberPart.LastOfMonth ? length : fields.Day.Value;
        if (day == NumberPart.Malformed)
        {
            return new(NumberMalformed, fields.Day);
        }

        if (day < 1 || day > length)
        {
            return new(DayOutOfRange, fields.Day);
        }

        date = new(year, month, day);
        return fields.Era is { } era && date < era.FirstDay
            ? new(BeforeEra, fields.Span, era)
            : default;
    }
}
