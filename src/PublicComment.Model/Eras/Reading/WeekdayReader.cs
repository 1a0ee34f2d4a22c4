namespace PublicComment.Model;

/// <summary>Reads a day of the week behind a date: （木）, (金曜), 【水曜日】, （月・祝）, ㈭, 木曜日.</summary>
internal static class WeekdayReader
{
    private static readonly string[] s_joints = ["・", "･", "、", ",", "/"];
    private static readonly string[] s_holidays = ["祝日", "祝", "休日", "休", "振替休日", "振休"];

    /// <summary>Moves over a day of the week and its brackets, after blanks.</summary>
    /// <returns>The day of the week; the default value, and an unmoved cursor, where none follows.</returns>
    public static WeekdayPart Read(ref TextCursor cursor)
    {
        if (cursor.IsAtEnd)
        {
            return default;
        }

        TextCursor ahead = cursor;
        WeekdayPart weekday = ReadBracketed(ref ahead);
        if (!weekday.IsRead)
        {
            ahead = cursor;
            weekday = ReadBare(ref ahead);
        }

        if (weekday.IsRead)
        {
            cursor.Position = ahead.Position;
        }

        return weekday;
    }

    private static WeekdayPart ReadBracketed(ref TextCursor cursor)
    {
        bool isRead =
            Brackets.TryOpen(ref cursor)
            && (!cursor.TryTakeAny(s_holidays) || cursor.TryTakeAny(s_joints));
        if (!isRead || !WeekdayName.TryRead(ref cursor, out WeekdayPart weekday, out _))
        {
            return default;
        }

        if (cursor.TryTakeAny(s_joints))
        {
            cursor.TryTakeAny(s_holidays);
        }

        return Brackets.TryClose(ref cursor) ? weekday : default;
    }

    /// <summary>Outside brackets a single kanji is a word, also one at the start of the next line.</summary>
    private static WeekdayPart ReadBare(ref TextCursor cursor)
    {
        cursor.SkipSpaces();
        return
            WeekdayName.TryRead(ref cursor, out WeekdayPart weekday, out bool isUnmistakable)
            && isUnmistakable
            ? weekday
            : default;
    }
}
