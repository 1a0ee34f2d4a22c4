using NodaTime;

namespace PublicComment.Model.Tests.Eras;

public class PeriodFinderTests
{
    [Theory]
    // Cover letters and notices, as printed.
    [InlineData(
        "命令案」について、令和7年6月12日から同年7月11日まで御意見の募集を行ったところ、7件の御意見",
        "令和7年6月12日から同年7月11日まで",
        "2025-06-12",
        "2025-07-11"
    )]
    [InlineData(
        "意見募集期間：令和５年11月２日（木）～12月１日（金）",
        "令和５年11月２日（木）～12月１日（金）",
        "2023-11-02",
        "2023-12-01"
    )]
    [InlineData(
        "令和 5年11月 2日 ～ 11月21日",
        "令和 5年11月 2日 ～ 11月21日",
        "2023-11-02",
        "2023-11-21"
    )]
    [InlineData(
        "令和7年10月1日(水曜日)から10月30日(木曜日)まで（必着）",
        "令和7年10月1日(水曜日)から10月30日(木曜日)まで（必着）",
        "2025-10-01",
        "2025-10-30"
    )]
    [InlineData(
        "令和７年９月30日に公示し、同日から10月29日まで意見を募集",
        "同日から10月29日まで",
        "2025-09-30",
        "2025-10-29"
    )]
    [InlineData(
        "2025年11月10日～2025年12月09日",
        "2025年11月10日～2025年12月09日",
        "2025-11-10",
        "2025-12-09"
    )]
    [InlineData("令和3年1月15日～26日", "令和3年1月15日～26日", "2021-01-15", "2021-01-26")]
    [InlineData(
        "令和５年10月２日（月）～31日（火）の間、意見を",
        "令和５年10月２日（月）～31日（火）",
        "2023-10-02",
        "2023-10-31"
    )]
    [InlineData(
        "平成 28 年8月2日（火）～平成 28 年8月31日（水）17時必着",
        "平成 28 年8月2日（火）～平成 28 年8月31日（水）17時必着",
        "2016-08-02",
        "2016-08-31"
    )]
    [InlineData(
        "2024年7月1日(月曜日)から2024年7月31日(水曜日)17時15分まで",
        "2024年7月1日(月曜日)から2024年7月31日(水曜日)17時15分まで",
        "2024-07-01",
        "2024-07-31"
    )]
    [InlineData(
        "令和7年6月12日\nから令和7年\n7月11日まで",
        "令和7年6月12日\nから令和7年\n7月11日まで",
        "2025-06-12",
        "2025-07-11"
    )]
    [InlineData(
        "平成28年8月2日\n　～平成28年8月31日",
        "平成28年8月2日\n　～平成28年8月31日",
        "2016-08-02",
        "2016-08-31"
    )]
    // Joints.
    [InlineData("令和7年6月12日〜7月11日", "令和7年6月12日〜7月11日", "2025-06-12", "2025-07-11")]
    [InlineData("令和7年6月12日~7月11日", "令和7年6月12日~7月11日", "2025-06-12", "2025-07-11")]
    [InlineData("令和7年6月12日－7月11日", "令和7年6月12日－7月11日", "2025-06-12", "2025-07-11")]
    [InlineData("令和7年6月12日―7月11日", "令和7年6月12日―7月11日", "2025-06-12", "2025-07-11")]
    [InlineData("令和7年6月12日–7月11日", "令和7年6月12日–7月11日", "2025-06-12", "2025-07-11")]
    [InlineData("令和7年6月12日ー7月11日", "令和7年6月12日ー7月11日", "2025-06-12", "2025-07-11")]
    [InlineData("令和7年6月12日→7月11日", "令和7年6月12日→7月11日", "2025-06-12", "2025-07-11")]
    [InlineData("令和7年6月12日?7月11日", "令和7年6月12日?7月11日", "2025-06-12", "2025-07-11")]
    [InlineData("2025.6.12-2025.7.11", "2025.6.12-2025.7.11", "2025-06-12", "2025-07-11")]
    [InlineData("2025/6/12～7/11", "2025/6/12～7/11", "2025-06-12", "2025-07-11")]
    [InlineData("2025/6/12から7月11日まで", "2025/6/12から7月11日まで", "2025-06-12", "2025-07-11")]
    [InlineData("R7.6.12～R7.7.11", "R7.6.12～R7.7.11", "2025-06-12", "2025-07-11")]
    [InlineData(
        "自 令和7年6月12日 至 令和7年7月11日",
        "令和7年6月12日 至 令和7年7月11日",
        "2025-06-12",
        "2025-07-11"
    )]
    [InlineData(
        "令和7年6月12日から7月11日にかけて",
        "令和7年6月12日から7月11日にかけて",
        "2025-06-12",
        "2025-07-11"
    )]
    [InlineData(
        "令和7年6月12日から7月11日までの間",
        "令和7年6月12日から7月11日までの間",
        "2025-06-12",
        "2025-07-11"
    )]
    [InlineData(
        "令和7年6月12日（公示日）から7月11日迄",
        "令和7年6月12日（公示日）から7月11日迄",
        "2025-06-12",
        "2025-07-11"
    )]
    [InlineData(
        "令和7年6月12日 (木) 18:00 ～ 7月11日 (金) 17:00",
        "令和7年6月12日 (木) 18:00 ～ 7月11日 (金) 17:00",
        "2025-06-12",
        "2025-07-11"
    )]
    // The year goes on.
    [InlineData("令和7年12月20日～1月15日", "令和7年12月20日～1月15日", "2025-12-20", "2026-01-15")]
    [InlineData(
        "令和7年12月1日から翌年1月14日まで",
        "令和7年12月1日から翌年1月14日まで",
        "2025-12-01",
        "2026-01-14"
    )]
    [InlineData(
        "令和7年12月20日から翌月19日まで",
        "令和7年12月20日から翌月19日まで",
        "2025-12-20",
        "2026-01-19"
    )]
    [InlineData(
        "平成31年4月20日から令和元年5月19日まで",
        "平成31年4月20日から令和元年5月19日まで",
        "2019-04-20",
        "2019-05-19"
    )]
    // The era goes on.
    [InlineData(
        "平成28年12月28日から29年1月18日まで",
        "平成28年12月28日から29年1月18日まで",
        "2016-12-28",
        "2017-01-18"
    )]
    [InlineData(
        "平成２８年12月28日～２９年１月18日（水）",
        "平成２８年12月28日～２９年１月18日（水）",
        "2016-12-28",
        "2017-01-18"
    )]
    // A year before that of the start is none of the same era.
    [InlineData("平成28年12月28日から27年1月18日まで", "平成28年12月28日から", "2016-12-28", "-")]
    // Only a start, only a limit.
    [InlineData("令和3年6月1日より", "令和3年6月1日より", "2021-06-01", "-")]
    [InlineData("令和3年6月1日から意見を", "令和3年6月1日から", "2021-06-01", "-")]
    [InlineData("令和3年6月1日～", "令和3年6月1日～", "2021-06-01", "-")]
    [InlineData("令和7年7月11日を期限として", "令和7年7月11日を期限", "-", "2025-07-11")]
    [InlineData("令和7年7月11日までに", "令和7年7月11日までに", "-", "2025-07-11")]
    [InlineData("令和7年7月11日（金）必着", "令和7年7月11日（金）必着", "-", "2025-07-11")]
    [InlineData(
        "令和7年7月11日（当日消印有効）",
        "令和7年7月11日（当日消印有効）",
        "-",
        "2025-07-11"
    )]
    [InlineData("令和7年6月12日から令和●年●月●日まで", "令和7年6月12日から", "2025-06-12", "-")]
    // A date that does not exist states nothing.
    [InlineData(
        "令和7年2月30日から同年3月5日まで",
        "令和7年2月30日から同年3月5日まで",
        "-",
        "2025-03-05"
    )]
    [InlineData("令和7年6月1日から6月31日まで", "令和7年6月1日から6月31日まで", "2025-06-01", "-")]
    public void A_period_is_found_where_it_stands(
        string text,
        string words,
        string start,
        string end
    )
    {
        PeriodMention mention = Assert.Single(DateFinder.FindPeriods(text));

        Assert.Equal(words, mention.Span.Of(text).ToString());
        Assert.Equal(start, Days.Iso(mention.Period.Start));
        Assert.Equal(end, Days.Iso(mention.Period.End));
        Assert.Null(mention.StatedDays);
        Assert.Equal(start, Days.Iso(mention.StartMention?.Date));
        Assert.Equal(end, Days.Iso(mention.EndMention?.Date));
    }

