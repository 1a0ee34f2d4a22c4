namespace PublicComment.Model;

/// <summary>Reads years, and the year of the other kind that documents print in brackets beside them.</summary>
internal static class YearSyntax
{
    private const int MaxYearOfEraDigits = 3;
    private const int WesternDigits = 4;
    private const int FirstWesternYear = 1000;

    /// <summary>Moves over 7 or 元, after blanks.</summary>
    public static bool TryReadYearOfEra(ref TextCursor cursor, out NumberPart year)
    {
        if (cursor.TryTake('元'))
        {
            year = new(1, cursor.Position - 1, cursor.Position);
            return true;
        }

        return NumberReader.TryRead(ref cursor, MaxYearOfEraDigits, out year);
    }

    /// <summary>Moves over a western year of four digits, with 西暦 before it or not.</summary>
    public static bool TryReadWestern(ref TextCursor cursor, out NumberPart year)
    {
        int before = cursor.Position;
        cursor.TryTake("西暦");
        if (
            NumberReader.TryRead(ref cursor, WesternDigits, out year)
            && year.Value >= FirstWesternYear
        )
        {
            return true;
        }

        cursor.Position = before;
        year = default;
        return false;
    }

    /// <summary>Moves over （2025年） behind a year of an era, or （令和7年） behind a western year; 年 may be missing.</summary>
    /// <param name="cursor">Stays where it is when no such brackets follow.</param>
    /// <param name="eras">The eras that may stand in the brackets.</param>
    /// <param name="isWestern">Whether a western year is looked for.</param>
    /// <param name="year">The year in the brackets, as a western year.</param>
    public static bool TryReadInBrackets(
        ref TextCursor cursor,
        JapaneseEraTable eras,
        bool isWestern,
        out NumberPart year
    )
    {
        TextCursor ahead = cursor;
        year = default;
        if (
            !Brackets.TryOpen(ref ahead)
            || !(
                isWestern
                    ? TryReadWestern(ref ahead, out year)
                    : TryReadEraAsWestern(ref ahead, eras, out year)
            )
        )
        {
            return false;
        }

        ahead.TryTake('年');
        if (!Brackets.TryClose(ref ahead))
        {
            year = default;
            return false;
        }

        cursor.Position = ahead.Position;
        return true;
    }

    private static bool TryReadEraAsWestern(
        ref TextCursor cursor,
        JapaneseEraTable eras,
        out NumberPart year
    )
    {
        cursor.SkipBlanks();
        int start = cursor.Position;
        year = default;
        if (
            !EraReader.TryRead(ref cursor, eras, out JapaneseEra? era, out _)
            || !TryReadYearOfEra(ref cursor, out NumberPart yearOfEra)
            || yearOfEra.Value < 1
        )
        {
            return false;
        }

        year = new(era!.FirstYear + yearOfEra.Value - 1, start, yearOfEra.End);
        return true;
    }
}
