using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Property = PublicComment.Testing.Property;

namespace PublicComment.Model.Tests.Provisions;

/// <summary>What the width of a page breaks is cited as if it stood on one line.</summary>
public class BrokenLineTests
{
    private const string Paragraph =
        "今回の案は、個人情報の保護に関する法律第二十三条及び行政手続における特定の個人を識別するための番号の利用等に関する法律第九条第一項の趣旨に"
        + "照らして問題があると考える。健康保険法第三条第四項に規定する任意継続被保険者については、同法施行規則第十二条の届出を求めることとされ、"
        + "民間事業者等が行う書面の保存等における情報通信の技術の利用に関する法律第四条第一項の主務省令で定める方法によることもできる。以上の理由により"
        + "労働安全衛生法施行令第六条についても同様の措置をお願いしたい。";

    private static readonly Gen<(int Width, string Break)> s_pages = Gen.Choose(12, 60)
        .SelectMany(
            static _ => Gen.Elements("\n", "\r\n", " "),
            static (width, lineBreak) => (width, lineBreak)
        );

    [Fact]
    public void A_paragraph_cites_the_same_in_lines_of_any_width() =>
        Property.Holds(
            s_pages,
            page =>
            {
                string printed = Wrap(Paragraph, page.Width, page.Break);

                ValueList<ProvisionCitation> found = CitationFinder.Find(printed);

                ValueList<ProvisionCitation> whole = CitationFinder.Find(Paragraph);
                Assert.Equal(whole.Select(Meaning), found.Select(Meaning));
                Assert.All(
                    found,
                    citation =>
                        Assert.Equal(
                            printed.Substring(citation.Start, citation.Length),
                            citation.Text
                        )
                );
            }
        );

    [Theory]
    // Headings and lists are no columns.
    [InlineData("御意見の対象とした条文の一覧表\n個人情報保護法第23条", "個人情報保護法")]
    [InlineData("主要農作物種子法を廃止する法律\n農産物検査法第2条", "農産物検査法")]
    [InlineData(
        "提出する届出書及び添付する書類の様式の一覧 個人情報保護法第23条",
        "個人情報保護法"
    )]
    [InlineData(
        "届け出た者が提出する届出書に添付する書類をいう。\n二 租税特別措置法第70条",
        "租税特別措置法"
    )]
    [InlineData(
        "届け出た者が提出する届出書に添付する書類 十五の二 租税特別措置法第70条",
        "租税特別措置法"
    )]
    [InlineData("群馬川市情報公開条例の解釈及び運用基準\n第29条（公文書開示審査会）関係", null)]
    public void A_line_that_ends_by_itself_is_no_part_of_the_next(string text, string? law) =>
        Assert.Equal(law, Assert.Single(CitationFinder.Find(text)).Law);

    [Fact]
    public void A_blank_between_a_law_and_its_order_is_none_of_the_name() =>
        Assert.Equal(
            "法人税法施行令",
            Assert.Single(CitationFinder.Find("法人税法 施行令119条が定める")).Law
        );

    private static (string?, Provision, LawSource) Meaning(ProvisionCitation citation) =>
        (citation.Law, citation.Provision, citation.LawSource);

    // No line begins with 、 or 。.
    private static string Wrap(string text, int width, string lineBreak)
    {
        StringBuilder printed = new();
        int column = 0;
        foreach (char c in text)
        {
            if (column >= width && c is not ('、' or '。'))
            {
                printed.Append(lineBreak);
                column = 0;
            }

            printed.Append(c);
            column++;
        }

        return printed.ToString();
    }
}
