using FluentValidation.Results;

namespace PublicComment.Model.Tests.Validation;

public class PublishedPartRuleTests
{
    private static readonly ConsultationResult s_empty = ValidResult.Whole with
    {
        Entries = [],
        DeclaredCounts = new(),
    };

    [Fact]
    public void A_complete_result_fails_nothing() => Failures.None(ValidResult.Whole);

    [Theory]
    [InlineData("", false)]
    [InlineData("　", false)]
    [InlineData("案", true)]
    public void The_title_is_item_1(string title, bool passes)
    {
        ConsultationResult result = ValidResult.With(consultation =>
            consultation with
            {
                Title = title,
            }
        );
        Assert.Equal(passes ? [] : ["Warning PCV0301 consultation.title"], Failures.Of(result));
    }

    [Fact]
    public void The_day_of_the_notice_is_item_2()
    {
        ValidationFailure failure = Failures.Single(
            ValidResult.With(consultation => consultation with { NoticeDate = null })
        );
        Assert.Equal(
            "Info PCV0302 consultation.noticeDate",
            $"{failure.Severity} {failure.ErrorCode} {failure.PropertyName}"
        );
        Assert.Equal("第43条第1項第2号", ((RuleBasis)failure.CustomState).Provision?.ToString());
    }

    [Fact]
    public void The_opinions_are_item_3()
    {
        ValidationFailure failure = Failures.Single(s_empty);
        Assert.Equal(
            "Warning PCV0303 entries",
            $"{failure.Severity} {failure.ErrorCode} {failure.PropertyName}"
        );
        Assert.Equal("第43条第1項第3号", ((RuleBasis)failure.CustomState).Provision?.ToString());
    }

    [Fact]
    public void Declared_opinions_without_a_table_are_missing() =>
        Assert.Equal(
            ["Warning PCV0303 entries"],
            Failures.Of(s_empty with { DeclaredCounts = new(Opinions: 7) })
        );

    [Fact]
    public void None_may_be_declared() =>
        Failures.None(s_empty with { DeclaredCounts = new(Opinions: 0) });

    [Theory]
    [InlineData("御意見はありませんでした。")]
    [InlineData("御意見の提出がありませんでした。")]
    [InlineData("御意見等はございませんでした。")]
    [InlineData("意見は０件でした。")]
    [InlineData("意見の募集を行いましたが、意見の提出はありませんでした。")]
    [InlineData("提 出 意 見 な し")]
    [InlineData("御意見も寄せられませんでした。")]
    public void None_may_be_said(string note) => Failures.None(s_empty with { Notes = [note] });

    [Theory]
    [InlineData("反対意見はありませんでした。")]
    [InlineData("意見の提出がなかった場合は、案のとおり定めます。")]
    [InlineData("御意見は10件でした。")]
    public void What_is_said_of_some_opinions_is_not_said_of_all(string note) =>
        Assert.Equal(["Warning PCV0303 entries"], Failures.Of(s_empty with { Notes = [note] }));

    [Fact]
    public void The_outcome_is_item_4()
    {
        ResultEntry unstated = ValidResult.Entry("1") with { Amendment = AmendmentFlag.NotStated };
        Assert.Equal(["Info PCV0304 entries"], Failures.Of(ValidResult.With(unstated)));
    }

    [Fact]
    public void The_outcome_of_one_entry_is_enough()
    {
        ResultEntry unstated = ValidResult.Entry("1") with { Amendment = AmendmentFlag.NotStated };
        Failures.None(ValidResult.With(unstated, ValidResult.Entry("2")));
    }

    [Fact]
    public void The_reasons_are_item_4_and_missing_once()
    {
        ResultEntry[] unanswered =
        [
            ValidResult.Entry("1") with
            {
                Response = null,
            },
            ValidResult.Entry("2", "  "),
        ];
        Assert.Equal(["Warning PCV0305 entries"], Failures.Of(ValidResult.With(unanswered)));
    }

    [Fact]
    public void One_missing_response_is_that_of_its_entry() =>
        Assert.Equal(
            ["Warning PCV0502 entries[1].response"],
            Failures.Of(
                ValidResult.With(
                    ValidResult.Entry("1"),
                    ValidResult.Entry("2") with
                    {
                        Response = null,
                    }
                )
            )
        );

    [Fact]
    public void An_opinion_has_a_text()
    {
        ResultEntry blank = ValidResult.Entry("1") with
        {
            Opinions =
            [
                ValidResult.Opinion("1"),
                ValidResult.Opinion("1") with
                {
                    Text = RichText.FromParagraphs("　", "\n"),
                },
            ],
        };
        Assert.Equal(
            ["Error PCV0501 entries[0].opinions[1].text"],
            Failures.Of(ValidResult.With(blank))
        );
    }

    [Fact]
    public void A_text_of_one_character_is_a_text()
    {
        ResultEntry entry = ValidResult.Entry("1") with
        {
            Opinions = [ValidResult.Opinion("1") with { Text = RichText.FromParagraphs("", "無") }],
        };
        Failures.None(ValidResult.With(entry));
    }

    [Fact]
    public void An_entry_has_an_opinion() =>
        Assert.Equal(
            ["Error PCV0501 entries[0].opinions"],
            Failures.Of(ValidResult.With(ValidResult.Entry("1") with { Opinions = [] }))
        );

    [Fact]
    public void Names_are_not_blank() =>
        Assert.Equal(
            [
                "Error PCV0801 consultation.instruments[1].name",
                "Error PCV0801 publisher.organization",
            ],
            Failures.Of(
                ValidResult.With(consultation =>
                    consultation with
                    {
                        Instruments = [new(ValidResult.Rule), new(" ")],
                    }
                ) with
                {
                    Publisher = new(""),
                }
            )
        );

    [Fact]
    public void A_publisher_need_not_be_known() =>
        Failures.None(ValidResult.Whole with { Publisher = null });
}
