using System.Globalization;
using NodaTime;
using PublicComment.Testing;

namespace PublicComment.Model.Tests.Eras;

/// <summary>
/// .NET's calendar is an oracle from date to era only: it accepts eras beyond their end, and it does not know that
/// 明治 ended on the day on which 大正 began.
/// </summary>
public class EveryDayTests
{
    private const int AllDays = 83_275;

    private static readonly JapaneseCalendar Calendar = new();
    private static readonly string[] EraNames = ["明治", "大正", "昭和", "平成", "令和"];

    [Fact]
    public void Every_day_is_the_same_as_in_the_calendar_of_the_framework_and_comes_back()
    {
        LocalDate last = new(2100, 12, 31);
        int stride = Property.StrideOf(AllDays);
        int days = 0;
        for (LocalDate day = new(1873, 1, 1); day <= last; day = day.PlusDays(stride))
        {
            JapaneseDate date = JapaneseDate.FromLocalDate(day);
            DateTime expected = day.ToDateTimeUnspecified();
            bool isEqual =
                date.Era.Kanji == EraNames[Calendar.GetEra(expected) - 1]
                && date.YearOfEra == Calendar.GetYear(expected)
                && date.Month == Calendar.GetMonth(expected)
                && date.Day == Calendar.GetDayOfMonth(expected)
                && date.ToLocalDate() == day
                && JapaneseDate.Parse(date.ToString()) == date;
            Assert.True(isEqual, $"{Days.Iso(day)} was {date}");
            days++;
        }

        Assert.Equal(1 + ((AllDays - 1) / stride), days);
    }
}
