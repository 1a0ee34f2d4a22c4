using System.Globalization;
using NodaTime;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Prints dates and periods as letters do.</summary>
internal static class LetterDates
{
    private const string Weekdays = "月火水木金土日";

    /// <summary>How many ways <see cref="Date"/> knows.</summary>
    public const int DateForms = 6;

    /// <summary>How many ways <see cref="Period"/> knows.</summary>
    public const int PeriodForms = 6;

    public static string Date(LocalDate date, int form) =>
        form switch
        {
            0 => Era(date),
            1 => PrintedNumber.FullWidth(Era(date)),
            2 => Spaced(date),
            3 => LetterSpaced(date),
            4 => $"{date.Year}年{date.Month}月{date.Day}日",
            _ => $"{EraYear(date)}年{date.Month}月{date.Day}日".Replace(
                EraYear(date),
                PrintedNumber.FullWidth(EraYear(date)),
                StringComparison.Ordinal
            ),
        };

    /// <summary>Both days are in one year.</summary>
    public static string Period(LocalDate start, LocalDate end, int form) =>
        form switch
        {
            0 => $"{Era(start)}から{Era(end)}まで",
            1 =>
                $"{Era(start)}（{Weekday(start)}）から同年{end.Month}月{end.Day}日（{Weekday(end)}）までの間",
            2 => $"{Date(start, 5)}～{end.Month}月{end.Day}日",
            3 =>
                $"{start.Year}年{start.Month:00}月{start.Day:00}日～{end.Year}年{end.Month:00}月{end.Day:00}日",
            4 =>
                $"{PrintedNumber.FullWidth(Era(start))}から{PrintedNumber.FullWidth(Era(end))}にかけて",
            _ => start.Month == end.Month
                ? $"{Era(start)}から同月{end.Day}日まで"
                : $"{Era(start)}({Weekday(start)})〜{Era(end)}({Weekday(end)})",
        };

    private static string Era(LocalDate date) => $"{EraYear(date)}年{date.Month}月{date.Day}日";

    private static string EraYear(LocalDate date)
    {
        bool isReiwa = date >= new LocalDate(2019, 5, 1);
        int year = date.Year - (isReiwa ? 2018 : 1988);
        return (isReiwa ? "令和" : "平成")
            + (year == 1 ? "元" : year.ToString(CultureInfo.InvariantCulture));
    }

    private static string Spaced(LocalDate date) =>
        Era(date)
            .Replace("年", " 年 ", StringComparison.Ordinal)
            .Replace("月", " 月 ", StringComparison.Ordinal)
            .Replace("和", "和 ", StringComparison.Ordinal);

    private static string LetterSpaced(LocalDate date) =>
        string.Join(' ', PrintedNumber.FullWidth(Era(date)).AsEnumerable());

    private static char Weekday(LocalDate date) => Weekdays[(int)date.DayOfWeek - 1];
}
