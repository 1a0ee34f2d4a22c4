using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Labels of responses that say more than that, what stands right behind them, and what only looks like them.</summary>
public class ResponseLabelTests
{
    [Theory]
    [InlineData("市の考え方・変更点")]
    [InlineData("市の考え方及び修正内容")]
    [InlineData("回答／対応")]
    [InlineData("【町の見解と対応方針】")]
    public void A_label_may_name_what_became_of_the_draft(string label) =>
        Assert.Equal(
            [":橋が古い。>直します。"],
            Lines($"意見の概要\n橋が古い。\n{label}\n直します。")
        );

    [Theory]
    [InlineData("意見の概要及び市の考え方・変更点")]
    [InlineData("ご意見と市の考え方・対応")]
    public void A_heading_of_both_is_no_label(string heading) =>
        Assert.Equal(
            ["1:橋が古い。>直します。"],
            Lines($"{heading}\n前置きです。\n意見1\n橋が古い。\n回答\n直します。")
        );

    [Theory]
    [InlineData("≪有≫", AmendmentStatus.Amended)]
    [InlineData("（無）", AmendmentStatus.NotAmended)]
    [InlineData("【なし】", AmendmentStatus.NotAmended)]
    public void An_outcome_in_brackets_behind_the_label_is_the_flag(
        string outcome,
        AmendmentStatus status
    )
    {
        ConsultationResult result = ResultDocument
            .Parse(
                $"【意見の要約】\n橋が古い。\n【意見の採否と市の考え方】{outcome} \n点検の結果です。\n"
                    + $"【意見の要約】\n道が狭い。\n【意見の採否と市の考え方】{outcome}測量の結果です。\n"
            )
            .Result;
        Assert.Equal(
            [":橋が古い。>点検の結果です。", ":道が狭い。>測量の結果です。"],
            EntryLine.Of(result)
        );
        Assert.All(
            result.Entries,
            entry =>
                Assert.Equal(
                    (status, outcome[1..^1], AmendmentSource.Column),
                    (entry.Amendment.Status, entry.Amendment.Text, entry.Amendment.Source)
                )
        );
    }

    [Theory]
    [InlineData("（注）点検します。")]
    [InlineData("≪橋≫点検します。")]
    [InlineData("有識者が点検します。")]
    public void Other_words_behind_the_label_are_text(string response)
    {
        ResultEntry entry = Assert.Single(
            ResultDocument.Parse($"【意見】\n橋が古い。\n【回答】{response}\n").Result.Entries
        );
        Assert.Equal(response, entry.Response?.Text.ToPlainText());
        Assert.Equal(AmendmentStatus.NotStated, entry.Amendment.Status);
    }

    [Fact]
    public void The_comment_of_another_ends_a_response()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                "(1)橋が古い。\n【市の考え方】直します。\n【コメント】遅いのではないか。\nいつになるのか。\n\n(2)道が狭い。\n【市の考え方】広げます。\n\n(3)3つの港が遠い。\n【市の考え方】バスを出します。"
            )
            .Result;
        Assert.Equal(
            [
                "(1):橋が古い。>直します。",
                "(2):道が狭い。>広げます。",
                "(3):3つの港が遠い。>バスを出します。",
            ],
            EntryLine.Of(result)
        );
        Assert.Equal(["【コメント】遅いのではないか。", "いつになるのか。"], result.Notes);
    }

    [Fact]
    public void Other_brackets_in_a_response_are_its_text() =>
        Assert.Equal(
            ["(1):橋が古い。>直します。\n【参考】点検は毎年です。", "(2):道が狭い。>広げます。"],
            Lines(
                "(1)橋が古い。\n【市の考え方】直します。\n【参考】点検は毎年です。\n(2)道が狭い。\n【市の考え方】広げます。"
            )
        );

    [Theory]
    [InlineData("【1】 橋が古い。\n<回答> 直します。\n【2】 道が狭い。\n<回答> 広げます。")]
    [InlineData("〔１〕橋が古い。\n回答　直します。\n〔２〕道が狭い。\n回答　広げます。")]
    public void A_number_in_brackets_heads_an_opinion(string text) =>
        Assert.Equal(
            ["1:橋が古い。>直します。", "2:道が狭い。>広げます。"],
            Lines(text).Select(NormalizedText.Fold)
        );

    [Theory]
    [InlineData("意見内容\n意見一覧表\n意見の趣旨\n意見に対する回答\n橋が古い。\n直します。")]
    [InlineData(
        "意見内容\n意見の一覧\n該当箇所\n意見の内容\n市の考え方\n第1章\n1\n橋が古い。\n1\n直します。"
    )]
    [InlineData(
        "パブリックコメントの結果と回答\nご意見　市の考え方\n橋が古い。 直します。\n道が狭い。 広げます。"
    )]
    [InlineData("意見の概要 意見数 市の考え方\n橋が古い。 1件 直します\n【回答】\n遅れました。")]
    public void Headings_of_columns_are_no_labels(string text) =>
        Assert.DoesNotContain(
            ResultDocument.Parse(text).Diagnostics,
            found => found.Id == "PC0317"
        );

    [Fact]
    public void Headings_above_labels_with_numbers_are_left_with_all_above_them() =>
        Assert.Equal(
            ["1:橋が古い。>直します。"],
            Lines(
                "意見内容\n意見一覧表\n意見の趣旨\n意見に対する回答\n意見1\n橋が古い。\n回答\n直します。"
            )
        );

    [Fact]
    public void What_a_letter_states_below_such_a_heading_is_read()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                "「みなと計画(素案)の意見募集」の実施結果\nパブリックコメントの結果と回答\n意見募集期間\n令和5年12月1日から令和5年12月25日\n提出者数：1人\n意見総数：2件\nご意見と市の考え方\nご意見 市の考え方\n橋が古い。 直します。"
            )
            .Result;
        Assert.Equal((2, 1), (result.DeclaredCounts.Opinions, result.DeclaredCounts.Submitters));
        Assert.NotNull(result.Consultation.CommentPeriod);
    }

    [Fact]
    public void A_short_opinion_behind_a_number_is_no_heading() =>
        Assert.Equal(["1:今後の考え方>示します。"], Lines("意見1　今後の考え方\n回答　示します。"));

    private static string[] Lines(string text) => EntryLine.Of(ResultDocument.Parse(text).Result);
}
