using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Limits;

/// <summary>Each limit reached: the diagnostic with its whole message and its span, and what is in the result all the same.</summary>
public class LimitDiagnosticTests
{
    private const string Header = "No.\t御意見\t回答\n";
    private const string TwoRows = Header + "1\t甲\t乙\n2\t丙\t丁\n";

    [Fact]
    public void A_text_is_read_up_to_its_limit()
    {
        const int Kept = 17;
        ResultDocument document = Parse(TwoRows, new() { DocumentBytes = Kept * sizeof(char) });
        AssertReport(
            document,
            "(3,1): error PC0105: The document is longer than 34 bytes, the limit that ParsingLimits.DocumentBytes sets; what stands from here on was not read.",
            new TextSpan(Kept, 0)
        );
        Assert.Equal(["甲"], Opinions(document));
        Assert.Equal(TwoRows[..Kept], document.Text);
    }

    [Fact]
    public void The_end_of_a_text_is_counted_without_its_mark()
    {
        ResultDocument document = Parse("\uFEFF" + TwoRows, new() { DocumentBytes = 36 });
        Diagnostic report = Assert.Single(document.Diagnostics, found => found.Id == "PC0105");
        Assert.Equal(new TextSpan(17, 0), report.Span);
        Assert.Equal(17, document.Text.Length);
    }

    [Fact]
    public void A_row_beyond_the_limit_of_cells_is_left_out()
    {
        ResultDocument document = Parse(TwoRows + "\n後書き\n", new() { Cells = 6 });
        AssertReport(
            document,
            "(3,1): error PC0203: The tables have more than 6 cells, the limit that ParsingLimits.Cells sets; what stands from here on was left out.",
            TextSpan.FromBounds(17, 28)
        );
        Assert.Equal(["甲"], Opinions(document));
        Assert.Empty(document.Result.Notes);
    }

    [Theory]
    [InlineData("| 御意見 | 回答 |\n|---|---|\n| 甲 | 乙 |\n| 丙 | 丁 |\n", 9)]
    [InlineData("御意見,回答\n甲,乙\n丙,丁\n", 4)]
    [InlineData("<table><tr><td>御意見<td>回答<tr><td>甲<td>乙<tr><td>丙<td>丁</table>", 4)]
    [InlineData(
        "<table><tr><td>御意見<td>回答<tr><td>甲<td>乙<tr><td rowspan=2>丙<td>丁<tr><td>戊</table>",
        6
    )]
    public void Every_format_counts_cells(string text, int cells)
    {
        ResultDocument document = Parse(text, new() { Cells = cells });
        Assert.Equal(["甲"], Opinions(document));
        Diagnostic report = Assert.Single(document.Diagnostics, found => found.Id == "PC0203");
        Assert.Equal(text.Length, report.Span.End);
        Assert.True(report.Span.Contains(text.IndexOf('丙', StringComparison.Ordinal)));
        Assert.False(report.Span.Contains(text.IndexOf('乙', StringComparison.Ordinal)));
    }

    [Fact]
    public void Opinions_beyond_their_limit_are_left_out()
    {
        ResultDocument document = Parse(TwoRows, new() { Opinions = 1 });
        AssertReport(
            document,
            "(3,1): error PC0406: The result has more than 1 opinions, the limit that ParsingLimits.Opinions sets; the rows from here on were left out.",
            TextSpan.FromBounds(17, TwoRows.Length)
        );
        Assert.Equal(["甲"], Opinions(document));
    }

    [Fact]
    public void Rows_beyond_the_limit_of_text_are_left_out()
    {
        ResultDocument document = Parse(TwoRows, new() { EntryCharacters = 5 });
        AssertReport(
            document,
            "(3,1): error PC0407: The entries of the result have more than 5 characters, the limit that ParsingLimits.EntryCharacters sets; the rows from here on were left out.",
            TextSpan.FromBounds(17, TwoRows.Length)
        );
        Assert.Equal(["甲"], Opinions(document));
    }

    [Fact]
    public void What_each_entry_repeats_of_the_letter_counts_too()
    {
        string text = $"御意見を受けた修正はなく、案のとおりとします。\n\n{TwoRows}";
        Assert.Equal(["甲"], Opinions(Parse(text, new() { EntryCharacters = 40 })));
        Assert.Equal(["甲", "丙"], Opinions(Parse(text, new() { EntryCharacters = 60 })));
    }

    [Fact]
    public void Markup_with_too_many_elements_is_text()
    {
        string text = Header + "1\t<b>甲</b><b>乙</b><b>丙</b>\t丁\n";
        ResultDocument document = Parse(text, new() { Elements = 2 });
        AssertReport(
            document,
            "(2,3): warning PC0202: The markup makes more than 2 HTML elements, the limit that ParsingLimits.Elements sets; its tags were dropped and its text was kept as one paragraph.",
            new(13, 24)
        );
        Assert.Equal(["甲\n\n乙\n\n丙"], Opinions(document));
    }

    [Fact]
    public void Nesting_is_an_option()
    {
        const string Page = "<table><tr><td>御意見<td>回答<tr><td><div>甲</div><td>乙</table>";
        Assert.Equal(["甲"], Opinions(Parse(Page, new() { Nesting = 2 })));
        ResultDocument flat = Parse(Page, new() { Nesting = 1 });
        Assert.Equal(
            new TextSpan(0, Page.Length),
            Assert.Single(flat.Diagnostics, found => found.Id == "PC0201").Span
        );
        Assert.Contains("甲", string.Concat(flat.Result.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostics_beyond_their_limit_are_left_out_and_errors_kept()
    {
        string groups = string.Concat(
            Enumerable.Range(1, 50).Select(group => $"第{group}条関係\t\t\n{group}\t甲\t乙\n")
        );
        ParsingLimits limits = new() { Diagnostics = 20, Opinions = 1 };
        ResultDocument document = Parse(Header + groups, limits);
        Assert.Equal(20, document.Diagnostics.Count);
        Assert.Contains(document.Diagnostics, found => found.Id == "PC0406");
        Diagnostic report = document.Diagnostics.Single(found => found.Id == "PC0501");
        Assert.Equal(
            "(1,1): warning PC0501: 34 diagnostics stand from here on beyond 20, the limit that ParsingLimits.Diagnostics sets, and were left out; none of them is an error.",
            report.ToString()
        );
    }

    private static ResultDocument Parse(string text, ParsingLimits limits) =>
        ResultDocument.Parse(text, new() { Limits = limits });

    private static IEnumerable<string> Opinions(ResultDocument document) =>
        document.Result.Entries.SelectMany(entry =>
            entry.Opinions.Select(opinion => opinion.Text.ToPlainText())
        );

    private static void AssertReport(ResultDocument document, string expected, TextSpan span)
    {
        Diagnostic report = Assert.Single(
            document.Diagnostics,
            found => found.ToString() == expected
        );
        Assert.Equal(span, report.Span);
    }
}
