using FluentValidation.Results;
using NodaTime;

namespace PublicComment.Model.Tests.Validation;

public class DateRuleTests
{
    private static readonly LocalDate s_notice = new(2025, 6, 12);

    [Fact]
    public void Thirty_days_count_the_day_of_the_notice() => Failures.None(Ending(2025, 7, 11));

    [Fact]
    public void Before_the_article_was_in_force_no_period_was_too_short() =>
        Failures.None(
            ValidResult.With(consultation =>
                consultation with
                {
                    NoticeDate = new(2006, 3, 31),
                    CommentPeriod = new(new(2006, 3, 31), new(2006, 4, 7)),
                }
            )
        );

    [Fact]
    public void Days_of_another_calendar_are_compared_as_days()
    {
        LocalDate notice = s_notice.WithCalendar(CalendarSystem.Julian);
        ConsultationResult result = ValidResult.With(consultation =>
            consultation with
            {
                NoticeDate = notice,
                CommentPeriod = new(
                    notice,
                    new LocalDate(2025, 7, 11).WithCalendar(CalendarSystem.Julian)
                ),
            }
        );
        Failures.None(
            result with
            {
                PublishedOn = result.PublishedOn?.WithCalendar(CalendarSystem.Julian),
            }
        );
    }

    [Fact]
    public void Warns_of_29_days_from_the_notice()
    {
        ValidationFailure failure = Failures.Single(Ending(2025, 7, 10));
        Assert.Equal(
            "Warning PCV0201 consultation.commentPeriod",
            $"{failure.Severity} {failure.ErrorCode} {failure.PropertyName}"
        );
        Assert.Equal(
            "The comment period ends on 2025-07-10, day 29 from 2025-06-12; expected at least 30 days, or the reason for less, which may stand in the notice of the draft.",
            failure.ErrorMessage
        );
        Assert.Equal("第39条第3項", ((RuleBasis)failure.CustomState).Provision?.ToString());
    }

    [Fact]
    public void A_notice_before_the_period_counts() =>
        Failures.None(
            ValidResult.With(consultation =>
                consultation with
                {
                    NoticeDate = s_notice.PlusDays(-1),
                    CommentPeriod = new(s_notice, new(2025, 7, 10)),
                }
            )
        );

    [Fact]
    public void Without_a_notice_the_period_counts_from_its_start()
    {
        ConsultationResult result = ValidResult.With(consultation =>
            consultation with
            {
                NoticeDate = null,
                CommentPeriod = new(s_notice, s_notice),
            }
        );
        Assert.Equal(
            ["Info PCV0302 consultation.noticeDate", "Warning PCV0201 consultation.commentPeriod"],
            Failures.Of(result)
        );
    }

    [Theory]
    [InlineData(
        "委任命令の施行期日が迫っているため、やむを得ない理由により期間を短縮しました。以上"
    )]
    [InlineData("行政手続法第４０条第１項の規定に基づき、意見提出期間を短縮しております。以上")]
    [InlineData("行政手続法第 40 条第 1 項の規定に基づき、意見提出期間を短縮しております。以上")]
    public void A_stated_reason_makes_a_short_period_a_mere_info(string note)
    {
        ValidationFailure failure = Failures.Single(Ending(2025, 7, 10) with { Notes = [note] });
        Assert.Equal(
            "Info PCV0202 consultation.commentPeriod",
            $"{failure.Severity} {failure.ErrorCode} {failure.PropertyName}"
        );
        Assert.Contains($"“{note[..^2]}”", failure.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal("第40条第1項", ((RuleBasis)failure.CustomState).Provision?.ToString());
    }

    [Fact]
    public void Fails_a_period_that_ends_before_it_starts() =>
        Assert.Equal(
            ["Error PCV0203 consultation.commentPeriod.end"],
            Failures.Of(Ending(2025, 6, 11))
        );

    [Fact]
    public void A_period_of_one_day_is_short_but_possible() =>
        Assert.Equal(
            ["Warning PCV0201 consultation.commentPeriod"],
            Failures.Of(Ending(2025, 6, 12))
        );

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, false)]
    [InlineData(12, true)]
    public void The_result_is_published_after_the_period(int day, bool passes) =>
        Assert.Equal(
            passes ? [] : ["Error PCV0204 publishedOn"],
            Failures.Of(ValidResult.Whole with { PublishedOn = new LocalDate(2025, 7, day) })
        );

    [Theory]
    [InlineData(1994, 9, 30, false)]
    [InlineData(1994, 10, 1, true)]
    [InlineData(1, 1, 1, false)]
    public void No_date_is_older_than_the_act(int year, int month, int day, bool passes)
    {
        LocalDate date = new(year, month, day);
        ConsultationResult result = ValidResult.With(consultation =>
            consultation with
            {
                NoticeDate = date,
                CommentPeriod = new(date, date.PlusDays(29)),
            }
        );
        IEnumerable<string> early = Failures
            .Of(result)
            .Where(failure => failure.Contains("PCV0205", StringComparison.Ordinal));
        Assert.Equal(
            passes
                ? []
                :
                [
                    "Error PCV0205 consultation.noticeDate",
                    "Error PCV0205 consultation.commentPeriod.start",
                ],
            early.Take(2)
        );
    }

    [Fact]
    public void An_old_date_of_publication_is_impossible() =>
        Assert.Equal(
            ["Error PCV0205 publishedOn", "Error PCV0204 publishedOn"],
            Failures.Of(ValidResult.Whole with { PublishedOn = new LocalDate(1925, 10, 20) })
        );

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void The_notice_is_not_later_than_the_start(int day, bool passes)
    {
        ConsultationResult result = ValidResult.With(consultation =>
            consultation with
            {
                NoticeDate = new LocalDate(2025, 6, day),
                CommentPeriod = new(s_notice, new(2025, 7, 31)),
            }
        );
        Assert.Equal(
            passes ? [] : ["Warning PCV0206 consultation.noticeDate"],
            Failures.Of(result)
        );
    }

    [Fact]
    public void A_period_of_which_one_end_is_stated_is_not_measured() =>
        Failures.None(
            ValidResult.With(consultation => consultation with { CommentPeriod = new(s_notice) })
        );

    private static ConsultationResult Ending(int year, int month, int day) =>
        ValidResult.With(consultation =>
            consultation with
            {
                CommentPeriod = new(s_notice, new(year, month, day)),
            }
        );
}
