using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>A letter has several dates; the labels and the period tell which is the day of the result.</summary>
public class CaseDateTests
{
    private static readonly LocalDate s_result = new(2023, 8, 1);

    [Theory]
    [InlineData(
        "公開日：2023/8/1　最終更新日：2023/9/15\n意見募集は2023/6/1～2023/6/30に行いました。"
    )]
    [InlineData("最終更新日：2023/9/15　公開日：2023/8/1")]
    [InlineData(
        "公告日：令和5年6月1日\n意見募集期間　令和5年6月1日～6月30日\n作成日　令和5年8月1日"
    )]
    [InlineData("公告日：令和5年6月1日　作成日　令和5年8月1日")]
    [InlineData("令和5年6月1日\n意見募集期間　令和5年6月1日～6月30日\n令和5年8月1日")]
    [InlineData("公示日\n令和5年8月1日\n意見募集期間　令和5年6月1日～6月30日")]
    [InlineData("案の公示日　令和5年6月1日\n公示日　令和5年8月1日")]
    public void The_result_has_its_own_day(string lines) =>
        Assert.Equal(s_result, Read(lines).PublishedOn);

    [Theory]
    [InlineData("令和5年6月1日")]
    [InlineData("公表日　令和5年6月30日")]
    public void What_is_dated_before_the_period_ends_is_no_result(string line) =>
        Assert.Null(Read($"{line}\n意見募集期間　令和5年6月1日～6月30日").PublishedOn);

    [Theory]
    [InlineData("公告日：令和5年6月1日\n意見募集期間　令和5年6月1日～6月30日", true)]
    [InlineData("公示日　令和5年6月1日\n意見募集期間　令和5年6月1日～6月30日", true)]
    [InlineData("公告日：令和5年8月1日\n意見募集期間　令和5年6月1日～6月30日", false)]
    [InlineData("結果の公示日：令和5年6月1日\n意見募集期間　令和5年6月1日～6月30日", false)]
    [InlineData("公告日：令和5年6月1日", false)]
    public void A_notice_is_given_before_the_period_ends(string lines, bool isNotice) =>
        Assert.Equal(
            isNotice ? new LocalDate(2023, 6, 1) : null,
            Read(lines).Consultation.NoticeDate
        );

    [Theory]
    [InlineData(
        "令和５年６月１日（木）～30日（金）の間、意見募集を行った結果、次のとおりとします。"
    )]
    [InlineData("受付開始日時 2023年6月1日12時0分\n意見・情報受付締切日 2023年7月1日0時0分")]
    [InlineData("受付開始日\n2023年6月1日\n受付締切日時\n2023年6月30日23時59分")]
    [InlineData("令和5年8月1日\n募集期間　6月1日から6月30日まで")]
    public void The_period_is_found(string lines) =>
        Assert.Equal(
            new CommentPeriod(new(2023, 6, 1), new(2023, 6, 30)),
            Read(lines).Consultation.CommentPeriod
        );

    private static ConsultationResult Read(string lines) =>
        ResultDocument.Parse($"みなと市景観計画（案）について\n\n{lines}\n").Result;
}
