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

    private static readonly JapaneseCalendar s_calendar = new();
    private static readonly string[] s_eraNames = ["明治", "大正", "昭和", "平成", "令和"];

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
                date.Era.Kanji == s_eraNames[s_calendar.GetEra(expected) - 1]
                && date.YearOfEra == s_calendar.GetYear(expected)
                && date.Month == s_calendar.GetMonth(expected)
                && date.Day == s_calendar.GetDayOfMonth(expected)
                && date.ToLocalDate() == day
                && JapaneseDate.Parse(date.ToString()) == date;
            Assert.True(isEqual, $"{Days.Iso(day)} was {date}");
            days++;
        }

        Assert.Equal(1 + ((AllDays - 1) / stride), days);
    }
}
