using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>A letter has several dates; the labels and the period tell which is the day of the result.</summary>
public class CaseDateTests
{
    [Fact]
    public void An_era_announced_later_is_read_where_the_options_have_it()
    {
        const string Letter =
            "みなと計画（案）に対する意見募集の結果\n泰化元年6月1日から同年6月30日まで募集しました。\n";
        JapaneseEraTable eras = JapaneseEraTable.Default.With(
            new JapaneseEra("泰化", 'A', "Taika", new(2040, 5, 1))
        );
        Assert.Null(ResultDocument.Parse(Letter).Result.Consultation.CommentPeriod);
        Assert.Equal(
            new CommentPeriod(new LocalDate(2040, 6, 1), new LocalDate(2040, 6, 30)),
            ResultDocument.Parse(Letter, new() { Eras = eras }).Result.Consultation.CommentPeriod
        );
    }

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
    [InlineData("結果の公表　令和5年8月1日")]
    [InlineData("みなと計画（案）に対する意見募集の結果について（令和5年8月1日公表）")]
    [InlineData("御意見\t回答\n甲です。\t乙です。\n\nみなと市議会事務局\n\n令和5年8月1日公表")]
    [InlineData(
        "御意見\t回答\n甲です。\t乙です。\n\nみなと市教育委員会　生涯学習課　令和5年8月1日"
    )]
    [InlineData("御意見\t回答\n甲です。\t乙です。\n\n令和5年8月1日\nみなと市土木部交通対策課")]
    [InlineData("命令等を公布した日\n令和5年7月20日\n令和5年8月1日")]
    [InlineData("施行日　令和5年10月1日\n令和5年8月1日")]
    [InlineData("令和5年10月1日　施行\n令和5年8月1日")]
    [InlineData(
        "みなと景観計画(素案)に関するパブリックコメントの結果について 令和5年8月1日 み な と 市 みなと市では、次の御意見をいただきました。"
    )]
    [InlineData(
        "様式第４号 令和5年8月1日 みなと市環境部環境課 「みなと計画（素案）」に関するみなと市パブリックコメントの結果 【概要】 みなと市では、環境の保全に関する施策を総合的に進めるための計画を策定します。皆様から御意見を募集しましたので、結果を公表します。"
    )]
    [InlineData(
        "令和5年8月1日 みなと計画（素案）に関するパブリックコメントの結果 【概要】 みなと市では、環境の保全に関する施策を総合的に進めるための計画を策定します。皆様から御意見を募集しましたので、その結果を次のとおり公表します。"
    )]
    [InlineData("令和5年8月1日 意見の概要 意見に対する市の考え方 第１章 総論")]
    public void The_result_has_its_own_day(string lines) =>
        Assert.Equal(s_result, Read(lines).PublishedOn);

    [Theory]
    [InlineData("令和5年6月1日")]
    [InlineData("公表日　令和5年6月30日")]
    [InlineData("施行日：令和5年10月1日")]
    [InlineData("公布した日\n令和5年7月20日")]
    [InlineData("説明会の結果について 令和5年8月1日 みなと市役所で報告します。")]
    [InlineData("令和5年8月1日 みなと市環境審議会で審議しました。")]
    [InlineData("令和5年8月1日 意見書を市長に提出しました。")]
    [InlineData(
        "令和5年8月1日 から新しい計画を始めます。みなと市では、環境の保全に関する施策を総合的に進めるための計画を策定してきましたが、このたび、皆様から多くの御意見をいただき、その一つ一つについて検討を行いましたのでお知らせします。"
    )]
    [InlineData("御意見\t回答\n甲です。\t乙です。\n\n施行日\n令和5年10月1日\nみなと市総務部総務課")]
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
    [InlineData("意見募集期間\n令和５年６月１日(木)から\n令和５年６月３０日(金)まで")]
    [InlineData(
        "意 見 募 集 期 間\n令 和 ５ 年 ６ 月 １ 日 ( 木 ) か ら\n令 和 ５ 年 ６ 月 ３ ０ 日 ( 金 ) ま で"
    )]
    [InlineData("令和5年8月1日\n（２）期　間：6月1日（木）～6月30日（金）")]
    [InlineData("意見募集期間\n開始日　令和5年6月1日（木）\n締切日　令和5年6月30日（金）")]
    [InlineData("意見募集の開始日 令和5年6月1日\n意見・情報受付締切日 令和5年6月30日")]
    [InlineData(
        "計画（計画期間：令和6年4月1日～令和11年3月31日）について、令和5年6月1日から6月30日まで意見を募集しました。"
    )]
    [InlineData(
        "令和5年10月1日から施行する省令案について、令和5年6月1日から6月30日まで意見を募集しました。"
    )]
    [InlineData("計画期間　令和6年4月1日～令和11年3月31日\n期間　令和5年6月1日～令和5年6月30日")]
    [InlineData("提出期限：令和5年6月30日\n令和5年6月1日から6月30日まで意見を募集しました。")]
    [InlineData("令和5年6月1日に公示し、同日から6月30日まで意見を募集しました。")]
    [InlineData("令和5年6月1日から意見募集を行い、令和5年6月30日に締め切りました。")]
    [InlineData("令和5年6月1日から意見を募集し、令和5年6月30日（金）をもって締め切りました。")]
    public void The_period_is_found(string lines) =>
        Assert.Equal(
            new CommentPeriod(new(2023, 6, 1), new(2023, 6, 30)),
            Read(lines).Consultation.CommentPeriod
        );

