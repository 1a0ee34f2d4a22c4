namespace PublicComment.Model;

/// <summary>Reads month and day behind a separator: 10.20 of R7.10.20, 06/12 of 2025/06/12.</summary>
internal static class SeparatedDateSyntax
{
    private const int MaxDigits = 2;

    /// <summary>Reads on behind the first separator, which <see cref="DateFields.Separator"/> holds.</summary>
    public static DateFault ReadMonthAndDay(ref TextCursor cursor, ref DateFields fields)
    {
        if (!NumberReader.TryRead(ref cursor, MaxDigits, out fields.Month))
        {
            return cursor.Missing(DateFaultKind.MonthExpected);
        }

        bool isEra = fields.Era is not null;
        if (
            !DateSeparator.TryTake(ref cursor, isEra, out char second)
            || second != fields.Separator
        )
        {
            return cursor.Missing(DateFaultKind.MonthMarkExpected);
        }

        if (!NumberReader.TryRead(ref cursor, MaxDigits, out fields.Day))
        {
            return cursor.Missing(DateFaultKind.DayExpected);
        }

        fields.Weekday = WeekdayReader.Read(ref cursor);
        fields.Reach(DatePrecision.Day, cursor.Position);
        return default;
    }
}
