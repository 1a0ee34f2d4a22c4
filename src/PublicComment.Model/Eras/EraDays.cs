using NodaTime;
using NodaTime.Text;

namespace PublicComment.Model;

/// <summary>The days of an era in words, for messages.</summary>
internal static class EraDays
{
    public static string Iso(LocalDate date) =>
        LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso));

    public static string Describe(JapaneseEra era) =>
        era.LastDay is { } lastDay
            ? $"lasted from {Iso(era.FirstDay)} to {Iso(lastDay)}"
            : $"began on {Iso(era.FirstDay)}";
}
