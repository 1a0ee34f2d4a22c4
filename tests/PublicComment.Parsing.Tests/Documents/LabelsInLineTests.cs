using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Labels inside a line, where extraction left the text of a whole page on one.</summary>
public class LabelsInLineTests
{
    [Theory]
    [InlineData(
        "潮見市みなと計画(案)の 意見の概要と市の考え方について (港湾課) 【1】 防波堤の高さを 見直してほしい。 <回答> 高さは令和 6 年度に見直します。"
            + " 【2】 灯台の 明かりが暗い。 <回答> 改めます。 【3】 桟橋が古い。 <回答> 点検を"
    )]
    [InlineData(
        "潮見市みなと計画(案)への意見と回答 意見 1 防波堤の高さを 見直してほしい。 市の考え方 高さは令和 6 年度に見直します。"
            + " 意見 2 灯台の 明かりが暗い。 市の考え方 改めます。 意見 3 桟橋が古い。 市の考え方 点検を"
    )]
    [InlineData(
        "ご意見は次のとおりです。 【意見1】防波堤の高さを 見直してほしい。 【市の考え方】高さは令和 6 年度に見直します。"
            + " 【意見2】灯台の 明かりが暗い。 【市の考え方】改めます。 【意見3】桟橋が古い。 【市の考え方】点検を"
    )]
    public void Labels_that_return_open_cells(string line) =>
        Assert.Equal(
            [
                "1:防波堤の高さを 見直してほしい。>高さは令和 6 年度に見直します。",
                "2:灯台の 明かりが暗い。>改めます。",
                "3:桟橋が古い。>点検を",
            ],
            Lines(line)
        );

    [Fact]
    public void A_number_and_a_place_stand_before_the_label_of_an_opinion()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                "潮見市みなと計画(案)の結果 意見は次のとおりです。 意見 1 該当箇所 計画案3ページ 防波堤について 意見の概要 高さを見直してほしい。 早くしてほしい。"
                    + " 市の考え方・変更点 ご意見を受け、 高さ を改めます。 意見 2 該当箇所 7ページ 灯台について 意見の概要 明かりが暗いと思"
            )
            .Result;
        Assert.Equal(
            [
                "1:高さを見直してほしい。 早くしてほしい。>ご意見を受け、 高さ を改めます。",
                "2:明かりが暗いと思>",
            ],
            EntryLine.Of(result)
        );
        Assert.Equal(
            ["計画案3ページ 防波堤について", "7ページ 灯台について"],
            result.Entries.Select(entry => entry.Opinions[0].Place)
        );
    }

    [Fact]
    public void A_line_may_hold_one_pair() =>
        Assert.Equal(
            [":・P5 (2)防波堤 評価は「△」ではないか。>「防波堤」は、「△」とします。"],
            Lines(
                "潮見市では、意見募集を行いました。 ○提出件数 1件 下記参照 ご意見 ・P5 (2)防波堤 評価は「△」ではないか。 市の考え方 「防波堤」は、「△」とします。"
            )
        );

    [Theory]
    [InlineData("意見概要 :", "町の考え方:")]
    [InlineData("意見概要：", "町の考え方：")]
    [InlineData("【意見】", "【回答】")]
    public void A_topic_may_part_a_label_from_the_sentence(string opinion, string response)
    {
        ConsultationResult result = ResultDocument
            .Parse(
                $"潮見町みなと計画の結果です。 1 防波堤について {opinion} 高さを見直してほしい。 {response} 見直します。 2 灯台の明かりについて {opinion} 暗い。 {response}改めます。"
            )
            .Result;
        Assert.Equal(
            [":高さを見直してほしい。>見直します。", ":暗い。>改めます。"],
            EntryLine.Of(result)
        );
        Assert.Equal(
            ["1 防波堤について", "2 灯台の明かりについて"],
            result.Entries.Select(entry => entry.Group)
        );
    }

    [Fact]
    public void The_letter_before_the_first_label_is_a_note()
    {
        ConsultationResult result = ResultDocument
            .Parse("潮見市みなと計画の結果 ご意見 橋が古い。 市の考え方 直します。")
            .Result;
        Assert.Equal(["潮見市みなと計画の結果"], result.Notes);
    }

    [Theory]
    [InlineData("ご意見 市の考え方 橋が古いので直してほしい。 直します。 道が狭い。 広げます。")]
    [InlineData("橋が古い。 市の考え方 直します。 道が狭い。 市の考え方 広げます。")]
    [InlineData(
        "いただいた ご意見 を載せます。 橋が古い。 市の考え方 については別紙のとおりです。"
    )]
    [InlineData("ご意見 橋が古いという 市の考え方 を改めてほしいです。")]
    [InlineData("ご意見 橋が古い。 市の考え方 直します。 道が狭い。 市の考え方 広げます。")]
    [InlineData(
        "ご意見 橋が古い。 市の考え方 直します。 まちの声 ご意見 道が狭い。 市の考え方 広げます。"
    )]
    [InlineData("ご意見 橋が古い。 市の考え方 直します。 ご意見 道が狭い 市の考え方 広げます。")]
    public void What_has_no_label_of_each_opinion_and_response_is_left(string line)
    {
        ResultDocument read = ResultDocument.Parse(line);
        Assert.Empty(read.Result.Entries);
        Assert.Contains(read.Diagnostics, found => found.Id == "PC0301");
    }

    [Fact]
    public void Words_of_a_label_inside_a_sentence_are_text() =>
        Assert.Equal(
            ["1:橋が古い。 意見 を聞いてほしい。>直します。 ご意見 ありがとうございます。"],
            Lines(
                "意見 1 橋が古い。 意見 を聞いてほしい。 市の考え方 直します。 ご意見 ありがとうございます。"
            )
        );

    [Theory]
    [InlineData("意見 3 名が反対した。\n回答 直します。", ":3 名が反対した。>直します。")]
    [InlineData("意見 3 橋が古い。\n回答 直します。", "3:橋が古い。>直します。")]
    public void The_number_of_an_opinion_may_stand_behind_a_blank(string text, string entry) =>
        Assert.Equal([entry], Lines(text));

    [Fact]
    public void A_number_with_a_bracket_in_the_text_is_none_of_the_opinion() =>
        Assert.Equal(
            [":P5 (2)橋の点検が足りない。>増やします。"],
            Lines("ご意見 P5 (2)橋の点検が足りない。\n市の考え方 増やします。")
        );

    private static string[] Lines(string text) => EntryLine.Of(ResultDocument.Parse(text).Result);
}
