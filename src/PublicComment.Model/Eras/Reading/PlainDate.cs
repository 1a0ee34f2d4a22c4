using NodaTime;

namespace PublicComment.Model;

/// <summary>
/// Reads 令和7年10月20日 and nothing else: the form that most texts have, without the detours of the other notations.
/// </summary>
/// <remarks>Whatever it does not read, also because something is wrong, is left to <see cref="DateSyntax"/>.</remarks>
internal static class PlainDate
{
    private const int MaxYearDigits = 3;
    private const int MaxPartDigits = 2;
    private const int ShortestMonth = 28;

    public static bool TryRead(
        ReadOnlySpan<char> text,
        JapaneseEraTable eras,
        out JapaneseEra? era,
        out LocalDate day
    )
    {
        day = default;
        era = FindEra(text, eras);
        if (era is null)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[era.Kanji.Length..];
        return TryTakeYear(ref rest, out int year)
            && TryTakeNumber(ref rest, MaxPartDigits, '月', out int month)
            && TryTakeNumber(ref rest, MaxPartDigits, '日', out int dayOfMonth)
            && rest.IsEmpty
            && TryMakeDay(era, era.FirstYear + year - 1, month, dayOfMonth, out day);
    }

    private static JapaneseEra? FindEra(ReadOnlySpan<char> text, JapaneseEraTable eras)
    {
        foreach (JapaneseEra era in eras.NewestFirst)
        {
            if (text.Length > 0 && text[0] == era.Initial && text.StartsWith(era.Kanji))
            {
                return era;
            }
        }

        return null;
    }

    private static bool TryTakeYear(ref ReadOnlySpan<char> rest, out int year)
    {
        if (rest is ['元', '年', ..])
        {
            rest = rest[2..];
            year = 1;
            return true;
        }

        return TryTakeNumber(ref rest, MaxYearDigits, '年', out year) && year > 0;
    }

    /// <summary>Takes digits of either width and the mark behind them.</summary>
    private static bool TryTakeNumber(
        ref ReadOnlySpan<char> rest,
        int maxDigits,
        char mark,
        out int number
    )
    {
        number = 0;
        for (int length = 0; length < rest.Length && length <= maxDigits; length++)
        {
            int digit = PrintedCharacter.DigitValue(rest[length]);
            if (digit < 0)
            {
                bool isMarked = length > 0 && rest[length] == mark;
                rest = rest[(length + 1)..];
                return isMarked;
            }

            number = (number * 10) + digit;
        }

        return false;
    }

    private static bool TryMakeDay(
        JapaneseEra era,
        int year,
        int month,
        int dayOfMonth,
        out LocalDate day
    )
    {
        bool exists =
            month is >= 1 and <= 12
            && dayOfMonth >= 1
            && era.ContainsNumber(DayNumber.Of(year, month, dayOfMonth))
            && year <= CalendarSystem.Iso.MaxYear
            && (
                dayOfMonth <= ShortestMonth
                || dayOfMonth <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            );
        day = exists ? new(year, month, dayOfMonth) : default;
        return exists;
    }
}
