using NodaTime;

namespace PublicComment.Model;

/// <summary>
/// Days as numbers in the order of the calendar: comparing them costs a fraction of comparing <see cref="LocalDate"/> values,
/// which also compare their calendars.
/// </summary>
internal static class DayNumber
{
    public static int Of(LocalDate date)
    {
        (int year, int month, int day) = date.WithCalendar(CalendarSystem.Iso);
        return Of(year, month, day);
    }

    public static int Of(int year, int month, int day) => (year << 9) | (month << 5) | day;
}
