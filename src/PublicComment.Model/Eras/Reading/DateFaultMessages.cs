using System.Text;
using static PublicComment.Model.DateFaultKind;

namespace PublicComment.Model;

/// <summary>The texts of all faults.</summary>
internal static class DateFaultMessages
{
    // A whole document may have been passed: enough of it to recognise the place.
    private const int MaxQuotedLength = 60;

    public static string Describe(DateFault fault, ReadOnlySpan<char> text)
    {
        TextSpan span = fault.Span;
        string found =
            span.Length > 0 ? $"\"{Excerpt.Of(span.Of(text), MaxQuotedLength)}\""
            : span.Start < text.Length ? $"'{CharacterAt(text, span.Start)}'"
            : "the end";
        return FormattableString.Invariant(
            $"\"{Excerpt.Of(text, MaxQuotedLength)}\" is not a date: found {found} at position {span.Start}; {Explain(fault)}."
        );
    }

    public static string Explain(DateFault fault) =>
        fault.Kind switch
        {
            EraExpected => "the name of an era, such as 令和, was expected",
            YearExpected => "a year, such as 7 or 元, was expected",
            NumberMalformed => "that is not a number of the length that stands here",
            YearOutOfRange => "a year counts from 1 (元年)",
            YearMarkExpected => "年 was expected after the year",
            FiscalYear => "年度 is a fiscal year, not a part of a date",
            BeforeGregorianCalendar =>
                "days before 1873-01-01 (明治6年1月1日), when Japan took up the Gregorian calendar, are not supported",
            MonthExpected => "a month was expected",
            MonthMarkExpected => "月, or the separator before the month, was expected after it",
            MonthOutOfRange => "a month is 1 to 12",
            DayExpected => "a day was expected",
            DayMarkExpected => "日 was expected after the day",
            DayOutOfRange => "that month has no such day",
            BeforeEra or AfterEra => $"{fault.Era} {EraDays.Describe(fault.Era!)}",
            SpacedDigits => "blanks stand between the digits of a number",
            DateFaultKind.WesternYearDisagrees =>
                "the western year and the year of the era are different years",
            DateFaultKind.WeekdayDisagrees => "the day is another day of the week",
            TextAfterDate => "nothing was expected after the date",
            _ => "nothing is wrong",
        };

    private static Rune CharacterAt(ReadOnlySpan<char> text, int position)
    {
        Rune.DecodeFromUtf16(text[position..], out Rune character, out _);
        return character;
    }
}
