using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>What a web page has behind the last labelled response, and above the first.</summary>
public class PageEndTests
{
    private const string Foot =
        "<div><h2>より良いページにするためにお聞かせください</h2><form><p>役に立ちましたか。</p></form></div>"
        + "<footer><p>みなと県　港町一丁目</p></footer>";

    [Theory]
    [InlineData("")]
    [InlineData(Foot)]
    [InlineData("<p>令和8年3月4日<br>みなと県防災対策課</p>" + Foot)]
    [InlineData("<p>最後に、計画は三月に決定します。</p>" + Foot)]
    public void A_list_in_one_paragraph_ends_with_it(string behind) =>
        Assert.Equal(
            [":無線が聞こえない。>お伝えします。", ":凡例が見にくい。>参考とします。"],
            Entries(
                "<p>【意見】<br>無線が聞こえない。<br>【県の考え方】<br>お伝えします。<br><br>"
                    + "【意見】<br>凡例が見にくい。<br>【県の考え方】<br>参考とします。</p>"
                    + behind
            )
        );

    [Fact]
    public void Forms_menus_and_feet_are_no_part_of_the_last_response() =>
        Assert.Equal(
            [
                ":無線が聞こえない。>お伝えします。",
                ":凡例が見にくい。>参考とします。\n次の改定で直します。",
            ],
            Entries(
                "<p>【意見】</p><p>無線が聞こえない。</p><p>【県の考え方】</p><p>お伝えします。</p>"
                    + "<p>【意見】</p><p>凡例が見にくい。</p><p>【県の考え方】</p><p>参考とします。</p><p>次の改定で直します。</p>"
                    + Foot
            )
        );

    [Fact]
    public void A_form_may_hold_the_whole_page() =>
        Assert.Equal(
            [":無線が聞こえない。>お伝えします。\n次の改定で直します。"],
            Entries(
                "<form><p>【意見】</p><p>無線が聞こえない。</p><p>【県の考え方】</p><p>お伝えします。</p><p>次の改定で直します。</p></form>"
            )
        );

    [Fact]
    public void A_paragraph_for_each_response_may_be_followed_by_another() =>
        Assert.Equal(
            [
                ":無線が聞こえない。>お伝えします。",
                ":凡例が見にくい。>参考とします。\n次の改定で直します。",
            ],
            Entries(
                "<p>【意見】<br>無線が聞こえない。<br>【県の考え方】<br>お伝えします。</p>"
                    + "<p>【意見】<br>凡例が見にくい。<br>【県の考え方】<br>参考とします。</p><p>次の改定で直します。</p>"
            )
        );

    [Fact]
    public void A_row_of_headings_is_no_opinion()
    {
        ConsultationResult result = Read(
            "<table><tr><th>項目</th><th>お寄せいただいた意見　市の検討結果と理由</th></tr>"
                + Row(1, "有料化に反対です。", "丁寧に伺います。")
                + Row(2, "カラス対策をしてほしい。", "第５章に記載しております。")
                + "</table>"
        );
        Assert.Equal(
            [
                "1:有料化に反対です。>丁寧に伺います。",
                "2:カラス対策をしてほしい。>第５章に記載しております。",
            ],
            EntryLine.Of(result)
        );
        Assert.All(result.Entries, entry => Assert.Null(entry.Group));
    }

    [Fact]
    public void A_cell_of_a_heading_that_is_long_is_text() =>
        Assert.Equal(
            ["1:有料化に反対です。>丁寧に伺います。"],
            Entries(
                "<table>"
                    + Row(1, "有料化に反対です。", "丁寧に伺います。")
                        .Replace("td>", "th>", StringComparison.Ordinal)
                    + "</table>"
            )
        );

    private static string Row(int number, string opinion, string response) =>
        $"<tr><td>{number}</td><td><p>［お寄せいただいた意見］<br>{opinion}</p><p>［市の検討結果と理由］<br>{response}</p></td></tr>";

    private static string[] Entries(string body) => EntryLine.Of(Read(body));

    private static ConsultationResult Read(string body) =>
        ResultDocument
            .Parse($"<html><body><h1>計画案への意見募集の結果</h1>{body}</body></html>")
            .Result;
}
