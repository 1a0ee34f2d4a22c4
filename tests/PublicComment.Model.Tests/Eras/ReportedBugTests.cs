using NodaTime;

namespace PublicComment.Model.Tests.Eras;

/// <summary>Bugs that were reported of other libraries for Japanese dates, by the report.</summary>
public class ReportedBugTests
{
    [Theory]
    [InlineData("明治45年7月30日")]
    [InlineData("大正15年12月25日")]
    [InlineData("昭和64年1月7日")]
    public void Wareki_2_The_last_day_of_an_era_had_no_era(string text) =>
        Assert.Equal(text, JapaneseDate.Parse(text).ToString());

    [Fact]
    public void Wareki_2_A_year_without_an_era_overflowed() =>
        Assert.False(JapaneseDatePattern.Lenient.Read("99999999999年1月1日").Success);

    [Fact]
    public void Wareki_9_A_month_and_day_took_the_clock_for_the_year() =>
        Assert.Empty(DateFinder.FindDates("8月22日"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u3000")]
    public void Wareki_10_An_empty_text_gave_a_date(string text) =>
        Assert.False(JapaneseDatePattern.Lenient.Read(text).Success);

    [Fact]
    public void Wareki_15_A_time_behind_a_date_was_misread()
    {
        DateMention mention = Assert.Single(DateFinder.FindDates("令和7年10月20日 12:34:56"));

        Assert.Equal(new LocalDate(2025, 10, 20), mention.Date);
        Assert.Equal(new LocalTime(12, 34), mention.Time);
        Assert.False(JapaneseDate.TryParse("令和7年10月20日 12:34:56", out _));
    }

    [Theory]
    [InlineData("明治元年1月1日")]
    [InlineData("明治元年9月8日")]
    public void Wareki_17_The_start_of_Meiji_is_disputed_and_lunisolar_anyway(string text) =>
        Assert.Equal(
            DateFaultKind.BeforeGregorianCalendar,
            JapaneseDatePattern.Strict.Read(text).Fault.Kind
        );

    [Fact]
    public void Wareki_The_end_of_a_month_became_its_first_day() =>
        Assert.Equal(
            new LocalDate(2025, 3, 31),
            JapaneseDate.Parse("令和7年3月末日").ToLocalDate()
        );

    [Theory]
    [InlineData("令和十十年1月1日")]
    [InlineData("令和二十〇年1月1日")]
    [InlineData("令和元十年1月1日")]
    [InlineData("令和廿〇年1月1日")]
    [InlineData("令和十二三年1月1日")]
    [InlineData("令和2十年1月1日")]
    [InlineData("令和〇年1月1日")]
    public void Wareki_Malformed_kanji_numbers_were_read(string text) =>
        Assert.False(JapaneseDatePattern.Lenient.Read(text).Success);

    [Fact]
    public void Koyomi_13_An_era_began_a_day_late()
    {
        Assert.Equal("令和元年5月1日", JapaneseDate.FromLocalDate(new(2019, 5, 1)).ToString());
        Assert.Equal("平成31年4月30日", JapaneseDate.FromLocalDate(new(2019, 4, 30)).ToString());
    }

    [Fact]
    public void Koyomi_15_and_icu4x_4892_Meiji_before_1873_was_read_in_the_wrong_calendar()
    {
        Assert.False(JapaneseDate.TryParse("明治5年12月2日", out _));
        Assert.Equal("明治6年1月1日", JapaneseDate.FromLocalDate(new(1873, 1, 1)).ToString());
    }

    [Fact]
    public void Japanera_1_The_last_days_of_Taisho_became_western() =>
        Assert.Equal("大正15年12月24日", JapaneseDate.FromLocalDate(new(1926, 12, 24)).ToString());

    [Fact]
    public void Japanera_2_The_year_of_the_era_was_taken_for_a_western_leap_year() =>
        Assert.Equal(
            new LocalDate(2020, 2, 29),
            JapaneseDate.Parse("令和02年02月29日").ToLocalDate()
        );

    [Theory]
    [InlineData("大正元年7月30日", "1912-07-30")]
    [InlineData("明治45年7月30日", "1912-07-30")]
    public void Kanjidate_4_and_threeten_325_The_first_day_of_an_era_is_also_the_last_of_the_one_before(
        string text,
        string expected
    ) => Assert.Equal(expected, Days.Iso(JapaneseDate.Parse(text).ToLocalDate()));

    [Fact]
    public void Coreclr_18209_Dates_printed_before_the_change_must_still_be_read() =>
        Assert.Equal(
            "2020-12-31",
            Days.Iso(JapaneseDatePattern.Lenient.Read("平成32年12月31日").Date)
        );

    [Fact]
    public void Coreclr_19976_The_first_year_is_printed_as_gannen() =>
        Assert.Equal("平成元年1月8日", JapaneseDate.FromLocalDate(new(1989, 1, 8)).ToString());

    [Theory]
    [InlineData("M", "明治")]
    [InlineData("T", "大正")]
    [InlineData("S", "昭和")]
    [InlineData("H", "平成")]
    [InlineData("R", "令和")]
    public void Runtime_40194_and_88016_The_letters_of_the_eras_were_missing(
        string letter,
        string era
    )
    {
        Assert.True(JapaneseEraTable.Default.TryGetEra(letter, out JapaneseEra? found));
        Assert.Equal(era, found.Kanji);
        Assert.Equal(letter, $"{found.Letter}");
    }

    [Fact]
    public void DotNet_A_western_year_was_read_as_a_year_of_the_era()
    {
        Assert.Equal(
            "2025-10-20",
            Days.Iso(JapaneseDatePattern.Lenient.Read("2025年10月20日").Date)
        );
        Assert.False(JapaneseDatePattern.Lenient.Read("令和2025年10月20日").Success);
    }

    [Fact]
    public void Ya_wareki_A_hundred_o_clock_was_midnight() =>
        Assert.Null(Assert.Single(DateFinder.FindDates("令和7年10月20日百時")).Time);

    [Theory]
    [InlineData("令和0年1月1日")]
    [InlineData("令和1.5年1月1日")]
    [InlineData("令和∞年1月1日")]
    public void Ya_wareki_Years_that_are_none_were_read(string text) =>
        Assert.False(JapaneseDatePattern.Lenient.Read(text).Success);
}
