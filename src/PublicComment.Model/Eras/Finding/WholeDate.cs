namespace PublicComment.Model;

/// <summary>Decides whether what reads like a date from its year on is meant as one in running text.</summary>
internal static class WholeDate
{
    /// <summary>Takes back the parts that belong to something else.</summary>
    /// <returns>Whether a date is left.</returns>
    public static bool IsMeant(
        ReadOnlySpan<char> text,
        JapaneseEraTable eras,
        int endOfPrevious,
        ref DateFields fields
    )
    {
        if (fields.Precision == DatePrecision.Day && FalseFriends.IsLength(text, fields.End))
        {
            fields.Reach(DatePrecision.Month, fields.EndOfMonth);
        }

        if (fields.Precision < DatePrecision.Year)
        {
            return false;
        }

        if (fields.Separator != '\0' || fields.EraNotation == EraNotation.Short)
        {
            return IsShortDateMeant(text, eras, endOfPrevious, fields);
        }

        if (IsTouched(text, fields))
        {
            return false;
        }

        return fields.Precision != DatePrecision.Year || IsYearMeant(text, fields);
    }

    private static bool IsShortDateMeant(
        ReadOnlySpan<char> text,
        JapaneseEraTable eras,
        int endOfPrevious,
        in DateFields fields
    )
    {
        bool isWhole =
            fields.Precision == DatePrecision.Day
            && DateResolver.Resolve(fields, out _).Kind
                is DateFaultKind.None
                    or DateFaultKind.BeforeEra
                    or DateFaultKind.BeforeGregorianCalendar;
        return isWhole
            && !FalseFriends.IsTouchedBefore(text, fields.Start, endOfPrevious)
            && (
                fields.EraNotation != EraNotation.Short
                || !FalseFriends.IsInsideWord(text, fields.Start)
            )
            && (fields.Separator == '\0' || !FalseFriends.IsTouchedAfter(text, fields.End, eras));
    }

    /// <summary>The last digits of a longer number, or the last letters of a longer word.</summary>
    private static bool IsTouched(ReadOnlySpan<char> text, in DateFields fields)
    {
        char first = PrintedCharacter.Fold(text[fields.Start]);
        char before = fields.Start > 0 ? PrintedCharacter.Fold(text[fields.Start - 1]) : '\0';
        return char.IsAsciiLetter(first)
            ? char.IsAsciiLetter(before)
            : fields.Era is null
                && (char.IsAsciiDigit(before) || KanjiNumeral.ValueOf(before) >= 0);
    }

    private static bool IsYearMeant(ReadOnlySpan<char> text, in DateFields fields) =>
        !FalseFriends.IsLength(text, fields.End)
        && !FalseFriends.IsLawNumber(text, fields.End)
        && (fields.Era is not null || !FalseFriends.IsLengthInYears(fields.Year.Value));
}
