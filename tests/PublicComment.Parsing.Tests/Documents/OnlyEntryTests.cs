using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>A text with labels of one entry, to which no other can be compared.</summary>
public class OnlyEntryTests
{
    private const string Letter =
        "空港の制限表面の見直しに関する意見募集の結果について\n\n寄せられたご意見は次のとおりです。\n\n";

    [Theory]
    [InlineData("<ご意見の概要とそれに対するみなと省の考え方>")]
    [InlineData("ご意見の概要及びみなと省の考え方")]
    [InlineData("【意見と回答】")]
    public void The_opinion_stands_below_a_heading_of_both(string heading) =>
        Assert.Equal(
            [":建物の制限は緩めるべきではない。>今後とも安全を確保します。"],
            EntriesOf(
                $"{Letter}{heading}\n\n建物の制限は緩めるべきではない。\n\n（みなと省の考え方）\n\n今後とも安全を確保します。\n"
            )
        );

    [Theory]
    [InlineData("ご意見の提出状況")]
    [InlineData("ご意見の概要とそれに対する考え方は、次のとおりです。")]
    [InlineData("制限表面と滑走路")]
    public void Below_other_lines_it_is_not_known(string above) =>
        Assert.Empty(
            EntriesOf(
                $"{Letter}{above}\n\n建物の制限は緩めるべきではない。\n\n（みなと省の考え方）\n\n今後とも安全を確保します。\n"
            )
        );

    [Theory]
    [InlineData("１．", "第１章　３ページ")]
    [InlineData("1.", "第１章　３ページ\n（第２章　９ページ）\n計画の体系")]
    [InlineData("(1)", "第１章　３ページ\n（第２章　９ページ）")]
    public void The_number_stands_over_the_place(string number, string place)
    {
        Opinion opinion = Assert.Single(
            Assert
                .Single(
                    ResultDocument
                        .Parse(
                            $"意見の件数　１件\n\n{number}\n該当箇所\n\n{place}\n\n意見\n\n桟橋を延ばすべき。\n\n市の考え方\n\n検討します。\n"
                        )
                        .Result.Entries
                )
                .Opinions
        );
        Assert.Equal((number, place), (opinion.Number, opinion.Place));
        Assert.Equal("桟橋を延ばすべき。", opinion.Text.ToPlainText());
    }

    [Fact]
    public void Digits_alone_may_be_of_the_page()
    {
        ResultDocument document = ResultDocument.Parse(
            "意見の件数　１件\n\n7\n該当箇所\n第１章\n意見\n桟橋を延ばすべき。\n市の考え方\n検討します。\n"
        );
        Opinion opinion = document.Result.Entries[0].Opinions[0];
        Assert.Equal((null, "第１章"), (opinion.Number, opinion.Place));
    }

    [Fact]
    public void Each_place_below_a_number_may_have_lines()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                "1.\n該当箇所\n第１章\n目的\n意見\n桟橋を延ばすべき。\n市の考え方\n検討します。\n2.\n該当箇所\n第２章\n体系\n意見\n灯台を残すべき。\n市の考え方\n残します。\n"
            )
            .Result;
        Assert.Equal(
            ["1.:桟橋を延ばすべき。>検討します。", "2.:灯台を残すべき。>残します。"],
            EntryLine.Of(result)
        );
        Assert.Equal(
            ["第１章\n目的", "第２章\n体系"],
            result.Entries.Select(entry => entry.Opinions[0].Place)
        );
    }

    [Fact]
    public void Words_of_a_place_inside_a_response_stay_there() =>
        Assert.Equal(
            [
                ":桟橋を延ばすべき。>次のとおり改めます。\n該当箇所\n第１章\n目的と背景",
                ":灯台を残すべき。>残します。",
            ],
            EntriesOf(
                "意見\n桟橋を延ばすべき。\n市の考え方\n次のとおり改めます。\n該当箇所\n第１章\n目的と背景\n意見\n灯台を残すべき。\n市の考え方\n残します。\n"
            )
        );

    private static string[] EntriesOf(string text) =>
        EntryLine.Of(ResultDocument.Parse(text).Result);
}