    [Theory]
    [InlineData(
        "みなと市景観計画（案）について、市民の皆様からの意見を、令和\n５年６月１日から同年６月30日までの間、募集しました。"
    )]
    [InlineData(
        "標記の計画（案）につきましては、令和５年６月１日から\n令和５年６月30日までの期間において、意見を募集しました。"
    )]
    [InlineData("募集期間\n令和５年６月１日（木曜日）から\n令和５年６月30日（金曜日）まで")]
    [InlineData(
        "平成30年４月１日から令和５年３月31日までを期間とする現行計画の終了に伴い、次期計画の\n案について意見の募集を令和５年６月１日から令和５年６月30日まで行いました。"
    )]
    [InlineData(
        "標記の計画（案）について、令和５年６月１日（木）から同年６月30日（金）までの間に実施し\nました意見募集の結果をお知らせします。"
    )]
    public void The_width_of_the_page_may_break_a_period(string lines) =>
        Assert.Equal(
            new CommentPeriod(new(2023, 6, 1), new(2023, 6, 30)),
            ReadMarkdown(lines).Consultation.CommentPeriod
        );

    [Theory]
    [InlineData("令和5年10月1日から施行する省令案について、意見を募集しました。")]
    [InlineData("委託期間の開始\n募集要項：令和5年6月1日\n開始日　令和5年6月1日")]
    [InlineData("関係資料の閲覧場所は市役所及び各支所です\n令和5年6月1日")]
    public void Other_days_are_no_period(string lines) =>
        Assert.Null(ReadMarkdown(lines).Consultation.CommentPeriod);

    [Fact]
    public void A_later_day_of_something_else_ends_no_period() =>
        Assert.Null(
            Read(
                "令和5年6月1日から意見募集を行い、令和5年8月1日に結果を公表しました。"
            ).Consultation.CommentPeriod?.End
        );

    [Fact]
    public void A_length_makes_no_last_day() =>
        Assert.Equal(
            new CommentPeriod(new(2023, 6, 1)),
            Read("募集期間　令和5年6月1日から30日間").Consultation.CommentPeriod
        );

    // Where a line alone is a paragraph of the table's format, the width of a page has broken none.
    private static ConsultationResult ReadMarkdown(string lines) =>
        ResultDocument
            .Parse(
                $"みなと市景観計画（案）について\n\n{lines}\n\n| 意見 | 考え方 |\n|---|---|\n| 賛成です。 | 承ります。 |\n"
            )
            .Result;

    private static ConsultationResult Read(string lines) =>
        ResultDocument.Parse($"みなと市景観計画（案）について\n\n{lines}\n").Result;

    [Theory]
    [InlineData(
        "その要綱を2022年11月18日に公表し、2022年12月18日までの間、広く意見の募集を行いました。"
    )]
    [InlineData("令和4年11月18日付けで公表し、同年12月18日まで意見を募集しました。")]
    public void The_period_begins_when_the_draft_is_published(string sentence) =>
        Assert.Equal(
            new CommentPeriod(new LocalDate(2022, 11, 18), new LocalDate(2022, 12, 18)),
            Read(sentence).Consultation.CommentPeriod
        );

    [Fact]
    public void The_day_of_another_paper_begins_no_period() =>
        Assert.Equal(
            new CommentPeriod(null, new LocalDate(2025, 12, 18)),
            Read(
                "令和4年3月1日に公表した基本方針に基づく計画（案）について、令和7年12月18日まで意見を募集しました。"
            ).Consultation.CommentPeriod
        );
}
