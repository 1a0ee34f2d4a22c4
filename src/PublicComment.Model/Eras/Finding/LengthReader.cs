namespace PublicComment.Model;

/// <summary>Reads the length of a period behind its limit: の27日間, （30日間）, 、30日間.</summary>
internal static class LengthReader
{
    private const int MaxDigits = 3;

    /// <summary>Moves over a length in days.</summary>
    /// <param name="cursor">Stays where it is when no length follows.</param>
    /// <param name="days">The number of days.</param>
    public static bool TryRead(ref TextCursor cursor, out NumberPart days)
    {
        TextCursor ahead = cursor;
        _ = ahead.TryTake('の') || ahead.TryTake('、');
        bool isInBrackets = Brackets.TryOpen(ref ahead);
        if (
            !NumberReader.TryRead(ref ahead, MaxDigits, out days)
            || days.Value < 1
            || !ahead.TryTake("日間")
            || (isInBrackets && !Brackets.TryClose(ref ahead))
        )
        {
            return false;
        }

        cursor.Position = ahead.Position;
        return true;
    }
}
