using System.Text;
using PublicComment.Parsing.Tests.Fuzzing;
using PublicComment.Parsing.Tests.Promises;

namespace PublicComment.Parsing.Tests.Hostile;

/// <summary>
/// Documents that attack a parser: each is read, and keeps what the promises say. How long they take stands in docs/limits.md.
/// </summary>
public class HostileDocumentTests
{
    private const string Header = "No.\t御意見\t回答\n";

    public static TheoryData<string, string> Documents() =>
        new()
        {
            { "references in a page", "<html><body><p>" + Repeat("&amp;lt;", 50_000) },
            { "references in a cell", InCell(Repeat("&amp;amp;", 50_000)) },
            {
                "entity declarations",
                "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"甲\">"
                    + Repeat("<!ENTITY b \"&a;&a;&a;&a;\">", 10_000)
                    + "]><html><body>&b;"
            },
            { "a million columns", "御意見" + Repeat("\t回答", 1_000_000) + "\n甲\t乙\n" },
            { "nested elements in a cell", InCell("甲" + Repeat("<b>", 100_000) + "乙") },
            { "comments without an end", InCell(Repeat("<!--甲", 100_000)) },
            { "a long line", Repeat("甲", 4_000_000) },
            { "quotation marks", "御意見,回答\n甲," + Repeat("\"", 300_000) + "乙\n" },
            { "pipes", Repeat("|", 300_000) + "甲\n" },
            { "references to numbers", Header + "1\t甲\t" + Repeat("No.1、", 100_000) + "\n" },
            { "notes of the same effect", InCell(Repeat("（同旨1件）", 50_000)) },
            { "rows that go on", Header + "1\t甲\t乙\n" + Repeat("\t続き、\t\n", 30_000) },
            { "lines below a short row", Header + "1\t甲\n\n" + Repeat("丙。\n", 100_000) },
            {
                "page numbers above tables of something else",
                Markdown("No.", "御意見", "回答")
                    + "| 1 | 甲 | 乙 |\n\n"
                    + Repeat("1 / 2\n\n", 20_000)
                    + Repeat(Markdown("甲", "乙", "丙", "丁", "戊") + "\n", 20_000)
            },
            { "citations", InCell(Repeat("第3条第2項の", 10_000)) },
            { "names of laws", InCell(Repeat("法律施行令", 10_000)) },
            { "brackets", InCell(Repeat("「（", 100_000)) },
            { "a numeral", InCell("第" + Repeat("十", 200_000) + "条") },
        };

    [Theory]
    [MemberData(nameof(Documents))]
    public void It_keeps_the_promises(string name, string text)
    {
        Assert.NotEmpty(name);
        PromiseCheck.Check(Encoding.UTF8.GetBytes(text), ParsingOptions.Default);
    }

    [Theory]
    [InlineData("<div>甲")]
    [InlineData("<ul><li>甲")]
    [InlineData("<table><tr><td>甲<td>")]
    public void A_page_that_is_nested_without_end_is_text(string unit)
    {
        // Not for the check of the promises, whose own parser would take minutes.
        const int Count = 100_000;
        string page = "<html><body>" + Repeat(unit, Count);
        ResultDocument document = ResultDocument.Parse(page);
        Diagnostic report = Assert.Single(document.Diagnostics, found => found.Id == "PC0201");
        Assert.Equal((0, page.Length), (report.Span.Start, report.Span.Length));
        Assert.Equal(Count, document.Result.Notes.Sum(note => note.Count(found => found == '甲')));
    }

    [Theory]
    [InlineData("2147483647")]
    [InlineData("99999999999999999999")]
    [InlineData("0")]
    [InlineData("-1")]
    public void Spans_of_any_size_make_no_more_cells_than_the_limit(string span)
    {
        string cell = $"<td rowspan=\"{span}\" colspan=\"{span}\">甲";
        string page =
            "<table><tr><td>御意見<td>回答" + Repeat($"<tr>{cell}<td>乙", 2_000) + "</table>";
        PromiseCheck.Check(
            Encoding.UTF8.GetBytes(page),
            new() { Limits = new() { Cells = 50_000 } }
        );
    }

    [Fact]
    public void A_style_left_open_is_not_opened_again_in_every_paragraph()
    {
        string styles = string.Concat(Enumerable.Range(0, 300).Select(style => $"<b id={style}>"));
        ResultDocument document = ResultDocument.Parse(
            $"<html><body><p>{styles}{Repeat("<p>甲", 20_000)}"
        );
        Assert.Contains(document.Diagnostics, found => found.Id == "PC0202");
        Assert.Equal(20_000, document.Result.Notes.Sum(note => note.Count(found => found == '甲')));
    }

    [Fact]
    public void A_response_given_to_every_entry_is_bounded()
    {
        string response = Repeat("乙", 1_000);
        ResultDocument document = ResultDocument.Parse(
            $"御意見\t回答\t修正の有無\n甲\t{response}\tあり\n"
                + Repeat("丙\t同上\tなし\n丁\t同上\tあり\n", 15_000)
        );
        Assert.Contains(document.Diagnostics, found => found.Id == "PC0407");
        Assert.InRange(
            ResultTexts.OfEntries(document.Result).Sum(text => (long)text.Length),
            1,
            ParsingLimits.Default.EntryCharacters
        );
    }

    [Fact]
    public void A_response_that_an_entry_holds_once_is_counted_once()
    {
        ResultDocument document = ResultDocument.Parse(
            $"御意見\t回答\n甲\t{Repeat("乙", 25_000)}\n" + Repeat("丙\t同上\n", 999)
        );
        Assert.DoesNotContain(document.Diagnostics, found => found.Id == "PC0407");
        Assert.Equal(1_000, Assert.Single(document.Result.Entries).Opinions.Count);
    }

    [Fact]
    public void A_doubtful_line_is_quoted_in_part()
    {
        ResultDocument document = ResultDocument.Parse(Repeat("令和7年2月30日、", 2_000));
        Assert.All(
            document.Diagnostics,
            diagnostic => Assert.InRange(diagnostic.Message.Length, 1, 1_000)
        );
    }

    private static string Repeat(string text, int count) =>
        string.Concat(Enumerable.Repeat(text, count));

    private static string Markdown(params string[] headings) =>
        $"| {string.Join(" | ", headings)} |\n|{Repeat("---|", headings.Length)}\n";

    private static string InCell(string text) => $"{Header}1\t{text}\t乙\n";
}
