using NodaTime;

namespace PublicComment.Model;

/// <summary>Reads the name of a day of the week: 木, 木曜, 木曜日, or one of the signs ㊍ and ㈭.</summary>
internal static class WeekdayName
{
    /// <summary>Moves over a name, after blanks.</summary>
    /// <param name="cursor">Stays where it is when none follows.</param>
    /// <param name="weekday">The day of the week.</param>
    /// <param name="isUnmistakable">Whether it is more than the single kanji, which is also a word.</param>
    public static bool TryRead(
        ref TextCursor cursor,
        out WeekdayPart weekday,
        out bool isUnmistakable
    )
    {
        int before = cursor.Position;
        cursor.SkipBlanks();
        int start = cursor.Position;
        IsoDayOfWeek sign = OfSign(cursor.Current);
        IsoDayOfWeek value = sign == IsoDayOfWeek.None ? OfKanji(cursor.Current) : sign;
        if (value == IsoDayOfWeek.None)
        {
            cursor.Position = before;
            weekday = default;
            isUnmistakable = false;
            return false;
        }

        cursor.Position++;
        bool isLong = cursor.TryTake('曜');
        if (isLong)
        {
            cursor.TryTake('日');
        }

        weekday = new(value, TextSpan.FromBounds(start, cursor.Position));
        isUnmistakable = isLong || sign != IsoDayOfWeek.None;
        return true;
    }

    private static IsoDayOfWeek OfKanji(char folded) =>
        folded switch
        {
            '月' => IsoDayOfWeek.Monday,
            '火' => IsoDayOfWeek.Tuesday,
            '水' => IsoDayOfWeek.Wednesday,
            '木' => IsoDayOfWeek.Thursday,
            '金' => IsoDayOfWeek.Friday,
            '土' => IsoDayOfWeek.Saturday,
            '日' => IsoDayOfWeek.Sunday,
            _ => IsoDayOfWeek.None,
        };

    /// <summary>㊊ to ㊐ and ㈪ to ㈰ stand in the order of the week from Monday.</summary>
    private static IsoDayOfWeek OfSign(char folded) =>
        folded switch
        {
            >= '㊊' and <= '㊐' => (IsoDayOfWeek)(folded - '㊊' + 1),
            >= '㈪' and <= '㈰' => (IsoDayOfWeek)(folded - '㈪' + 1),
            _ => IsoDayOfWeek.None,
        };
}
