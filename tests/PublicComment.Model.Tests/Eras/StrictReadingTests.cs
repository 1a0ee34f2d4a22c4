namespace PublicComment.Model.Tests.Eras;

public class StrictReadingTests
{
    /// <summary>Every notation of one day that the documents and other libraries have.</summary>
    [Theory]
    // Digits of each width, and mixed.
    [InlineData("令和7年10月20日")]
    [InlineData("令和７年１０月２０日")]
    [InlineData("令和７年10月20日")]
    [InlineData("令和7年1０月２0日")]
    [InlineData("令和07年10月20日")]
    // Kanji: with 十, positional, formal, joined tens.
    [InlineData("令和七年十月二十日")]
    [InlineData("令和七年一〇月二〇日")]
    [InlineData("令和七年一○月二○日")]
    [InlineData("令和七年一零月二零日")]
    [InlineData("令和七年拾月弐拾日")]
    [InlineData("令和七年壱拾月弐拾日")]
    [InlineData("令和漆年拾月貳拾日")]
    [InlineData("令和七年十月廿日")]
    [InlineData("令和七年10月二十日")]
    // Blanks between the parts.
    [InlineData("令和 7 年 10 月 20 日")]
    [InlineData("令和　７　年　１０　月　２０　日")]
    [InlineData("令和\u00A07年10月\u00A020日")]
    [InlineData("令和7年\n10月20日")]
    [InlineData("令和7年\r\n    10月20日")]
    [InlineData("令 和 7 年 10 月 20 日")]
    [InlineData(" 令和7年10月20日\n")]
    [InlineData("令和\u200B7年10月20日\uFEFF")]
    // Other names of the era.
    [InlineData("㋿7年10月20日")]
    [InlineData("㋿７.１０.２０")]
    [InlineData("\uF9A8和7年10月20日")]
    [InlineData("令7年10月20日")]
    [InlineData("Reiwa 7年10月20日")]
    [InlineData("reiwa 7.10.20")]
    [InlineData("R7年10月20日")]
    // Separators.
    [InlineData("R7.10.20")]
    [InlineData("r7.10.20")]
    [InlineData("R07.10.20")]
    [InlineData("R7/10/20")]
    [InlineData("R7-10-20")]
    [InlineData("Ｒ７．１０．２０")]
    [InlineData("R 7. 10. 20")]
    [InlineData("令7.10.20")]
    [InlineData("令7・10・20")]
    [InlineData("令和7.10.20")]
    [InlineData("令和7/10/20")]
    // Days of the week.
    [InlineData("令和7年10月20日（月）")]
    [InlineData("令和7年10月20日(月)")]
    [InlineData("令和7年10月20日 (月曜)")]
    [InlineData("令和7年10月20日（月曜日）")]
    [InlineData("令和7年10月20日［月］")]
    [InlineData("令和7年10月20日【月】")]
    [InlineData("令和7年10月20日〔月〕")]
    [InlineData("令和7年10月20日〈月〉")]
    [InlineData("令和7年10月20日（月・祝）")]
    [InlineData("令和7年10月20日（祝・月）")]
    [InlineData("令和7年10月20日（月曜日、祝日）")]
    [InlineData("令和7年10月20日月曜日")]
    [InlineData("令和7年10月20日 月曜")]
    [InlineData("令和7年10月20日㈪")]
    [InlineData("令和7年10月20日㊊")]
    [InlineData("R7.10.20(月)")]
    // The western year beside it.
    [InlineData("令和7年（2025年）10月20日")]
    [InlineData("令和7年(2025)10月20日")]
    [InlineData("令和7（2025）年10月20日")]
    [InlineData("令和７年（２０２５年）10月20日（月）")]
    // Look-alikes from PDF files: 日 and 月 as radicals.
    [InlineData("令和7年10\u2F4920\u2F47")]
    public void A_day_is_read_in_every_notation(string text)
    {
        Assert.Equal("令和7年10月20日", JapaneseDate.Parse(text).ToString());
        Assert.True(JapaneseDate.TryParse(text, out JapaneseDate date));
        Assert.Equal("令和", date.Era.Kanji);
        Assert.Equal("2025-10-20", Days.Iso(JapaneseDatePattern.Strict.Read(text).Date));
        Assert.Equal("2025-10-20", Days.Iso(JapaneseDatePattern.Lenient.Parse(text).Value));
        Assert.Empty(JapaneseDatePattern.Lenient.Read(text).Remarks);
    }

    [Theory]
    [InlineData("2025年10月20日")]
    [InlineData("２０２５年１０月２０日（月）")]
    [InlineData("西暦2025年10月20日")]
    [InlineData("2025年（令和7年）10月20日")]
    [InlineData("2025（令和７）年10月20日")]
    [InlineData("2025年(R7)10月20日")]
    [InlineData("二〇二五年十月二十日")]
    [InlineData("二千二十五年十月二十日")]
    [InlineData("2025/10/20")]
    [InlineData("2025-10-20")]
    [InlineData("2025.10.20")]
    [InlineData("2025. 10. 20")]
    public void A_western_date_is_read_by_the_patterns_only(string text)
    {
        JapaneseDateReading reading = JapaneseDatePattern.Strict.Read(text);

        Assert.Equal("2025-10-20", Days.Iso(reading.Date));
        Assert.Null(reading.Era);
        Assert.False(JapaneseDate.TryParse(text, out _));
    }

