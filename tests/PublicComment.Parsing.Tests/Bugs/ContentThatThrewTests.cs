using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Bugs;

/// <summary>Content that made the parser throw.</summary>
public class ContentThatThrewTests
{
    private const string Header = "御意見\t回答\n";

    [Fact]
    public void The_code_point_that_cannot_be_normalised_is_text()
    {
        string text = Header + "甲\uFFFE\t乙\uFFFE\n";
        Assert.Equal("甲\uFFFE", OpinionOf(ResultDocument.Parse(text)));
        Assert.Equal(
            "甲\uFFFE",
            OpinionOf(ResultDocument.Parse(text, new() { CleansText = true }))
        );
    }

    [Theory]
    [InlineData("〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇件")]
    [InlineData("（ほか同旨00000000000000000000000000000000001件）")]
    public void A_number_longer_than_a_note_counts_nothing(string opinion)
    {
        ResultEntry entry = ResultDocument.Parse(Header + opinion + "\t乙\n").Result.Entries[0];
        Assert.Equal(0, entry.Opinions[0].SimilarCount);
    }

    [Fact]
    public void Periods_that_overlap_are_read() =>
        Assert.NotEmpty(
            ResultDocument
                .Parse(
                    "「甲の省令案」について、年10月1日（火令和6年10月1日（火令和6年10月1日（火）から同月31日（木）まで意見の募集を行ったところです。\n\n"
                        + Header
                        + "甲\t乙\n"
                )
                .Result.Entries
        );

    [Fact]
    public void A_heading_whose_two_characters_are_one_when_folded_is_read() =>
        Assert.NotEmpty(
            ResultDocument.Parse(Header + "甲\t乙、\n\nｶﾞ\n\n" + Header + "丙\t丁\n").Result.Entries
        );

    [Fact]
    public void A_response_label_without_an_opinion_label_before_it_is_read()
    {
        ResultDocument document = ResultDocument.Parse(
            "（庁の考え方）\n\n承ります。\n\n（いただいた御意見）\n\n賛成する。\n"
        );
        Assert.Equal("承ります。", document.Result.Entries[0].Response!.Text.ToPlainText());
        Assert.Equal("賛成する。", document.Result.Entries[1].Opinions[0].Text.ToPlainText());
    }

    [Fact]
    public void An_encoding_of_the_caller_that_throws_is_asked_to_replace()
    {
        UTF8Encoding throwing = new(
            encoderShouldEmitUTF8Identifier: false,
            throwOnInvalidBytes: true
        );
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Header + "甲\t乙"), 0xE3];
        ResultDocument document = ResultDocument.Parse(bytes, new() { Encoding = throwing });
        Assert.Equal("乙\uFFFD", document.Result.Entries[0].Response!.Text.ToPlainText());
        Assert.Contains(document.Diagnostics, found => found.Id == "PC0103");
    }

    [Fact]
    public void Headings_in_the_first_column_with_nothing_beside_them_are_notes()
    {
        ResultDocument document = ResultDocument.Parse(
            "| 御意見の内容 |  |\n|---|---|\n| 県の考え方 |  |\n",
            new() { Format = SourceFormat.Markdown }
        );
        Assert.Empty(document.Result.Entries);
        Assert.Equal(["御意見の内容", "県の考え方"], document.Result.Notes);
    }

    private static string OpinionOf(ResultDocument document) =>
        document.Result.Entries[0].Opinions[0].Text.ToPlainText();
}
