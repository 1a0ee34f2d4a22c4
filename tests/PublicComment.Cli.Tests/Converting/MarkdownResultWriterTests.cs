using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using PublicComment.Model;
using PublicComment.Parsing;
using PublicComment.Testing;

namespace PublicComment.Cli.Tests;

public class MarkdownResultWriterTests
{
    // The most that a renderer might make of it: tables, links of GitHub, footnotes, attributes, mathematics, emphasis.
    private static readonly MarkdownPipeline s_everything = new MarkdownPipelineBuilder()
        .UseAdvancedExtensions()
        .UseEmojiAndSmiley()
        .Build();

    private static readonly string[] s_marks =
    [
        "*強調* **強調** _a_ __b__ ~~c~~ ==d== ++e++ ^f^ ~g~",
        "[リンク](https://example.jp) ![画像](x.png) [^1] [x] <https://example.jp>",
        "https://example.jp www.example.jp",
        "`コード` ```\n$数式$ $$x$$ :smile: \"\"引用\"\" {.class #id}",
        "# 見出し\n- 項目\n1. 項目\n> 引用\n---\n===\n| a | b |",
        "&lt;b&gt; &amp; &copy; \\* <b>太字</b> <!-- 注釈 -->",
        "a\tb",
    ];

    [Fact]
    public void Hostile_opinions_are_text()
    {
        string markdown = new MarkdownResultWriter().WriteWhole(HostileOpinion.Result);
        Assert.DoesNotContain("<script", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', markdown);
        string[] expected = ["<script>alert(1)</script>", "=cmd|'/c calc'!A1", "|---|", "a␇b"];
        Assert.Equal(expected, CellsOf(markdown, column: 1));
        Assert.Equal(expected, CellsOf(markdown, column: 2));
    }

    [Fact]
    public void No_mark_of_Markdown_means_anything()
    {
        string markdown = new MarkdownResultWriter().WriteWhole(HostileOpinion.Of(s_marks));
        Assert.Equal(s_marks, CellsOf(markdown, column: 1));
    }

    [Fact]
    public void Titles_and_notes_are_text_too()
    {
        ConsultationResult result = HostileOpinion.Of() with
        {
            Consultation = new() { Title = string.Join('\n', s_marks) },
            Notes = [.. s_marks, "1. 一", "- 二", "    三", "a) 四", "----", "+ 五"],
        };
        IDocument page = Render(new MarkdownResultWriter().WriteWhole(result));
        Assert.Equal(result.Consultation.Title, TextOf(page.QuerySelector("h1")!));
        Assert.Equal(
            result.Notes.Select(note => note.Trim(' ')),
            page.QuerySelectorAll("body > p").Select(TextOf)
        );
        Assert.Empty(
            page.QuerySelectorAll("ol, pre, code, hr, h2, a, img, b, em, strong, li, script")
        );
    }

    [Fact]
    public void The_parser_reads_the_opinions_back()
    {
        ResultDocument document = ResultDocument.Parse(
            new MarkdownResultWriter().WriteWhole(HostileOpinion.Result)
        );
        string[] expected = ["<script>alert(1)</script>", "=cmd|'/c calc'!A1", "|---|", "a␇b"];
        Assert.Equal(expected, HostileOpinion.OpinionsOf(document.Result));
        Assert.Equal(expected, HostileOpinion.ResponsesOf(document.Result));
    }

    [Fact]
    public void The_parser_reads_the_whole_table_back()
    {
        ConsultationResult result = SampleResult.Whole;
        ConsultationResult read = ResultDocument
            .Parse(new MarkdownResultWriter().WriteWhole(result))
            .Result;
        Assert.Equal(
            OpinionRow
                .Of(result)
                .Select(row => (row.Group, row.Number, row.Text, row.Response, row.Amendment)),
            OpinionRow
                .Of(read)
                .Select(row => (row.Group, row.Number, row.Text, row.Response, row.Amendment))
        );
    }

    [Fact]
    public void A_whole_result() =>
        Snapshot.Matches(new MarkdownResultWriter().WriteWhole(SampleResult.Whole), "md");

    private static IDocument Render(string markdown) =>
        new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, s_everything));

    private static IEnumerable<string> CellsOf(string markdown, int column)
    {
        IDocument page = Render(markdown);
        Assert.All(page.QuerySelectorAll("td *"), element => Assert.Equal("br", element.LocalName));
        return page.QuerySelectorAll("tbody tr").Select(row => TextOf(row.Children[column]));
    }

    private static string TextOf(IElement element)
    {
        foreach (IElement lineBreak in element.QuerySelectorAll("br"))
        {
            lineBreak.Replace(element.Owner!.CreateTextNode("\n"));
        }

        return element.TextContent;
    }
}