    [Theory]
    [InlineData("明治6年1月1日", "1873-01-01")]
    [InlineData("明治45年7月29日", "1912-07-29")]
    [InlineData("明治45年7月30日", "1912-07-30")]
    [InlineData("大正元年7月30日", "1912-07-30")]
    [InlineData("大正1年7月31日", "1912-07-31")]
    [InlineData("大正15年12月25日", "1926-12-25")]
    [InlineData("昭和元年12月25日", "1926-12-25")]
    [InlineData("昭和64年1月7日", "1989-01-07")]
    [InlineData("平成元年1月8日", "1989-01-08")]
    [InlineData("平成31年4月30日", "2019-04-30")]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("令和1年5月1日", "2019-05-01")]
    [InlineData("令和一年五月一日", "2019-05-01")]
    [InlineData("R元.5.1", "2019-05-01")]
    [InlineData("㍾45.7.30", "1912-07-30")]
    [InlineData("㍽1.7.30", "1912-07-30")]
    [InlineData("㍼64.1.7", "1989-01-07")]
    [InlineData("㍻31.4.30", "2019-04-30")]
    [InlineData("M45.7.30", "1912-07-30")]
    [InlineData("T1.7.30", "1912-07-30")]
    [InlineData("S64.1.7", "1989-01-07")]
    [InlineData("H31.4.30", "2019-04-30")]
    [InlineData("令和6年2月29日", "2024-02-29")]
    [InlineData("令和百年1月1日", "2118-01-01")]
    [InlineData("昭和五十年参月卅一日", "1975-03-31")]
    [InlineData("昭和卌年三月三〇日", "1965-03-30")]
    [InlineData("令和7年元日", "2025-01-01")]
    [InlineData("令和7年元旦", "2025-01-01")]
    [InlineData("令和6年2月末日", "2024-02-29")]
    [InlineData("令和7年9月晦日", "2025-09-30")]
    [InlineData("令和7年正月朔日", "2025-01-01")]
    [InlineData("令和7年弥生3日", "2025-03-03")]
    [InlineData("令和7年師走20日", "2025-12-20")]
    public void Other_days_are_read(string text, string expected) =>
        Assert.Equal(expected, Days.Iso(JapaneseDate.Parse(text).ToLocalDate()));

    [Theory]
    [InlineData("1900年2月29日", false)]
    [InlineData("2000年2月29日", true)]
    [InlineData("平成12年2月29日", true)]
    [InlineData("令和7年2月29日", false)]
    [InlineData("明治33年2月29日", false)]
    public void The_29th_of_February_exists_in_leap_years(string text, bool exists) =>
        Assert.Equal(exists, JapaneseDatePattern.Strict.Read(text).Success);

    [Theory]
    [InlineData("令和7年10月20")]
    [InlineData("令和7年10月20日頃")]
    [InlineData("令和7年10月20日から")]
    [InlineData("令和7年10月20日百時")]
    [InlineData("令和7年10月20日18時0分")]
    [InlineData("第令和7年10月20日")]
    [InlineData("R7.10/20")]
    [InlineData("R7.10.20.1")]
    [InlineData("RR7.10.20")]
    [InlineData("令和7年10月")]
    [InlineData("令和7年")]
    [InlineData("令和7年度")]
    [InlineData("令和7年閏6月1日")]
    [InlineData("令和-7年1月1日")]
    [InlineData("令和1.5年1月1日")]
    [InlineData("令和●年●月●日")]
    [InlineData("令和〇年〇月〇日")]
    [InlineData("令和○年○月○日")]
    [InlineData("令和　年　月　日")]
    [InlineData("令和7年\n\n10月20日")]
    [InlineData("令和7年10月20日（月")]
    [InlineData("令和7年10月20日 月")]
    [InlineData("昭和")]
    [InlineData("1年1月1日")]
    [InlineData("20251020")]
    [InlineData("123年1月1日")]
    public void Anything_else_is_no_date(string text)
    {
        Assert.False(JapaneseDatePattern.Strict.Read(text).Success);
        Assert.False(JapaneseDatePattern.Lenient.Read(text).Success);
        Assert.False(JapaneseDate.TryParse(text, out JapaneseDate date));
        Assert.True(date.IsDefault);
    }

    [Fact]
    public void Null_is_no_date()
    {
        Assert.False(JapaneseDate.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => JapaneseDate.Parse(null!));
        Assert.False(JapaneseDatePattern.Strict.Parse(null!).Success);
    }

    [Fact]
    public void The_interfaces_of_the_framework_read_the_same()
    {
        Assert.Equal("令和7年10月20日", Read<JapaneseDate>("R7.10.20")!.ToString());

        static T Read<T>(string text)
            where T : ISpanParsable<T> => T.Parse(text.AsSpan(), provider: null);
    }
}
