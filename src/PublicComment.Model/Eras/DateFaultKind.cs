namespace PublicComment.Model;

/// <summary>Why a text is not read as a date.</summary>
public enum DateFaultKind
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>The text does not begin with the name of an era of the table, nor, where they are read, with a western year.</summary>
    EraExpected,

    /// <summary>No number and no 元 follows the name of the era.</summary>
    YearExpected,

    /// <summary>Numerals stand there that are no number together (十十), or have more digits than the part can have.</summary>
    NumberMalformed,

    /// <summary>The year is 0.</summary>
    YearOutOfRange,

    /// <summary>Neither 年 nor a separator follows the year.</summary>
    YearMarkExpected,

    /// <summary>年度 is a fiscal year, which begins on 1 April, and not a part of a date.</summary>
    FiscalYear,

    /// <summary>The year is before 1873 (明治6年), when Japan took up the Gregorian calendar.</summary>
    BeforeGregorianCalendar,

    /// <summary>No month follows the year.</summary>
    MonthExpected,

    /// <summary>月, or the same separator again, does not follow the month.</summary>
    MonthMarkExpected,

    /// <summary>The month is not 1 to 12.</summary>
    MonthOutOfRange,

    /// <summary>No day follows the month.</summary>
    DayExpected,

    /// <summary>日 does not follow the day.</summary>
    DayMarkExpected,

    /// <summary>The month of that year has no such day.</summary>
    DayOutOfRange,

    /// <summary>The day is before the first day of its era.</summary>
    BeforeEra,

    /// <summary>The day is after the last day of its era; lenient reading gives the day with a remark.</summary>
    AfterEra,

    /// <summary>Blanks stand between the digits of a number; lenient reading joins them with a remark.</summary>
    SpacedDigits,

    /// <summary>The western year beside the year of the era is another year; lenient reading takes the one outside the brackets, with a remark.</summary>
    WesternYearDisagrees,

    /// <summary>The day is another day of the week than printed; lenient reading gives the day with a remark.</summary>
    WeekdayDisagrees,

    /// <summary>Something else follows the date.</summary>
    TextAfterDate,
}
