using NodaTime;

namespace PublicComment.Model;

/// <summary>Reads a day of the week behind a date: （木）, (金曜), 【水曜日】, （月・祝）, ㈭, 木曜日.</summary>
internal static class WeekdayReader
{
    /// <summary>Moves over a day of the week, after blanks.</summary>
    /// <param name="cursor">Stays where it is when none follows.</param>
    /// <param name="weekday">The day of the week.</param>
    /// <param name="span">Where it stands, without brackets.</param>
    public static bool TryRead(ref TextCursor cursor, out IsoDayOfWeek weekday, out TextSpan span)
    {
        weekday = IsoDayOfWeek.None;
        span = default;
        if (cursor.IsAtEnd)
        {
            return false;
        }

        TextCursor ahead = cursor;
        if (
            TryReadBracketed(ref ahead, out weekday, out span)
            || TryReadBare(ref ahead, out weekday, out span)
        )
        {
            cursor.Position = ahead.Position;
            return true;
        }

        return false;
    }

    private static bool TryReadBracketed(
        ref TextCursor cursor,
        out IsoDayOfWeek weekday,
        out TextSpan span
    )
    {
        TextCursor ahead = cursor;
        weekday = IsoDayOfWeek.None;
        span = default;
        if (!Brackets.TryOpen(ref ahead))
        {
            return false;
        }

        if (TryTakeHoliday(ref ahead) && !TryTakeJoint(ref ahead))
        {
            return false;
        }

        if (!TryReadName(ref ahead, out IsoDayOfWeek read, out TextSpan readSpan))
        {
            return false;
        }

        if (TryTakeJoint(ref ahead))
        {
            TryTakeHoliday(ref ahead);
        }

        if (!Brackets.TryClose(ref ahead))
        {
            return false;
        }

        weekday = read;
        span = readSpan;
        cursor.Position = ahead.Position;
        return true;
    }

    /// <summary>Outside brackets a single kanji is a word; only 曜 makes it a day of the week, or a sign made for it.</summary>
    private static bool TryReadBare(
        ref TextCursor cursor,
        out IsoDayOfWeek weekday,
        out TextSpan span
    )
    {
        TextCursor ahead = cursor;
        ahead.SkipSpaces();
        bool isSign = WeekdaySign(ahead.Current) != IsoDayOfWeek.None;
        bool isRead =
            TryReadName(ref ahead, out weekday, out span)
            && (isSign || span.Of(cursor.Text).Contains('曜'));
        if (isRead)
        {
            cursor.Position = ahead.Position;
            return true;
        }

        weekday = IsoDayOfWeek.None;
        span = default;
        return false;
    }

    /// <summary>Moves over 木, 木曜, 木曜日, ㊍ or ㈭.</summary>
    private static bool TryReadName(
        ref TextCursor cursor,
        out IsoDayOfWeek weekday,
        out TextSpan span
    )
    {
        cursor.SkipBlanks();
        int start = cursor.Position;
        weekday = WeekdayOf(cursor.Current);
        if (weekday == IsoDayOfWeek.None)
        {
            span = default;
            return false;
        }

        cursor.Position++;
        if (cursor.TryTake('曜'))
        {
            cursor.TryTake('日');
        }

        span = TextSpan.FromBounds(start, cursor.Position);
        return true;
    }

    private static IsoDayOfWeek WeekdayOf(char folded) =>
        folded switch
        {
            '月' => IsoDayOfWeek.Monday,
            '火' => IsoDayOfWeek.Tuesday,
            '水' => IsoDayOfWeek.Wednesday,
            '木' => IsoDayOfWeek.Thursday,
            '金' => IsoDayOfWeek.Friday,
            '土' => IsoDayOfWeek.Saturday,
            '日' => IsoDayOfWeek.Sunday,
            _ => WeekdaySign(folded),
        };

    /// <summary>㊊ to ㊐ and ㈪ to ㈰, each in the order of the week from Monday.</summary>
    private static IsoDayOfWeek WeekdaySign(char folded) =>
        folded switch
        {
            >= '㊊' and <= '㊐' => (IsoDayOfWeek)(folded - '㊊' + 1),
            >= '㈪' and <= '㈰' => (IsoDayOfWeek)(folded - '㈪' + 1),
            _ => IsoDayOfWeek.None,
        };

    private static bool TryTakeJoint(ref TextCursor cursor) =>
        cursor.TryTake('・')
        || cursor.TryTake('･')
        || cursor.TryTake('、')
        || cursor.TryTake(',')
        || cursor.TryTake('/');

    private static bool TryTakeHoliday(ref TextCursor cursor) =>
        cursor.TryTake("祝日")
        || cursor.TryTake('祝')
        || cursor.TryTake("休日")
        || cursor.TryTake('休')
        || cursor.TryTake("振替休日")
        || cursor.TryTake("振休");
}
