using NodaTime;

namespace PublicComment.Model;

/// <summary>An era (元号), by which Japanese documents count years: its names and the days that it covers.</summary>
/// <remarks>
/// Immutable. Two eras are equal when all their properties are: 令和 as it goes on and 令和 with a last day are different
/// values. Eras are ordered inside a <see cref="JapaneseEraTable"/>.
/// </remarks>
public sealed record JapaneseEra
{
    /// <summary>
    /// The day on which Japan took up the Gregorian calendar (Edict 337 of 明治5年): before it, month and day belong to a
    /// lunisolar calendar, which is not modelled.
    /// </summary>
    internal static readonly LocalDate FirstGregorianDay = new(1873, 1, 1);

    private readonly int _lastDayNumber;

    /// <summary>Makes an era, for instance one that was announced after this package.</summary>
    /// <param name="kanji">The name in one to four kanji, such as 令和.</param>
    /// <param name="letter">The one-letter name, <c>A</c> to <c>Z</c>, such as <c>R</c>.</param>
    /// <param name="latin">The name in Latin letters, such as <c>Reiwa</c>.</param>
    /// <param name="firstDay">The first day, on or after 1873-01-01; its year is the first year of the era.</param>
    /// <param name="ligature">The single character for the whole name, such as ㋿; null where Unicode has none yet.</param>
    /// <param name="lastDay">The last day; null while the era goes on.</param>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    /// <exception cref="ArgumentException">A name has other characters than its kind allows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The first day is too early, or the last day is before it.</exception>
    public JapaneseEra(
        string kanji,
        char letter,
        string latin,
        LocalDate firstDay,
        char? ligature = null,
        LocalDate? lastDay = null
    )
        : this(
            kanji,
            letter,
            latin,
            ligature,
            firstDay,
            lastDay,
            firstDay.WithCalendar(CalendarSystem.Iso).Year
        ) { }

    private JapaneseEra(
        string kanji,
        char letter,
        string latin,
        char? ligature,
        LocalDate firstDay,
        LocalDate? lastDay,
        int firstYear
    )
    {
        EraNames.Check(kanji, letter, latin, ligature);
        FirstDay = firstDay.WithCalendar(CalendarSystem.Iso);
        LastDay = lastDay?.WithCalendar(CalendarSystem.Iso);
        if (FirstDay < FirstGregorianDay)
        {
            throw new ArgumentOutOfRangeException(
                nameof(firstDay),
                "An era cannot begin before 1873-01-01, when Japan took up the Gregorian calendar."
            );
        }

        if (LastDay < FirstDay)
        {
            throw new ArgumentOutOfRangeException(
                nameof(lastDay),
                "The last day of an era cannot be before its first day."
            );
        }

        Kanji = kanji;
        Letter = letter;
        Latin = latin;
        Ligature = ligature;
        FirstYear = firstYear;
        FirstDayNumber = DayNumber.Of(FirstDay);
        _lastDayNumber = LastDay is { } last ? DayNumber.Of(last) : int.MaxValue;
    }

    /// <summary>The name in kanji, such as 令和.</summary>
    public string Kanji { get; }

    /// <summary>The first kanji of the name, which short forms such as 令7.10.20 use.</summary>
    public char Initial => Kanji[0];

    /// <summary>The one-letter name, a capital, such as <c>R</c>.</summary>
    public char Letter { get; }

    /// <summary>The name in Latin letters, such as <c>Reiwa</c>.</summary>
    public string Latin { get; }

    /// <summary>The single character for the whole name, such as ㋿; null where Unicode has none.</summary>
    public char? Ligature { get; }

    /// <summary>The first day. Of 明治 it is 1873-01-01 (明治6年1月1日), the first day in the Gregorian calendar.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day, included; null while the era goes on.</summary>
    /// <remarks>1912-07-30 and 1926-12-25 belong to two eras: the edicts named the new one from that day on.</remarks>
    public LocalDate? LastDay { get; }

    /// <summary>The western year that is year 1 of the era: 2019 for 令和, 1868 for 明治.</summary>
    public int FirstYear { get; }

    /// <summary>The era of 1868, of which only the years from 6 on are in the Gregorian calendar.</summary>
    internal static JapaneseEra Meiji { get; } =
        new("明治", 'M', "Meiji", '㍾', FirstGregorianDay, new LocalDate(1912, 7, 30), 1868);

    internal int FirstDayNumber { get; }

    /// <summary>Whether a day, in any calendar, lies in the era.</summary>
    public bool Contains(LocalDate date) => ContainsNumber(DayNumber.Of(date));

    /// <summary>The name in kanji.</summary>
    public override string ToString() => Kanji;

    internal bool ContainsNumber(int dayNumber) =>
        dayNumber >= FirstDayNumber && dayNumber <= _lastDayNumber;

    /// <summary>The same era, ending the day before <paramref name="nextFirstDay"/>.</summary>
    internal JapaneseEra EndedBefore(LocalDate nextFirstDay) =>
        new(Kanji, Letter, Latin, Ligature, FirstDay, nextFirstDay.PlusDays(-1), FirstYear);
}
