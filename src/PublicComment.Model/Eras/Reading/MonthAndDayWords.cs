namespace PublicComment.Model;

/// <summary>The words that stand for a month or a day: 正月 and the old names of the months, 元日, 末日.</summary>
internal static class MonthAndDayWords
{
    // The lunisolar names, which modern texts give to the months of the Gregorian calendar.
    private static readonly (string Word, int Month)[] s_months =
    [
        ("正月", 1),
        ("睦月", 1),
        ("如月", 2),
        ("弥生", 3),
        ("卯月", 4),
        ("皐月", 5),
        ("水無月", 6),
        ("文月", 7),
        ("葉月", 8),
        ("長月", 9),
        ("神無月", 10),
        ("霜月", 11),
        ("師走", 12),
    ];

    private static readonly (string Word, int Day)[] s_days =
    [
        ("末日", NumberPart.LastOfMonth),
        ("晦日", NumberPart.LastOfMonth),
        ("晦", NumberPart.LastOfMonth),
        ("朔日", 1),
        ("朔", 1),
    ];

    private static readonly (string Word, int MonthAndDay)[] s_newYearsDay =
    [
        ("元日", 1),
        ("元旦", 1),
    ];

    public static bool TryReadMonth(ref TextCursor cursor, out NumberPart month) =>
        TryRead(ref cursor, s_months, out month);

    public static bool TryReadDay(ref TextCursor cursor, out NumberPart day) =>
        TryRead(ref cursor, s_days, out day);

    /// <summary>Moves over 元日 or 元旦, which is month and day.</summary>
    public static bool TryReadNewYearsDay(ref TextCursor cursor, out NumberPart part) =>
        TryRead(ref cursor, s_newYearsDay, out part);

    private static bool TryRead(
        ref TextCursor cursor,
        ReadOnlySpan<(string Word, int Value)> words,
        out NumberPart part
    )
    {
        int before = cursor.Position;
        cursor.SkipBlanks();
        int start = cursor.Position;
        foreach ((string word, int value) in words)
        {
            if (cursor.TryTake(word))
            {
                part = new(value, start, cursor.Position);
                return true;
            }
        }

        cursor.Position = before;
        part = default;
        return false;
    }
}
