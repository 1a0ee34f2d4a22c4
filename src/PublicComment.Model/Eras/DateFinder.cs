using NodaTime;

namespace PublicComment.Model;

/// <summary>Finds dates and periods inside running text.</summary>
/// <remarks>
/// Goes through the text once, in time that grows linearly with it, and never throws on its content. A fiscal year
/// (令和7年度), a law number (平成五年法律第八十八号), a length (30日間) and a place to be filled in (令和●年●月) are no dates.
/// Month and day without a year count only behind a date and から, a range sign or a list word, or as the start or limit of
/// a period.
/// </remarks>
public static class DateFinder
{
    /// <summary>Finds the dates of a text in their order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">
    /// A date from outside the text, such as the day of publication: 同年 and dates without a year before the first whole
    /// date are read as if it stood before the text. Null where there is none; such dates are then not found.
    /// </param>
    /// <param name="eras">The eras that are known; null for <see cref="JapaneseEraTable.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ValueList<DateMention> FindDates(
        string text,
        LocalDate? context = null,
        JapaneseEraTable? eras = null
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        return Scan(text, context, eras).ToValueList();
    }

    /// <summary>Finds the periods of a text in their order: whole ones, and those with only a start or only a limit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">As for <see cref="FindDates"/>.</param>
    /// <param name="eras">The eras that are known; null for <see cref="JapaneseEraTable.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ValueList<PeriodMention> FindPeriods(
        string text,
        LocalDate? context = null,
        JapaneseEraTable? eras = null
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        return PeriodScanner.Scan(text, Scan(text, context, eras)).ToValueList();
    }

    private static List<DateMention> Scan(
        string text,
        LocalDate? context,
        JapaneseEraTable? eras
    ) =>
        DateScanner.Scan(
            text,
            eras ?? JapaneseEraTable.Default,
            context?.WithCalendar(CalendarSystem.Iso)
        );
}
