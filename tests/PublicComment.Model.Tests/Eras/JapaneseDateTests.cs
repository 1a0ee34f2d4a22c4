using NodaTime;

namespace PublicComment.Model.Tests.Eras;

public class JapaneseDateTests
{
    private static JapaneseEra Meiji => JapaneseEraTable.Default.Eras[0];

    private static JapaneseEra Showa => JapaneseEraTable.Default.Eras[2];

    private static JapaneseEra Reiwa => JapaneseEraTable.Default.Eras[4];

    [Fact]
    public void The_parts_of_a_date_are_those_it_was_made_of()
    {
        JapaneseDate date = new(Reiwa, 7, 10, 20);

        Assert.Equal(Reiwa, date.Era);
        Assert.Equal(7, date.YearOfEra);
        Assert.Equal(10, date.Month);
        Assert.Equal(20, date.Day);
        Assert.Equal(new LocalDate(2025, 10, 20), date.ToLocalDate());
        Assert.False(date.IsDefault);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(64, 1, 8)]
    [InlineData(65, 1, 1)]
    [InlineData(1, 12, 24)]
    [InlineData(6, 2, 29)]
    [InlineData(7, 13, 1)]
    [InlineData(1000, 1, 1)]
    public void A_day_that_does_not_exist_in_Showa_is_refused(int year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JapaneseDate(Showa, year, month, day));

    [Fact]
    public void The_first_day_is_that_of_the_Gregorian_calendar()
    {
        Assert.Equal("明治6年1月1日", JapaneseDate.FromLocalDate(new(1873, 1, 1)).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new JapaneseDate(Meiji, 5, 12, 2));
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() =>
            JapaneseDate.FromLocalDate(new(1872, 12, 31))
        );
        Assert.StartsWith(
            "No era covers 1872-12-31; the first day with an era is 1873-01-01, when Japan took up the Gregorian calendar.",
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_last_year_of_an_era_that_goes_on_is_999()
    {
        Assert.Equal("令和999年12月31日", JapaneseDate.FromLocalDate(new(3017, 12, 31)).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            JapaneseDate.FromLocalDate(new(3018, 1, 1))
        );
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        LocalDate julian = new LocalDate(2025, 10, 20).WithCalendar(CalendarSystem.Julian);

        Assert.Equal(new JapaneseDate(Reiwa, 7, 10, 20), JapaneseDate.FromLocalDate(julian));
    }

    [Fact]
    public void The_default_value_is_no_date_and_says_so()
    {
        JapaneseDate none = default;

        Assert.True(none.IsDefault);
        Assert.Equal("", none.ToString());
        Assert.True(none.TryFormat([], out int written));
        Assert.Equal(0, written);
        Assert.Throws<InvalidOperationException>(() => none.Era);
        Assert.Throws<InvalidOperationException>(() => none.YearOfEra);
        Assert.Throws<InvalidOperationException>(() => none.Month);
        Assert.Throws<InvalidOperationException>(() => none.Day);
        Assert.Throws<InvalidOperationException>(() => none.ToLocalDate());
        Assert.Equal(default, none);
        Assert.Equal(0, none.GetHashCode());
        Assert.True(none < JapaneseDate.FromLocalDate(new(1873, 1, 1)));
    }

    [Fact]
    public void Dates_are_equal_when_day_and_name_of_the_era_are()
    {
        JapaneseDate date = new(Reiwa, 7, 10, 20);
        JapaneseEraTable extended = JapaneseEraTable.Default.With(Days.NextEra());
        JapaneseDate underOtherTable = JapaneseDate.FromLocalDate(new(2025, 10, 20), extended);

        Assert.True(date == underOtherTable);
        Assert.Equal(date.GetHashCode(), underOtherTable.GetHashCode());
        Assert.True(date.Equals((object)underOtherTable));
        Assert.False(date.Equals("令和7年10月20日"));
        Assert.True(date != new JapaneseDate(Reiwa, 7, 10, 21));
    }

    [Fact]
    public void A_day_with_two_names_gives_two_dates_of_which_the_older_era_comes_first()
    {
        JapaneseDate meiji = JapaneseDate.Parse("明治45年7月30日");
        JapaneseDate taisho = JapaneseDate.Parse("大正元年7月30日");

        Assert.Equal(meiji.ToLocalDate(), taisho.ToLocalDate());
        Assert.True(meiji != taisho);
        Assert.True(meiji < taisho);
        Assert.Equal(taisho, JapaneseDate.FromLocalDate(meiji.ToLocalDate()));
    }

    [Fact]
    public void Dates_are_ordered_by_their_day()
    {
        string[] sorted =
        [
            "明治45年7月29日",
            "大正15年12月24日",
            "昭和64年1月7日",
            "平成元年1月8日",
            "平成31年4月30日",
            "令和元年5月1日",
        ];
        JapaneseDate[] dates = [.. sorted.Reverse().Select(text => JapaneseDate.Parse(text))];

        Array.Sort(dates);

        Assert.Equal(sorted, dates.Select(date => date.ToString()));
    }

    [Fact]
    public void The_operators_agree_with_CompareTo()
    {
        JapaneseDate earlier = new(Reiwa, 7, 10, 20);
        JapaneseDate later = new(Reiwa, 7, 10, 21);

        Assert.True(earlier < later && earlier <= later && later > earlier && later >= earlier);
        Assert.False(later < earlier || later <= earlier || earlier > later || earlier >= later);
        Assert.Equal(0, earlier.CompareTo(new JapaneseDate(Reiwa, 7, 10, 20)));
        Assert.Equal(1, ((IComparable)earlier).CompareTo(null));
        Assert.Throws<ArgumentException>(() => ((IComparable)earlier).CompareTo("令和"));
    }
}
