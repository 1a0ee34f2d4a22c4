namespace PublicComment.Model;

/// <summary>Reads month and day with their marks: 10月20日（月）.</summary>
internal static class MarkedDateSyntax
{
    private const int MaxDigits = 2;

    /// <summary>Reads on behind 年.</summary>
    public static DateFault ReadMonthAndDay(ref TextCursor cursor, ref DateFields fields)
    {
        int endOfYear = cursor.Position;
        if (cursor.TryTake('度'))
        {
            return new(
                DateFaultKind.FiscalYear,
                TextSpan.FromBounds(cursor.Position - 1, cursor.Position)
            );
        }

        fields.EndOfYear = endOfYear;
        fields.Reach(DatePrecision.Year, endOfYear);
        DateFaultKind missing = ReadMonth(ref cursor, out fields.Month);
        if (
            missing == DateFaultKind.MonthExpected
            && MonthAndDayWords.TryReadNewYearsDay(ref cursor, out fields.Month)
        )
        {
            fields.Day = fields.Month;
            fields.EndOfMonth = cursor.Position;
            return Complete(ref cursor, ref fields);
        }

        if (missing != DateFaultKind.None)
        {
            return cursor.Missing(missing);
        }

        fields.EndOfMonth = cursor.Position;
        fields.Reach(DatePrecision.Month, cursor.Position);
        missing = ReadDay(ref cursor, out fields.Day);
        return missing == DateFaultKind.None
            ? Complete(ref cursor, ref fields)
            : cursor.Missing(missing);
    }

    /// <summary>Moves over 10月, or a word for a month.</summary>
    public static DateFaultKind ReadMonth(ref TextCursor cursor, out NumberPart month)
    {
        if (NumberReader.TryRead(ref cursor, MaxDigits, out month))
        {
            return cursor.TryTake('月') ? DateFaultKind.None : DateFaultKind.MonthMarkExpected;
        }

        return MonthAndDayWords.TryReadMonth(ref cursor, out month)
            ? DateFaultKind.None
            : DateFaultKind.MonthExpected;
    }

    /// <summary>Moves over 20日, or a word for a day.</summary>
    public static DateFaultKind ReadDay(ref TextCursor cursor, out NumberPart day)
    {
        if (NumberReader.TryRead(ref cursor, MaxDigits, out day))
        {
            return cursor.TryTake('日') ? DateFaultKind.None : DateFaultKind.DayMarkExpected;
        }

        return MonthAndDayWords.TryReadDay(ref cursor, out day)
            ? DateFaultKind.None
            : DateFaultKind.DayExpected;
    }

    private static DateFault Complete(ref TextCursor cursor, ref DateFields fields)
    {
        fields.Weekday = WeekdayReader.Read(ref cursor);
        fields.Reach(DatePrecision.Day, cursor.Position);
        return default;
    }
}