    [Fact]
    public void Without_any_year_the_context_gives_it()
    {
        PeriodMention mention = Assert.Single(
            DateFinder.FindPeriods("７月11日から22日", new LocalDate(2024, 9, 5))
        );

        Assert.Equal(
            new CommentPeriod(new LocalDate(2024, 7, 11), new LocalDate(2024, 7, 22)),
            mention.Period
        );
        Assert.Equal(2, mention.Remarks.Count(remark => remark is PartsInherited));
        Assert.Empty(DateFinder.FindPeriods("７月11日から22日"));
    }

    [Theory]
    [InlineData("令和7年6月12日から7月8日までの27日間", 27)]
    [InlineData("令和5年10月2日から31日の30日間", 30)]
    [InlineData("令和7年6月12日から同年7月11日まで（30日間）", 30)]
    [InlineData("令和6年9月5日(木)から令和6年10月4日(金)まで【30日間】", 30)]
    [InlineData("令和7年6月12日～7月11日（ ３０ 日間 ）", 30)]
    [InlineData("令和7年6月12日から7月11日まで、三十日間", 30)]
    public void A_length_that_is_right_is_kept(string text, int days)
    {
        PeriodMention mention = Assert.Single(DateFinder.FindPeriods(text));

        Assert.Equal(days, mention.StatedDays);
        Assert.Equal(text.Length, mention.Span.End);
        Assert.DoesNotContain(mention.Remarks, remark => remark is LengthDisagrees);
    }

