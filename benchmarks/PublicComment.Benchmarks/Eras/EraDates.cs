using System.Globalization;
using NodaTime;
using PublicComment.Model;

namespace PublicComment.Benchmarks;

/// <summary>The same random days, as values and as text, for every era benchmark.</summary>
internal static class EraDates
{
    public const int Count = 4096;

    /// <summary>What .NET reads and writes 令和7年10月20日 with.</summary>
    public const string DotNetFormat = "ggy年M月d日";

    private const int Seed = 20251020;

    public static CultureInfo Japanese { get; } = CreateCulture();

    public static LocalDate[] Days { get; } = CreateDays();

    public static JapaneseDate[] Dates { get; } =
    [.. Days.Select(day => JapaneseDate.FromLocalDate(day))];

    public static DateTime[] DateTimes { get; } =
    [.. Days.Select(day => day.ToDateTimeUnspecified())];

    public static string[] Texts { get; } = [.. Dates.Select(date => date.ToString())];

    /// <summary>The same texts with a month that does not exist.</summary>
    public static string[] WrongTexts { get; } =
    [.. Dates.Select(date => $"{date.Era}{date.YearOfEra}年13月{date.Day}日")];

    private static LocalDate[] CreateDays()
    {
        Random random = new(Seed);
        LocalDate first = new(1873, 1, 1);
        int length = Period.DaysBetween(first, new LocalDate(2060, 12, 31)) + 1;
        return [.. Enumerable.Range(0, Count).Select(_ => first.PlusDays(random.Next(length)))];
    }

    private static CultureInfo CreateCulture()
    {
        CultureInfo culture = new("ja-JP");
        culture.DateTimeFormat.Calendar = new JapaneseCalendar();
        return culture;
    }
}
