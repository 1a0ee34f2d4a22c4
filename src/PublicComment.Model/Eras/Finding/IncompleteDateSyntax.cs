namespace PublicComment.Model;

/// <summary>Reads dates without a year or its era: 29年1月18日, 同日から, 同年7月11日, 同月30日, 翌年1月14日, 翌月1日, 7月11日, 11日, 7/11.</summary>
internal static class IncompleteDateSyntax
{
    private const int MaxDigits = 2;

    /// <summary>Moves over a date that begins with 同年, 翌年, 同月 or 翌月, and over 同日 before から.</summary>
    public static bool TryReadReferring(ref TextCursor cursor, out IncompleteDate date)
    {
        date = default;
        if (TryReadSameDay(ref cursor, ref date))
        {
            return true;
        }

        TextCursor ahead = cursor;
        date.Fields.Start = cursor.Position;
        if (!TryTakeReference(ref ahead, out char unit, out date.Shift))
        {
            return false;
        }

        date.Missing = DateParts.Year;
        bool isRead;
        if (unit == '月' || ahead.TryTake("同月"))
        {
            date.Missing |= DateParts.Month;
            isRead = TryReadDay(ref ahead, ref date.Fields);
        }
        else
        {
            isRead = TryReadMonthAndDay(ref ahead, ref date.Fields);
        }

        if (isRead)
        {
            cursor.Position = ahead.Position;
        }

        return isRead;
    }

    /// <summary>Moves over 7月11日, 7月 or 11日.</summary>
    public static bool TryReadBare(ref TextCursor cursor, out IncompleteDate date)
    {
        date = new() { Missing = DateParts.Year };
        date.Fields.Start = cursor.Position;
        TextCursor ahead = cursor;
        if (!TryReadMonthAndDay(ref ahead, ref date.Fields))
        {
            date.Missing |= DateParts.Month;
            ahead.Position = cursor.Position;
            if (!TryReadDay(ref ahead, ref date.Fields))
            {
                return false;
            }
        }

        cursor.Position = ahead.Position;
        return true;
    }

    /// <summary>Moves over 29年1月18日 behind a date of an era: 平成28年12月28日から29年1月18日まで.</summary>
    public static bool TryReadYearOfEra(
        ref TextCursor cursor,
        JapaneseEra era,
        out IncompleteDate date
    )
    {
        date = new() { Missing = DateParts.Era };
        date.Fields.Start = cursor.Position;
        date.Fields.Era = era;
        TextCursor ahead = cursor;
        if (
            !NumberReader.TryRead(ref ahead, MaxDigits, out date.Fields.Year)
            || !ahead.TryTake('年')
            || MarkedDateSyntax.ReadMonthAndDay(ref ahead, ref date.Fields).Kind
                != DateFaultKind.None
        )
        {
            return false;
        }

        cursor.Position = ahead.Position;
        return true;
    }

    /// <summary>Moves over 7/11 behind a date that has the same separator.</summary>
    public static bool TryReadSeparated(
        ref TextCursor cursor,
        char separator,
        out IncompleteDate date
    )
    {
        date = new() { Missing = DateParts.Year, MayFollow = true };
        date.Fields.Start = cursor.Position;
        TextCursor ahead = cursor;
        if (
            !NumberReader.TryRead(ref ahead, MaxDigits, out date.Fields.Month)
            || !DateSeparator.TryTake(ref ahead, isEra: true, out date.Fields.Separator)
            || date.Fields.Separator != separator
            || !NumberReader.TryRead(ref ahead, MaxDigits, out date.Fields.Day)
            || date.Fields.Month.Value is < 1 or > 12
            || date.Fields.Day.Value is < 1 or > 31
        )
        {
            return false;
        }

        date.Fields.Weekday = WeekdayReader.Read(ref ahead);
        date.Fields.Reach(DatePrecision.Day, ahead.Position);
        cursor.Position = ahead.Position;
        return true;
    }

    // Elsewhere 同日 is no more than a word: 同日に公布した.
    private static bool TryReadSameDay(ref TextCursor cursor, ref IncompleteDate date)
    {
        TextCursor ahead = cursor;
        if (!ahead.TryTake("同日"))
        {
            return false;
        }

        TextCursor behind = ahead;
        if (JointReader.TakeRange(ref behind) != Joint.From)
        {
            return false;
        }

        date.Missing = DateParts.Year | DateParts.Month | DateParts.Day;
        date.Fields.Start = cursor.Position;
        date.Fields.Reach(DatePrecision.Day, ahead.Position);
        cursor.Position = ahead.Position;
        return true;
    }

    private static bool TryTakeReference(ref TextCursor cursor, out char unit, out int shift)
    {
        unit = '\0';
        shift = 0;
        if (!cursor.TryTake('同'))
        {
            shift = 1;
            if (!cursor.TryTake('翌'))
            {
                return false;
            }
        }

        unit =
            cursor.TryTake('年') ? '年'
            : cursor.TryTake('月') ? '月'
            : '\0';
        return unit != '\0';
    }

    private static bool TryReadMonthAndDay(ref TextCursor cursor, ref DateFields fields)
    {
        if (MarkedDateSyntax.ReadMonth(ref cursor, out fields.Month) != DateFaultKind.None)
        {
            return false;
        }

        fields.EndOfMonth = cursor.Position;
        fields.Reach(DatePrecision.Month, cursor.Position);
        TextCursor ahead = cursor;
        if (TryReadDay(ref ahead, ref fields))
        {
            cursor.Position = ahead.Position;
        }

        return true;
    }

    private static bool TryReadDay(ref TextCursor cursor, ref DateFields fields)
    {
        TextCursor ahead = cursor;
        if (
            MarkedDateSyntax.ReadDay(ref ahead, out NumberPart day) != DateFaultKind.None
            || ahead.Current == '間'
        )
        {
            return false;
        }

        fields.Day = day;
        fields.Weekday = WeekdayReader.Read(ref ahead);
        fields.Reach(DatePrecision.Day, ahead.Position);
        cursor.Position = ahead.Position;
        return true;
    }
}
