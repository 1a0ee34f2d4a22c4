namespace PublicComment.Model.Tests.Eras;

/// <summary>The first and last values, letters and signs that decide whether a date stands in a text.</summary>
public class DateBoundaryTests
{
    [Theory]
    [InlineData("令和5年デジタル庁告示第3号", "")]
    [InlineData("令和5年ﾃﾞｼﾞﾀﾙ庁告示第3号", "")]
    [InlineData("令和5年総務省・財務省告示第3号", "")]
    [InlineData("令和5年法律第●●号", "")]
    [InlineData("令和5年法律第 ○号", "")]
    [InlineData("令和5年、法律第3号", "令和5年")]
    [InlineData("令和5年の法律第3号", "令和5年")]
    [InlineData("令和5年度第3回", "")]
    public void A_year_before_the_number_of_a_law_and_a_fiscal_year_are_none(
        string text,
        string expected
    ) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("1867年の", "")]
    [InlineData("1868年の", "1868年")]
    [InlineData("2199年の", "2199年")]
    [InlineData("2200年の", "")]
    [InlineData("2025年間", "")]
    [InlineData("2020年代", "")]
    public void A_year_alone_is_near_to_now_and_no_length(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("a2025/06/12", "")]
    [InlineData("rev:2025/06/12", "")]
    [InlineData("公開日:2025/06/12", "2025/06/12")]
    [InlineData("x-2025/06/12", "")]
    [InlineData("2025/06/12a", "")]
    [InlineData("2025/06/12_3", "")]
    [InlineData("2025/06/12.pdf", "")]
    [InlineData("2025/06/12.", "2025/06/12")]
    [InlineData("2025/06/12-2025/07/11", "2025/06/12;2025/07/11")]
    [InlineData("2025/06/12-abc", "")]
    [InlineData("政令7.10.20", "")]
    public void Letters_and_signs_that_touch_a_date_make_it_another_thing(
        string text,
        string expected
    ) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("令和7年6月12日に。翌7月11日", "令和7年6月12日")]
    [InlineData("令和7年6月12日に。毎7月11日", "令和7年6月12日")]
    [InlineData("令和7年6月12日に。●7月11日", "令和7年6月12日")]
    [InlineData("令和7年6月12日に。第7月11日", "令和7年6月12日")]
    public void A_bare_month_and_day_continue_nothing_else(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("2025/06/12～12/31", "2025/06/12;12/31")]
    [InlineData("2025/06/12～13/1", "2025/06/12")]
    [InlineData("2025/06/12～0/1", "2025/06/12")]
    [InlineData("2025/06/12～7/0", "2025/06/12")]
    [InlineData("2025/06/12～7/32", "2025/06/12")]
    [InlineData("2025/06/12～2026/1/1", "2025/06/12;2026/1/1")]
    public void Months_and_days_behind_a_range_are_possible_ones(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("明")]
    [InlineData("青空青空")]
    public void A_name_of_one_to_four_kanji_is_an_eras(string kanji) =>
        Assert.Equal(kanji, new JapaneseEra(kanji, 'A', "Aozora", new(2040, 1, 1)).ToString());

    [Theory]
    [InlineData("", "Aozora", "is not a name of one to four kanji")]
    [InlineData("青空青空青", "Aozora", "is not a name of one to four kanji")]
    [InlineData("青年", "Aozora", "青年")]
    [InlineData("青月", "Aozora", "青月")]
    [InlineData("青日", "Aozora", "青日")]
    [InlineData("元空", "Aozora", "元空")]
    [InlineData("一空", "Aozora", "一空")]
    [InlineData("〇空", "Aozora", "〇空")]
    [InlineData("あお", "Aozora", "あお")]
    [InlineData("青空", "", "is not a name in Latin letters")]
    [InlineData("青空", "Ao1", "Ao1")]
    public void Other_names_are_refused_with_what_was_found(
        string kanji,
        string latin,
        string message
    ) =>
        Assert.Contains(
            message,
            Assert
                .Throws<ArgumentException>(() =>
                    new JapaneseEra(kanji, 'A', latin, new(2040, 1, 1))
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Arguments_that_are_missing_or_out_of_range_are_named()
    {
        JapaneseEra reiwa = JapaneseEraTable.Default.Eras[^1];
        Assert.Throws<ArgumentNullException>(() =>
            new JapaneseEra(null!, 'A', "A", new(2040, 1, 1))
        );
        Assert.Throws<ArgumentNullException>(() =>
            new JapaneseEra("青", 'A', null!, new(2040, 1, 1))
        );
        Assert.Equal(
            "era",
            Assert.Throws<ArgumentNullException>(() => new JapaneseDate(null!, 1, 1, 1)).ParamName
        );
        Assert.Equal(
            "yearOfEra",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => new JapaneseDate(reiwa, 0, 1, 1))
                .ParamName
        );
        Assert.Equal(
            "yearOfEra",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => new JapaneseDate(reiwa, 1000, 1, 1))
                .ParamName
        );
        Assert.Contains(
            "令和1年1月1日",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => new JapaneseDate(reiwa, 1, 1, 1))
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Equal_dates_are_neither_before_nor_behind_each_other()
    {
        JapaneseDate date = JapaneseDate.Parse("令和7年10月20日");
        JapaneseDate same = JapaneseDate.Parse("令和7年10月20日");
        Assert.True(date <= same && date >= same && date == same);
        Assert.False(date < same || date > same || date != same);
        Assert.Equal(date.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(date.GetHashCode(), JapaneseDate.Parse("令和7年10月21日").GetHashCode());
        Assert.True(default(JapaneseDate) < date && date > default(JapaneseDate));
    }

    [Fact]
    public void A_day_of_two_eras_is_ordered_by_the_era()
    {
        JapaneseDate showa = JapaneseDate.Parse("大正15年12月25日");
        JapaneseDate first = JapaneseDate.Parse("昭和元年12月25日");
        Assert.True(showa < first);
        Assert.NotEqual(showa, first);
    }

    private static string Found(string text) =>
        string.Join(
            ';',
            DateFinder.FindDates(text).Select(mention => mention.Span.Of(text).ToString())
        );
}
