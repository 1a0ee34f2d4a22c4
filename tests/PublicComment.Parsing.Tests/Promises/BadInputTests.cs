using System.Text;

namespace PublicComment.Parsing.Tests.Promises;

/// <summary>Content never throws: bad input gives diagnostics.</summary>
public class BadInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u3000\n")]
    public void A_document_without_text_is_an_error(string text) =>
        AssertErrors(ResultDocument.Parse(text), "PC0101");

    [Fact]
    public void The_bytes_of_a_pdf_are_an_error_that_says_so()
    {
        byte[] pdf =
        [
            .. "%PDF-1.7\n%"u8,
            0xE2,
            0xE3,
            0xCF,
            0xD3,
            .. "\n1 0 obj\n<< /Type /Catalog >>\nstream\n"u8,
            0,
            1,
            2,
            255,
        ];
        ResultDocument document = ResultDocument.Parse(pdf);
        AssertErrors(document, "PC0102");
        Assert.Equal(
            "The document begins like a PDF file; text was expected. Convert it to text, Markdown, HTML or CSV first.",
            document.Diagnostics[0].Message
        );
    }

    [Fact]
    public void A_table_with_one_column_is_no_table_of_opinions() =>
        AssertErrors(ResultDocument.Parse("| 御意見の概要 |\n|---|\n| 賛成します。 |\n"), "PC0301");

    [Fact]
    public void Prose_is_no_table_of_opinions() =>
        AssertErrors(ResultDocument.Parse("意見募集の結果はPDFをご覧ください。\n"), "PC0301");

    [Theory]
    [InlineData("No.\t御意見の概要\t御意見に対する考え方\n")]
    [InlineData("| 御意見の概要 | 御意見に対する考え方 |\n|---|---|\n")]
    public void Headings_without_rows_are_an_error(string text) =>
        AssertErrors(ResultDocument.Parse(text), "PC0302");

    [Fact]
    public void Rows_without_headings_and_without_likeness_are_an_error() =>
        AssertErrors(ResultDocument.Parse("a\tb\nc\td\n"), "PC0301");

    [Theory]
    [InlineData(1_000_000, "あ")]
    [InlineData(400_000, "a\t")]
    [InlineData(1_000_000, "|")]
    [InlineData(250_000, "\"")]
    [InlineData(100_000, "<div>")]
    [InlineData(100_000, "<b>")]
    [InlineData(100_000, "**a")]
    [InlineData(100_000, "<p ")]
    [InlineData(100_000, "「（")]
    [InlineData(50_000, "1件")]
    [InlineData(100_000, "- ")]
    [InlineData(100_000, "#")]
    [InlineData(100_000, "&#x1F600;")]
    public void A_long_line_of_anything_is_read(int count, string unit)
    {
        string line = string.Concat(Enumerable.Repeat(unit, count));
        AssertErrors(ResultDocument.Parse(line), "PC0301");
        ResultDocument inCell = ResultDocument.Parse(
            $"No.\t御意見\t回答\n1\t{line.Replace("\t", "", StringComparison.Ordinal)}甲\t乙\n"
        );
        Assert.Single(inCell.Result.Entries);
    }

    [Fact]
    public void Counts_beyond_measure_are_cut_off()
    {
        string notes = string.Concat(Enumerable.Repeat("（ほか同旨99999999件）", 40));
        Assert.Equal(
            99_999_999,
            ResultDocument
                .Parse($"御意見\t回答\n{notes}\t乙\n")
                .Result.Entries[0]
                .Opinions[0]
                .SimilarCount
        );
    }

    [Fact]
    public void Deep_markup_in_a_cell_is_reported_and_its_text_kept()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 100_000)) + "甲";
        ResultDocument document = ResultDocument.Parse($"御意見\t回答\n{deep}\t乙\n");
        Assert.Equal("甲", document.Result.Entries[0].Opinions[0].Text.ToPlainText());
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Id == "PC0201");
    }

    [Fact]
    public void Unclosed_tags_lose_nothing()
    {
        ResultDocument document = ResultDocument.Parse(
            "御意見\t回答\n<p>甲<ul><li>乙<b>丙\t<table><tr><td>丁\n"
        );
        Assert.Equal("甲\n乙丙", document.Result.Entries[0].Opinions[0].Text.ToPlainText());
        Assert.Equal("丁", document.Result.Entries[0].Response!.Text.ToPlainText());
    }

    [Fact]
    public void Null_characters_are_kept_as_text()
    {
        ResultDocument document = ResultDocument.Parse("御意見\t回答\n甲\0乙\t丙\n");
        Assert.Equal("甲\0乙", document.Result.Entries[0].Opinions[0].Text.ToPlainText());
    }

    [Fact]
    public void Lone_surrogates_are_replaced_and_reported()
    {
        ResultDocument document = ResultDocument.Parse("御意見\t回答\n甲\uD842乙\t丙\uDFB7\n");
        Assert.Equal("甲\uFFFD乙", document.Result.Entries[0].Opinions[0].Text.ToPlainText());
        Diagnostic reported = Assert.Single(
            document.Diagnostics,
            diagnostic => diagnostic.Id == "PC0103"
        );
        Assert.Equal(
            "2 places are no valid UTF-16; each was replaced with U+FFFD.",
            reported.Message
        );
        Assert.Equal((2, 2), (reported.Line, reported.Column));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0x82 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xD8 })]
    [InlineData(new byte[] { 0, 0, 0 })]
    public void Cut_bytes_do_not_throw(byte[] bytes) =>
        Assert.NotEmpty(ResultDocument.Parse(bytes).Diagnostics);

    [Fact]
    public async Task A_stream_is_read_to_its_end()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("御意見\t回答\n甲\t乙\n");
        using MemoryStream stream = new(bytes);
        ResultDocument document = await ResultDocument.ParseAsync(stream);
        Assert.Equal(ResultDocument.Parse(bytes), document);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ResultDocument.ParseAsync(stream, null, new CancellationToken(true))
        );
    }

    [Fact]
    public void An_error_can_be_made_an_exception()
    {
        ResultDocumentException exception = Assert.Throws<ResultDocumentException>(() =>
            ResultDocument.Parse("").EnsureNoErrors()
        );
        Assert.Equal(
            "(1,1): error PC0101: The document is empty; a published result was expected.",
            exception.Message
        );
        Assert.Single(exception.Diagnostics);
    }

    private static void AssertErrors(ResultDocument document, params string[] ids) =>
        Assert.Equal(
            ids,
            document
                .Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic.Id)
        );
}
