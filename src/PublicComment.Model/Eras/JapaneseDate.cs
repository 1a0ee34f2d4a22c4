using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace PublicComment.Model;

/// <summary>A day as Japanese documents write it: era, year of the era, month and day, such as 令和7年10月20日.</summary>
/// <remarks>
/// <para>
/// Every value but the default one is a day that exists and lies in its era, in the years 1 to 999 of the era, on or after
/// 1873-01-01 (明治6年1月1日), when Japan took up the Gregorian calendar.
/// </para>
/// <para>
/// Two dates are equal when they are the same day of an era of the same name: 明治45年7月30日 and 大正元年7月30日 are one
/// day with two names, and not equal. Dates are ordered by their day, and by era where the day is the same.
/// </para>
/// <para>
/// <c>default(JapaneseDate)</c> is no date: <see cref="IsDefault"/> tells it, its text is empty, it comes before every
/// date, and asking for its parts throws.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(JapaneseDateConverter))]
public readonly partial struct JapaneseDate
{
    /// <summary>The last year of an era that can be written: documents print at most two digits, one is kept in reserve.</summary>
    internal const int LastYearOfEra = 999;

    private readonly JapaneseEra? _era;
    private readonly LocalDate _day;

    /// <summary>Makes a date of its parts.</summary>
    /// <param name="era">The era.</param>
    /// <param name="yearOfEra">The year of the era, 1 to 999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="era"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day does not exist, or does not lie in the era.</exception>
    public JapaneseDate(JapaneseEra era, int yearOfEra, int month, int day)
    {
        ArgumentNullException.ThrowIfNull(era);
        ArgumentOutOfRangeException.ThrowIfLessThan(yearOfEra, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(yearOfEra, LastYearOfEra);
        LocalDate date = new(era.FirstYear + yearOfEra - 1, month, day);
        if (!era.Contains(date))
        {
            throw new ArgumentOutOfRangeException(
                nameof(yearOfEra),
                $"{era}{yearOfEra}年{month}月{day}日 does not lie in the era, which {EraDays.Describe(era)}."
            );
        }

        _era = era;
        _day = date;
    }

    /// <summary>A day that is known to be an ISO date inside its era.</summary>
    internal JapaneseDate(JapaneseEra era, LocalDate day)
    {
        _era = era;
        _day = day;
    }

    /// <summary>Whether this is <c>default(JapaneseDate)</c>, which is no date.</summary>
    public bool IsDefault => _era is null;

    /// <summary>The era.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public JapaneseEra Era => _era ?? throw NoDate();

    /// <summary>The year of the era, 1 to 999; documents print 元年 for the year 1.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int YearOfEra => ToLocalDate().Year - Era.FirstYear + 1;

    /// <summary>The month, 1 to 12.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Month => ToLocalDate().Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Day => ToLocalDate().Day;

    /// <summary>The date of a day, in the newest era that covers it.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <param name="eras">The eras to choose from; null for <see cref="JapaneseEraTable.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No era covers the day: it is before 1873-01-01, outside the eras of the table, or beyond the year 999 of the last one.</exception>
    public static JapaneseDate FromLocalDate(LocalDate date, JapaneseEraTable? eras = null) =>
        TryFromLocalDate(date, eras ?? JapaneseEraTable.Default, out JapaneseDate result)
            ? result
            : throw new ArgumentOutOfRangeException(
                nameof(date),
                $"No era covers {EraDays.Iso(date)}; the first day with an era is 1873-01-01, when Japan took up the Gregorian calendar."
            );

    /// <summary>The day in the ISO calendar.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDate ToLocalDate() => IsDefault ? throw NoDate() : _day;

    private static InvalidOperationException NoDate() =>
        new("default(JapaneseDate) is no date and has no parts.");

    internal static bool TryFromLocalDate(
        LocalDate date,
        JapaneseEraTable eras,
        out JapaneseDate result
    )
    {
        LocalDate day = date.WithCalendar(CalendarSystem.Iso);
        JapaneseEra? era = eras.EraOf(day);
        bool covered = era is not null && day.Year - era.FirstYear < LastYearOfEra;
        result = covered ? new(era!, day) : default;
        return covered;
    }
}
