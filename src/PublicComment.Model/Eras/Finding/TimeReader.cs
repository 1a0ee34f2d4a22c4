using NodaTime;

namespace PublicComment.Model;

/// <summary>Reads a time behind a date: 18時0分, 午後5時, １７時１５分, 23:59, T18:00, 正午.</summary>
internal static class TimeReader
{
    private const int MaxDigits = 2;
    private const int HoursInDay = 24;
    private const int Noon = 12;

    /// <summary>Moves over a time, after blanks.</summary>
    /// <param name="cursor">Stays where it is when no time follows.</param>
    /// <param name="time">The time; null for 24時, which is no time of that day, and where none follows.</param>
    public static bool TryRead(ref TextCursor cursor, out LocalTime? time)
    {
        TextCursor ahead = cursor;
        time = null;
        if (ahead.TryTake("正午"))
        {
            time = LocalTime.Noon;
            cursor.Position = ahead.Position;
            return true;
        }

        int offset = ahead.TryTake("午後") ? Noon : 0;
        _ = offset != 0 || ahead.TryTake("午前") || ahead.TryTake('T');
        if (
            !NumberReader.TryRead(ref ahead, MaxDigits, out NumberPart hour)
            || !TryReadMinutes(ref ahead, out int minute)
        )
        {
            return false;
        }

        // 午後12時 is the end of the day, 午後0時 and 午後5時 count from noon; 午後17時 is printed too.
        int hours = hour.Value <= Noon ? hour.Value + offset : hour.Value;
        if (hours is < 0 or > HoursInDay || minute is < 0 or > 59)
        {
            return false;
        }

        time = hours < HoursInDay ? new LocalTime(hours, minute) : null;
        cursor.Position = ahead.Position;
        return true;
    }

    private static bool TryReadMinutes(ref TextCursor cursor, out int minute)
    {
        minute = 0;
        if (cursor.TryTake(':'))
        {
            bool hasMinutes = TryReadUnit(ref cursor, '\0', out minute);
            TextCursor ahead = cursor;
            if (ahead.TryTake(':') && TryReadUnit(ref ahead, '\0', out _))
            {
                cursor.Position = ahead.Position;
            }

            return hasMinutes;
        }

        if (!cursor.TryTake('時') || cursor.Current == '間')
        {
            return false;
        }

        if (cursor.TryTake('半'))
        {
            minute = 30;
        }
        else if (TryReadUnit(ref cursor, '分', out int minutes))
        {
            minute = minutes;
            TryReadUnit(ref cursor, '秒', out _);
        }

        return true;
    }

    /// <summary>Moves over a number and the mark behind it; without a mark for NUL.</summary>
    private static bool TryReadUnit(ref TextCursor cursor, char mark, out int value)
    {
        TextCursor ahead = cursor;
        value = 0;
        if (
            !NumberReader.TryRead(ref ahead, MaxDigits, out NumberPart number)
            || (mark != '\0' && !ahead.TryTake(mark))
        )
        {
            return false;
        }

        value = number.Value;
        cursor.Position = ahead.Position;
        return true;
    }
}
