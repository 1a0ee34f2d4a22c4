using NodaTime;

namespace PublicComment.Model.Tests.Eras;

public class LenientReadingTests
{
    private static JapaneseEra Heisei => JapaneseEraTable.Default.Eras[3];

    [Theory]
    [InlineData("平成31年5月1日", "2019-05-01")]
    [InlineData("平成32年1月1日", "2020-01-01")]
    [InlineData("昭和64年1月8日", "1989-01-08")]
    [InlineData("昭和65年1月1日", "1990-01-01")]
    [InlineData("大正16年1月1日", "1927-01-01")]
    [InlineData("明治45年7月31日", "1912-07-31")]
    [InlineData("H31.5.1", "2019-05-01")]
    public void A_day_beyond_the_end_of_its_era_is_read_and_reported(string text, string expected)
    {
        JapaneseDateReading reading = JapaneseDatePattern.Lenient.Read(text);

        Assert.Equal(expected, Days.Iso(reading.Date));
        EraHadEnded remark = Assert.IsType<EraHadEnded>(Assert.Single(reading.Remarks));
        Assert.Equal(reading.Era, remark.Era);
        Assert.Equal(new TextSpan(0, text.Length), remark.Span);
        Assert.False(JapaneseDatePattern.Strict.Read(text).Success);
    }

    [Fact]
    public void The_remark_says_when_the_era_ended() =>
        Assert.Equal(
            "The date is after the end of its era: 平成 lasted from 1989-01-08 to 2019-04-30.",
            new EraHadEnded(new(0, 9), Heisei).Message
        );

    [Fact]
    public void A_wrong_day_of_the_week_is_reported()
    {
        JapaneseDateReading reading = JapaneseDatePattern.Lenient.Read("令和7年10月20日（火曜日）");

        Assert.Equal("2025-10-20", Days.Iso(reading.Date));
        Assert.Equal(
            [new WeekdayDisagrees(new(11, 3), IsoDayOfWeek.Tuesday, IsoDayOfWeek.Monday)],
            reading.Remarks
        );
        Assert.Equal("The day is a Monday, but Tuesday is printed.", reading.Remarks[0].Message);
    }

    [Theory]
    [InlineData("令和7年（2024年）10月20日", 2025, 2024, "2025-10-20")]
    [InlineData("令和7（2026）年10月20日", 2025, 2026, "2025-10-20")]
    [InlineData("2025年（令和8年）10月20日", 2025, 2026, "2025-10-20")]
    public void A_disagreement_of_the_years_is_reported_and_the_first_one_taken(
        string text,
        int yearRead,
        int yearInBrackets,
        string expected
    )
    {
        JapaneseDateReading reading = JapaneseDatePattern.Lenient.Read(text);

        Assert.Equal(expected, Days.Iso(reading.Date));
        WesternYearDisagrees remark = Assert.IsType<WesternYearDisagrees>(
            Assert.Single(reading.Remarks)
        );
        Assert.Equal((yearRead, yearInBrackets), (remark.YearRead, remark.YearInBrackets));
        Assert.Equal(
            $"The year in brackets is {yearInBrackets}, but the year before it is {yearRead}, which was taken.",
            remark.Message
        );
    }

    [Fact]
    public void Letter_spaced_digits_are_joined_and_reported()
    {
        JapaneseDateReading reading = JapaneseDatePattern.Lenient.Read(
            "令 和 ７ 年 １ ０ 月 ２ ０ 日"
        );

        Assert.Equal("2025-10-20", Days.Iso(reading.Date));
        Assert.Equal([new DigitsSpaced(new(8, 3)), new DigitsSpaced(new(14, 3))], reading.Remarks);
        Assert.Equal(
            "Blanks stand between the digits of a number; they were read as one number.",
            reading.Remarks[0].Message
        );
    }

    [Fact]
    public void Every_doubt_about_a_date_is_reported()
    {
        JapaneseDateReading reading = JapaneseDatePattern.Lenient.Read(
            "平成3 2年（2019年）1月1日（木）"
        );

        Assert.Equal("2020-01-01", Days.Iso(reading.Date));
        Assert.Equal(
            [
                typeof(EraHadEnded),
                typeof(WesternYearDisagrees),
                typeof(WeekdayDisagrees),
                typeof(DigitsSpaced),
            ],
            reading.Remarks.Select(remark => remark.GetType())
        );
    }

    [Theory]
    [InlineData("令和元年4月30日", DateFaultKind.BeforeEra)]
    [InlineData("平成元年1月7日", DateFaultKind.BeforeEra)]
    [InlineData("大正元年7月29日", DateFaultKind.BeforeEra)]
    [InlineData("明治5年12月2日", DateFaultKind.BeforeGregorianCalendar)]
    [InlineData("令和7年2月30日", DateFaultKind.DayOutOfRange)]
    [InlineData("令和0年1月1日", DateFaultKind.YearOutOfRange)]
    public void What_cannot_be_a_day_is_refused_all_the_same(string text, DateFaultKind kind) =>
        Assert.Equal(kind, JapaneseDatePattern.Lenient.Read(text).Fault.Kind);

    [Fact]
    public void Readings_are_compared_by_content()
    {
        JapaneseDateReading reading = JapaneseDatePattern.Lenient.Read("平成31年5月1日");

        Assert.Equal(reading, JapaneseDatePattern.Lenient.Read("平成31年5月1日"));
        Assert.NotEqual(reading, JapaneseDatePattern.Lenient.Read("令和元年5月1日"));
        Assert.False(default(JapaneseDateReading).Success);
    }
}
