using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Where no heading names a draft, sentences of the letter do; those of opinions do not.</summary>
public class TitleInTextTests
{
    private const string Title = "白波市環境計画（素案）";

    [Theory]
    [InlineData(
        "このたび、白波市環境計画（素案）について、ご意見をいただきありがとうございました。"
    )]
    [InlineData(
        "令和７年５月15日から６月14日まで実施した、白波市環境計画（素案）に対するパブリックコメントで、皆さんからいただいた主な意見を公表します。"
    )]
    [InlineData(
        "環境の保全へ向けた「白波市環境計画（素案）」を作成し、パブリックコメントを実施しました。"
    )]
    [InlineData(
        "「白波市環境計画（素案）」に貴重なご意見をいただきありがとうございました。\nご意見を考慮して、「白波市環境計画」の策定を予定しています。"
    )]
    [InlineData("計画等の案件名 白波市環境計画（素案）\n\n意見提出期間 令和７年９月１日～９月15日")]
    [InlineData(
        "令和７年10月 環境課 白波市環境計画（素案）に対するパブリックコメント結果 意見提出方法 郵送 提出者数 個人１名"
    )]
    [InlineData("令和７年10月20日 白波市環境計画（素案）に対するパブリックコメント結果")]
    [InlineData(
        "【広報】 白波市環境計画（素案）に対する意見（パブコメ）の市の考え方が公表された。"
    )]
    [InlineData("白波市では、白波市環境計画（素案）について、御意見をいただきました。")]
    public void A_sentence_of_the_letter_names_the_draft(string lines) =>
        Assert.Equal(Title, Read(lines));

    [Theory]
    [InlineData(
        "港大橋架替事業の自己評価書に対する意見募集を行った結果、６名の方から計４件の御意見をいただきました。",
        "港大橋架替事業の自己評価書"
    )]
    [InlineData(
        "第２次白波市環境計画の策定にあたり、市民の皆様のご意見を踏まえたものとするため、計画（案）を公表し、意見の募集を実施しました。",
        "第２次白波市環境計画"
    )]
    [InlineData(
        "トップ > 意見募集 > 若草町下水道基本構想（結果報告）\n\n若草町下水道基本構想（結果報告）",
        "若草町下水道基本構想"
    )]
    [InlineData(
        "平成15年度の環境計画（案）について、意見を募集しました。",
        "平成15年度の環境計画（案）"
    )]
    public void What_is_put_out_for_comment_need_not_be_called_a_draft(
        string lines,
        string title
    ) => Assert.Equal(title, Read(lines));

    [Theory]
    [InlineData("このたびは、多くのご意見をいただきありがとうございました。")]
    [InlineData("本計画（案）について、ご意見をいただきありがとうございました。")]
    [InlineData("白波市中学生の体験学習（結果報告）")]
    [InlineData("今回の事業に対する意見募集を行った結果、６件の御意見をいただきました。")]
    [InlineData("本計画の策定にあたり、パブリックコメントを実施しました。")]
    [InlineData("新たな計画の策定にあたり、パブリックコメントを実施しました。")]
    [InlineData("市では、多くの声を聴くため計画の策定にあたり意見募集を行いました。")]
    [InlineData("「港の案内図」を作成し、パブリックコメントの会場で配りました。")]
    [InlineData("「港の集い」に多くの御意見をいただきました。")]
    [InlineData(
        "パブリックコメントの結果について\n\nパブリックコメントの結果について 1.概要 2.意見の提出状況"
    )]
    public void Sentences_that_name_none_give_no_title(string lines) =>
        Assert.Equal("", Read(lines));

    [Fact]
    public void A_quotation_below_the_headings_of_the_opinions_is_no_title() =>
        Assert.Equal(
            "",
            ResultDocument
                .Parse(
                    "意見募集の実施結果をお知らせします。\n\n意見 回答\n「８持続可能な港の経営」については、他の章と比べて違和感があるという意見です。"
                )
                .Result.Consultation.Title
        );

    [Fact]
    public void A_title_over_two_lines_is_no_label_of_an_opinion()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                """
                海風省
                港湾規則の一部改正に関するパブリックコメント
                募集結果について

                令和７年９月４日

                海風省では令和７年６月12日から７月11日までの期間「港湾規則の一部改正」に対するパブリックコメントの募集を行いました。その結果、９件の御意見を頂きました。

                （頂いた御意見）
                届出の期限を十四日とするべきではないか。
                （海風省の考え方）
                十日で足りると考えます。
                """
            )
            .Result;
        Assert.Equal("港湾規則の一部改正", result.Consultation.Title);
        Assert.Equal(new(2025, 9, 4), result.PublishedOn);
        Assert.Equal(9, result.DeclaredCounts.Opinions);
        Assert.Equal(
            "届出の期限を十四日とするべきではないか。",
            Assert.Single(Assert.Single(result.Entries).Opinions).Text.ToPlainText()
        );
    }

    private static string Read(string lines) =>
        ResultDocument
            .Parse(
                $"{lines}\n\n| 御意見の概要 | 御意見に対する考え方 |\n|---|---|\n| 賛成です。 | 承ります。 |\n"
            )
            .Result.Consultation.Title;
}
