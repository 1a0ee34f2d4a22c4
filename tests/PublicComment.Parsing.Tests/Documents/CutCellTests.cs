using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>An excerpt ends inside a cell: what stands behind a closed pipe is the next cell, and what is missing is no empty cell.</summary>
public class CutCellTests
{
    private const string Header = "番号 | 意見 | 回答 |\n";
    private const string Whole = "1 | 照明を増やしてほしい。 |\n来年度に増設します。 |\n";

    [Theory]
    [InlineData("2 | 駐輪場が狭い。 |\n広げることを検討")]
    [InlineData("2 | 駐輪場が狭い。 |\n広げることを検討 |")]
    [InlineData("2 |\n駐輪場が狭い。 |\n広げることを検討")]
    public void A_line_behind_a_pipe_begins_the_next_cell_as_in_the_rows_above(string row) =>
        Assert.Equal(
            ["1:照明を増やしてほしい。>来年度に増設します。", "2:駐輪場が狭い。>広げることを検討"],
            Entries(Header + Whole + row)
        );

    [Fact]
    public void So_does_one_in_a_row_with_each_cell_on_a_line() =>
        Assert.Equal(
            ["1:照明を増やしてほしい。>来年度に増設し"],
            Entries(
                "番号 |\n頁 |\n意見 |\n回答 |\n修正の有無 |\n1 |\n12頁 |\n照明を増やしてほしい。 |\n来年度に増設し"
            )
        );

    [Fact]
    public void The_cell_goes_on_in_the_lines_below() =>
        Assert.Equal(
            "2:駐輪場が狭い。>広げます。\nまた、屋根を付け",
            Entries(Header + Whole + "2 | 駐輪場が狭い。 |\n広げます。\nまた、屋根を付け")[1]
        );

    [Fact]
    public void An_opinion_below_its_number_gets_no_response_from_above() =>
        Assert.Equal(
            "2:駐輪場が狭く、朝は>",
            Entries(Header + Whole + "2 |\n駐輪場が狭く、朝は")[1]
        );

    [Theory]
    [InlineData(
        "1 | 照明を増やしてほしい。 | 来年度に増設します。 |\n",
        "お問い合わせは施設課まで"
    )]
    [InlineData(Whole, "※いただいた御意見は要約しています。")]
    public void A_line_that_no_row_above_has_is_no_cell(string rows, string line)
    {
        ConsultationResult result = ResultDocument
            .Parse($"{Header}{rows}2 | 駐輪場が狭い。 |\n{line}\n")
            .Result;
        Assert.Equal("駐輪場が狭い。", result.Entries[0].Opinions[^1].Text.ToPlainText());
        Assert.Contains(line, result.Notes);
    }

    [Fact]
    public void A_row_below_one_without_a_number_may_be_a_number_alone() =>
        Assert.Equal(
            [
                "1:照明を増やしてほしい。>来年度に増設します。",
                ":段差をなくしてほしい。>計画的に改修します。",
                "2:駐輪場が狭く、朝は>",
            ],
            Entries(
                Header
                    + "1 | 照明を増やしてほしい。 |\n来年度に増設します。 |\n段差をなくしてほしい。 |\n計画的に改修します。 |\n|\n2 |\n駐輪場が狭く、朝は"
            )
        );

    [Theory]
    [InlineData("| 2 | 駐輪場が狭く、朝は", "")]
    [InlineData("| 2 | 駐輪場が狭い。 |\n広げることを検討", "広げることを検討")]
    public void Markdown_may_end_so_too(string row, string response) =>
        Assert.Equal(
            response,
            ResultDocument
                .Parse(
                    $"| 番号 | 意見 | 回答 |\n|---|---|---|\n| 1 | 照明を増やしてほしい。 |\n来年度に増設します。 |\n{row}"
                )
                .Result.Entries[1]
                .Response?.Text.ToPlainText()
                ?? ""
        );

    private static string[] Entries(string text) => EntryLine.Of(ResultDocument.Parse(text).Result);
}
