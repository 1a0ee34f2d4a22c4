using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PublicComment.Model;
using PublicComment.Testing;

namespace PublicComment.Cli.Tests;

public class HtmlResultWriterTests
{
    [Fact]
    public void Hostile_opinions_are_text()
    {
        string html = new HtmlResultWriter().WriteWhole(HostileOpinion.Result);
        IDocument page = new HtmlParser(new() { IsStrictMode = true }).ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll("script, a, img, [onclick]"));
        Assert.DoesNotContain('\u0007', html);
        Assert.Equal(
            ["<script>alert(1)</script>", "=cmd|'/c calc'!A1", "|---|", "a␇b"],
            page.QuerySelectorAll("tr > td:nth-child(2)").Select(cell => cell.TextContent)
        );
    }

    [Theory]
    [InlineData("</td></tr></table><b>太字</b>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("&lt;&amp;&#60;")]
    [InlineData("<!-- --><![CDATA[x]]>")]
    [InlineData("𠮷野家　①é")]
    public void Everything_is_text_wherever_it_stands(string text)
    {
        ConsultationResult result = HostileOpinion.Of(text) with
        {
            Consultation = new() { Title = text, CaseNumber = text },
            Notes = [text],
        };
        result = result with { Entries = [result.Entries[0] with { Group = text }] };
        IDocument page = new HtmlParser().ParseDocument(new HtmlResultWriter().WriteWhole(result));
        Assert.Equal(
            Enumerable.Repeat(text, 6),
            page.QuerySelectorAll("h1, dd, th[colspan], td:nth-child(2), td:nth-child(3), p")
                .Select(element => element.TextContent)
        );
        Assert.Empty(page.QuerySelectorAll("b, [onmouseover]"));
    }

    [Fact]
    public void A_whole_result() =>
        Snapshot.Matches(new HtmlResultWriter().WriteWhole(SampleResult.Whole), "html");
}