    [Fact]
    public void A_length_that_is_wrong_is_reported()
    {
        PeriodMention mention = Assert.Single(
            DateFinder.FindPeriods("令和7年6月12日から令和7年7月11日まで（31日間）")
        );

        Assert.Equal(31, mention.StatedDays);
        Assert.Equal([new LengthDisagrees(new(23, 2), 31, 30)], mention.Remarks);
        Assert.Equal(
            "The period has 30 days, but 31 days are printed.",
            mention.Remarks[0].Message
        );
    }

    [Fact]
    public void A_length_does_not_make_a_limit_that_is_not_printed()
    {
        PeriodMention mention = Assert.Single(DateFinder.FindPeriods("令和7年6月12日から30日間"));

        Assert.Equal(new CommentPeriod(new LocalDate(2025, 6, 12), null), mention.Period);
        Assert.Equal(30, mention.StatedDays);
    }

    [Fact]
    public void A_limit_at_midnight_is_the_end_of_the_day_before()
    {
        PeriodMention mention = Assert.Single(
            DateFinder.FindPeriods("2026年2月26日0時0分から2026年3月28日0時0分まで")
        );

        Assert.Equal(
            new CommentPeriod(new LocalDate(2026, 2, 26), new LocalDate(2026, 3, 27)),
            mention.Period
        );
        EndsAtMidnight remark = Assert.IsType<EndsAtMidnight>(Assert.Single(mention.Remarks));
        Assert.Equal(new LocalDate(2026, 3, 28), remark.PrintedDay);
        Assert.Equal(
            "The period ends at 0:00 on 2026-03-28: its last day is the one before.",
            remark.Message
        );
    }

    [Fact]
    public void A_limit_before_the_start_is_reported_and_kept()
    {
        PeriodMention mention = Assert.Single(
            DateFinder.FindPeriods("令和7年7月11日から令和7年6月12日まで")
        );

        Assert.Equal(
            new CommentPeriod(new LocalDate(2025, 7, 11), new LocalDate(2025, 6, 12)),
            mention.Period
        );
        Assert.Equal(
            "The period ends on 2025-06-12, before it starts on 2025-07-11.",
            Assert.IsType<EndBeforeStart>(Assert.Single(mention.Remarks)).Message
        );
    }

    [Fact]
    public void The_remarks_on_both_dates_are_those_of_the_period()
    {
        PeriodMention mention = Assert.Single(
            DateFinder.FindPeriods("平成31年5月1日（火）～同月30日（金）")
        );

        Assert.Equal(
            [
                typeof(EraHadEnded),
                typeof(WeekdayDisagrees),
                typeof(PartsInherited),
                typeof(WeekdayDisagrees),
            ],
            mention.Remarks.Select(remark => remark.GetType())
        );
    }

    [Fact]
    public void Each_period_of_a_text_is_found()
    {
        string text =
            "公募は令和7年6月12日から同年7月11日まで、再公募は同年8月1日から31日までとし、同年10月20日に公表した。";

        Assert.Equal(
            [
                new CommentPeriod(new LocalDate(2025, 6, 12), new LocalDate(2025, 7, 11)),
                new CommentPeriod(new LocalDate(2025, 8, 1), new LocalDate(2025, 8, 31)),
            ],
            DateFinder.FindPeriods(text).Select(mention => mention.Period)
        );
    }

    [Theory]
    [InlineData("令和7年10月20日")]
    [InlineData("令和7年10月20日、21日")]
    [InlineData("令和7年4月から9月まで")]
    [InlineData("令和7年10月20日-")]
    [InlineData("令和7年10月20日?")]
    public void Dates_that_nothing_joins_are_no_period(string text) =>
        Assert.Empty(DateFinder.FindPeriods(text));
}
