using NodaTime;

namespace PublicComment.Model.Tests.Eras;

public class DateFinderTests
{
    [Theory]
    [InlineData("令和7年10月20日にデジタル庁は", "令和7年10月20日=2025-10-20")]
    [InlineData("（令和3年7月16日更新）", "令和3年7月16日=2021-07-16")]
    [InlineData("令和 5年11月 2日公表", "令和 5年11月 2日=2023-11-02")]
    [InlineData("令 和 ７ 年 ６ 月 １ 日", "令 和 ７ 年 ６ 月 １ 日=2025-06-01")]
    [InlineData("令和7年\n6月1日", "令和7年\n6月1日=2025-06-01")]
    [InlineData(
        "\uF9A8和７年\u00A0６月\u3000１日付",
        "\uF9A8和７年\u00A0６月\u3000１日=2025-06-01"
    )]
    [InlineData("㋿7年6月1日", "㋿7年6月1日=2025-06-01")]
    [InlineData("令和５年11月２日（木）と", "令和５年11月２日（木）=2023-11-02")]
    [InlineData("期限はR7.6.12。", "R7.6.12=2025-06-12")]
    [InlineData("(R7.6.12)", "R7.6.12=2025-06-12")]
    [InlineData("R7.6.12, R7.6.13", "R7.6.12=2025-06-12;R7.6.13=2025-06-13")]
    [InlineData(
        "2025/06/12 2025-06-13 2025.6.14",
        "2025/06/12=2025-06-12;2025-06-13=2025-06-13;2025.6.14=2025-06-14"
    )]
    [InlineData("昭和21年（1946年）8月", "昭和21年（1946年）8月=1946-08")]
    [InlineData("令和8年（2026年）7月分", "令和8年（2026年）7月=2026-07")]
    [InlineData("平成27（2015）年", "平成27（2015）年=2015")]
    [InlineData("1995（平成７）年", "1995（平成７）年=1995")]
    [InlineData("令和元年の", "令和元年=2019")]
    [InlineData("令和６年４月現在", "令和６年４月=2024-04")]
    [InlineData("令和7年10月20件", "令和7年10月=2025-10")]
    [InlineData("明治5年の布告", "明治5年=1872")]
    [InlineData("令和7年第1回", "令和7年=2025")]
    [InlineData("平成十一年十二月二十二日政令第四百号", "平成十一年十二月二十二日=1999-12-22")]
    public void Whole_dates_are_found_where_they_stand(string text, string expected) =>
        Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData(
        "令和7年6月12日から同年7月11日まで",
        "令和7年6月12日=2025-06-12;同年7月11日=2025-07-11"
    )]
    [InlineData("令和7年7月1日に、また同月30日に", "令和7年7月1日=2025-07-01;同月30日=2025-07-30")]
    [InlineData("令和7年12月1日、翌年1月14日", "令和7年12月1日=2025-12-01;翌年1月14日=2026-01-14")]
    [InlineData("令和7年12月20日、翌月5日", "令和7年12月20日=2025-12-20;翌月5日=2026-01-05")]
    [InlineData("令和7年7月31日及び同年9月", "令和7年7月31日=2025-07-31;同年9月=2025-09")]
    [InlineData("令和6年2月1日から同月末日まで", "令和6年2月1日=2024-02-01;同月末日=2024-02-29")]
    [InlineData("令和7年6月12日～7月11日", "令和7年6月12日=2025-06-12;7月11日=2025-07-11")]
    [InlineData("令和7年7月11日から22日", "令和7年7月11日=2025-07-11;22日=2025-07-22")]
    [InlineData("令和7年4月から9月まで", "令和7年4月=2025-04;9月=2025-09")]
    [InlineData(
        "令和7年3月5日、21日及び同月24日",
        "令和7年3月5日=2025-03-05;21日=2025-03-21;同月24日=2025-03-24"
    )]
    [InlineData(
        "令和7年3月5日、13日及び16日から20日まで",
        "令和7年3月5日=2025-03-05;13日=2025-03-13;16日=2025-03-16;20日=2025-03-20"
    )]
    [InlineData("令和7年6月12日から7月末日まで", "令和7年6月12日=2025-06-12;7月末日=2025-07-31")]
    [InlineData("2025/6/12～7/11", "2025/6/12=2025-06-12;7/11=2025-07-11")]
    [InlineData(
        "平成31年4月1日から同年7月31日",
        "平成31年4月1日=2019-04-01;同年7月31日=2019-07-31"
    )]
    public void What_is_not_printed_is_taken_from_the_date_before(string text, string expected)
    {
        Assert.Equal(expected, Describe(text));
        ValueList<DateMention> mentions = DateFinder.FindDates(text);
        foreach (DateMention mention in mentions.Skip(1))
        {
            PartsInherited remark = Assert.IsType<PartsInherited>(Assert.Single(mention.Remarks));
            Assert.True(remark.Parts.HasFlag(DateParts.Year));
            Assert.Contains(mentions, other => other.Span == remark.Source);
            Assert.Null(mention.Era);
        }
    }

    [Theory]
    [InlineData("令和7年9月30日に公示し、同日から10月29日まで", 3)]
    [InlineData("令和7年9月30日に公布し、同日に施行した。", 1)]
    [InlineData("令和7年9月の同日から", 1)]
    [InlineData("同日から10月29日まで", 0)]
    public void The_same_day_needs_a_day_before_it_and_a_period_behind_it(
        string text,
        int expected
    ) => Assert.Equal(expected, DateFinder.FindDates(text).Count);

    [Fact]
    public void The_same_day_is_no_day_of_the_context() =>
        Assert.DoesNotContain(
            DateFinder.FindDates("同日から10月29日まで", new LocalDate(2025, 12, 1)),
            mention => mention.Date == new LocalDate(2025, 12, 1)
        );

    [Fact]
    public void What_was_taken_over_is_told()
    {
        string text = "令和7年12月20日から1月15日まで、同月20日";
        ValueList<DateMention> mentions = DateFinder.FindDates(text);

        Assert.Equal(
            [
                new PartsInherited(
                    mentions[1].Span,
                    DateParts.Year,
                    mentions[0].Span,
                    IsFollowing: true
                ),
            ],
            mentions[1].Remarks
        );
        Assert.Equal(
            [
                new PartsInherited(
                    mentions[2].Span,
                    DateParts.Year | DateParts.Month,
                    mentions[1].Span
                ),
            ],
            mentions[2].Remarks
        );
        Assert.Equal(
            "Year not printed; taken as the one after the date at [0..10).",
            mentions[1].Remarks[0].Message
        );
        Assert.Equal(
            "Year, Month not printed; taken from the date at [12..17).",
            mentions[2].Remarks[0].Message
        );
    }

    [Theory]
    [InlineData("同年7月11日", "同年7月11日=2025-07-11")]
    [InlineData("同月30日", "同月30日=2025-06-30")]
    [InlineData("７月11日から22日", "７月11日=2025-07-11;22日=2025-07-22")]
    [InlineData("7月11日まで", "7月11日=2025-07-11")]
    public void The_context_stands_before_the_text(string text, string expected)
    {
        Assert.Equal(expected, Describe(text, new(2025, 6, 12)));
        PartsInherited remark = Assert.IsType<PartsInherited>(
            DateFinder.FindDates(text, new LocalDate(2025, 6, 12))[0].Remarks[0]
        );
        Assert.Null(remark.Source);
        Assert.EndsWith("from the context.", remark.Message, StringComparison.Ordinal);
        Assert.Empty(DateFinder.FindDates(text));
    }

    [Theory]
    [InlineData("2026年3月27日18時0分", "18:00")]
    [InlineData("令和7年7月11日（金）午後5時", "17:00")]
    [InlineData("令和7年7月11日 午前９時３０分", "09:30")]
    [InlineData("令和7年7月11日17時半", "17:30")]
    [InlineData("令和7年7月11日正午", "12:00")]
    [InlineData("令和7年7月11日十七時", "17:00")]
    [InlineData("2026/05/29 23:59", "23:59")]
    [InlineData("2026/05/29T23:59:59", "23:59")]
    [InlineData("2026年3月27日0時0分", "00:00")]
    [InlineData("令和7年7月11日24時", "-")]
    [InlineData("令和7年7月11日午後12時", "-")]
    public void A_time_behind_a_day_belongs_to_the_mention(string text, string expected)
    {
        DateMention mention = Assert.Single(DateFinder.FindDates(text));

        Assert.Equal(text.Length, mention.Span.End);
        Assert.Equal(expected, mention.Time is { } time ? $"{time.Hour:00}:{time.Minute:00}" : "-");
    }

    [Theory]
    [InlineData("令和7年7月11日百時")]
    [InlineData("令和7年7月11日25時")]
    [InlineData("令和7年7月11日17時間")]
    [InlineData("令和7年7月11日17時61分")]
    [InlineData("令和7年7月11日 3件")]
    public void What_is_no_time_does_not(string text)
    {
        DateMention mention = Assert.Single(DateFinder.FindDates(text));

        Assert.Null(mention.Time);
        Assert.Equal("令和7年7月11日", mention.Span.Of(text).ToString());
    }

    [Theory]
    [InlineData("令和7年2月30日", 2025, 2, DateFaultKind.DayOutOfRange)]
    [InlineData("令和7年13月1日", 2025, null, DateFaultKind.MonthOutOfRange)]
    [InlineData("令和7年13月", 2025, null, DateFaultKind.MonthOutOfRange)]
    [InlineData("令和元年4月30日", 2019, 4, DateFaultKind.BeforeEra)]
    [InlineData("令和元年4月", 2019, 4, DateFaultKind.BeforeEra)]
    [InlineData("明治5年12月2日", 1872, 12, DateFaultKind.BeforeGregorianCalendar)]
    [InlineData("令和0年", 2018, null, DateFaultKind.YearOutOfRange)]
    [InlineData("2025年2月29日", 2025, 2, DateFaultKind.DayOutOfRange)]
    public void A_date_that_cannot_be_is_found_and_reported(
        string text,
        int year,
        int? month,
        DateFaultKind kind
    )
    {
        DateMention mention = Assert.Single(DateFinder.FindDates($"（{text}）"));

        Assert.Equal(new TextSpan(1, text.Length), mention.Span);
        Assert.Null(mention.Date);
        Assert.Equal(year, mention.Year);
        Assert.Equal(month, mention.Month);
        DateImpossible remark = Assert.IsType<DateImpossible>(Assert.Single(mention.Remarks));
        Assert.Equal(kind, remark.Fault.Kind);
        Assert.StartsWith(
            "No day can be given for the date: ",
            remark.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("平成31年5月1日", typeof(EraHadEnded))]
    [InlineData("平成31年5月", typeof(EraHadEnded))]
    [InlineData("平成32年", typeof(EraHadEnded))]
    [InlineData("令和7年10月20日（火）", typeof(WeekdayDisagrees))]
    [InlineData("令和7年（2024年）", typeof(WesternYearDisagrees))]
    [InlineData("令和 7 年 1 0 月", typeof(DigitsSpaced))]
    public void A_doubt_is_reported_with_its_place_in_the_text(string text, Type remark)
    {
        DateMention mention = Assert.Single(DateFinder.FindDates($"公表日：{text}"));

        Assert.Equal(remark, Assert.Single(mention.Remarks).GetType());
        Assert.InRange(mention.Remarks[0].Span.Start, 4, text.Length + 3);
        Assert.True(mention.Remarks[0].Span.End <= mention.Span.End);
    }

    [Theory]
    [InlineData("平成31年4月")]
    [InlineData("平成31年")]
    [InlineData("令和元年5月")]
    [InlineData("昭和64年1月")]
    public void A_month_or_year_in_which_the_era_changes_is_no_doubt(string text) =>
        Assert.Empty(Assert.Single(DateFinder.FindDates(text)).Remarks);

    [Theory]
    [InlineData("公開日：2025/6/12")]
    [InlineData("公開日:2025.6.12　最終更新日：2025.7.1")]
    [InlineData("公開日 : R7.6.12")]
    [InlineData("：2025-06-12")]
    public void A_date_may_stand_behind_the_colon_of_its_label(string text) =>
        Assert.Equal(new(2025, 6, 12), DateFinder.FindDates(text)[0].Date);

    [Fact]
    public void Mentions_are_compared_by_content() =>
        Assert.Equal(
            DateFinder.FindDates("平成31年5月1日から5日まで"),
            DateFinder.FindDates("平成31年5月1日から5日まで")
        );

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => DateFinder.FindDates(null!));
        Assert.Throws<ArgumentNullException>(() => DateFinder.FindPeriods(null!));
        Assert.Empty(DateFinder.FindDates(""));
    }

    private static string Describe(string text, LocalDate? context = null) =>
        string.Join(
            ';',
            DateFinder
                .FindDates(text, context)
                .Select(mention =>
                    $"{mention.Span.Of(text)}="
                    + mention.Precision switch
                    {
                        DatePrecision.Year => $"{mention.Year}",
                        DatePrecision.Month => $"{mention.Year}-{mention.Month:00}",
                        _ => Days.Iso(mention.Date),
                    }
                )
        );
}
