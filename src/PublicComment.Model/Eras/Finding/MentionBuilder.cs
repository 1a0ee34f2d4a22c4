using NodaTime;

namespace PublicComment.Model;

/// <summary>Makes mentions of the parts that were read.</summary>
internal static class MentionBuilder
{
    public static DateMention Build(
        in DateFields fields,
        int end,
        LocalTime? time,
        PartsInherited? inherited
    )
    {
        List<DateRemark> remarks = inherited is null ? [] : [inherited];
        LocalDate? date = null;
        if (fields.Precision == DatePrecision.Day)
        {
            date = ResolveDay(fields, remarks);
        }
        else
        {
            ResolveMonthOrYear(fields, remarks);
        }

        return new()
        {
            Span = TextSpan.FromBounds(fields.Start, end),
            Precision = fields.Precision,
            Year = fields.WesternYear,
            Month =
                fields.Precision >= DatePrecision.Month && fields.Month.Value is >= 1 and <= 12
                    ? fields.Month.Value
                    : null,
            Date = date,
            Era = fields.Era,
            Time = time,
            Remarks = remarks.ToValueList(),
        };
    }

    /// <summary>What later dates of the text take their parts from; null behind a year or a month that cannot be.</summary>
    public static Anchor? AnchorOf(DateMention mention, char separator)
    {
        if (mention.Year is < 1 or > 9999)
        {
            return null;
        }

        return new(
            mention.Year,
            mention.Month ?? 0,
            mention.Date?.Day ?? 0,
            mention.Span,
            separator
        );
    }

    private static LocalDate? ResolveDay(in DateFields fields, List<DateRemark> remarks)
    {
        DateFault fault = DateResolver.Resolve(fields, out LocalDate day);
        if (fault.Kind != DateFaultKind.None)
        {
            remarks.Add(new DateImpossible(fault));
            return null;
        }

        remarks.AddRange(DateRemarks.On(fields, day));
        return day;
    }

    private static void ResolveMonthOrYear(in DateFields fields, List<DateRemark> remarks)
    {
        DateFault fault = DateResolver.CheckPartial(fields);
        bool isEarlyYear =
            fields.Precision == DatePrecision.Year
            && fault.Kind == DateFaultKind.BeforeGregorianCalendar;
        if (isEarlyYear)
        {
            // A year of 明治1年 to 明治5年 is known by its western number, only its months and days are not.
            return;
        }

        if (fault.Kind != DateFaultKind.None)
        {
            remarks.Add(new DateImpossible(fault));
            return;
        }

        bool isMonth = fields.Precision == DatePrecision.Month;
        LocalDate firstDay = new(fields.WesternYear, isMonth ? fields.Month.Value : 1, 1);
        int lastMonth = isMonth ? fields.Month.Value : 12;
        int lastOfMonth = CalendarSystem.Iso.GetDaysInMonth(fields.WesternYear, lastMonth);
        LocalDate lastDay = new(fields.WesternYear, lastMonth, lastOfMonth);
        if (lastDay < fields.Era?.FirstDay)
        {
            remarks.Add(new DateImpossible(new(DateFaultKind.BeforeEra, fields.Span, fields.Era)));
        }
        else if (DateDoubts.EraHadEnded(fields, firstDay))
        {
            remarks.Add(new EraHadEnded(fields.Span, fields.Era!));
        }

        DateRemarks.AddDoubtsAboutYear(fields, remarks);
        DateRemarks.AddSpacedDigits(fields, remarks);
    }
}
