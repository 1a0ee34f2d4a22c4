using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Text extraction ends each cell of a web page's table with a pipe, and begins a line wherever the cell does.</summary>
public class PipeSeparatedTests
{
    private const string Header = "No. | 御意見 | 回答 |\n";

    [Theory]
    [InlineData("1 | 甲です。 | 乙です。 |\n2 | 丙です。 | 丁です。 |\n")]
    [InlineData("1 | 甲です。 |\n乙です。 |\n2 | 丙です。 |\n丁です。 |\n")]
    [InlineData("1 |\n甲です。 |\n乙です。 |\n2 |\n丙です。 |\n丁です。 |\n")]
    [InlineData("1 |\n甲です。 | 乙です。 |\n2 |\n丙です。 | 丁です。 |\n")]
    [InlineData("1 | 甲です。 | 乙です。 |\n\n2 | 丙です。 | 丁です。 |\n")]
    public void Cells_stand_on_one_line_or_on_several(string rows) =>
        Assert.Equal(["1:甲です。>乙です。", "2:丙です。>丁です。"], Entries(Header + rows));

    [Theory]
    [InlineData("|\n1 |\n甲です。 |\n乙です。 |\n|\n2 |\n丙です。 |\n丁です。 |\n")]
    [InlineData("|\n1 |\n甲です。 |\n乙です。 |\n|\n|\n丙です。 |\n丁です。 |\n")]
    public void A_pipe_alone_may_begin_each_row(string rows)
    {
        string[] entries = Entries("|\nNo. |\n御意見 |\n回答 |\n" + rows);
        Assert.Equal("1:甲です。>乙です。", entries[0]);
        Assert.EndsWith(":丙です。>丁です。", entries[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_has_all_its_lines() =>
        Assert.Equal(
            ["1:甲です。\n乙です。>丙です。\n丁です。"],
            Entries(Header + "1 |\n甲です。\n乙です。 |\n丙です。\n丁です。 |\n")
        );

    [Fact]
    public void Headings_may_be_broken() =>
        Assert.Equal(
            ["1:甲です。>乙です。"],
            Entries("No. | 御意見\nの概要 | 御意見に対する\n考え方 |\n1 | 甲です。 | 乙です。 |\n")
        );

    [Theory]
    [InlineData("１　総論 |\n")]
    [InlineData("１　総論 | | |\n")]
    public void A_heading_across_the_table_is_a_row_of_its_own(string heading)
    {
        ConsultationResult result = Read(Header + heading + "1 | 甲です。 | 乙です。 |\n");
        Assert.Equal("１　総論", Assert.Single(result.Entries).Group);
    }

    [Fact]
    public void Pipes_may_also_stand_before_the_rows() =>
        Assert.Equal(
            ["1:甲です。>乙です。"],
            Entries(
                "| No. | 御意見 | 回答 |\n| 1 | 甲です。 |\n乙です。 |\n",
                SourceFormat.PipeSeparated
            )
        );

    [Fact]
    public void Lines_behind_a_row_that_no_pipe_closes_are_paragraphs()
    {
        ConsultationResult result = Read(
            Header + "1 | 甲です。 | 乙です。 |\n注 |\n総務課\n電話番号\n"
        );
        Assert.Equal(["注", "総務課", "電話番号"], result.Notes);
    }

    [Theory]
    [InlineData("番号 |\n意見（要約） |\n回答 |\n---|---|---|\n")]
    [InlineData("番号 | 意見（要約） | 回答 |\n---|---|---|\n")]
    [InlineData(
        "募集期間 | 令和6年2月1日から令和6年2月22日 |\n---|---|\n提出者 | 2人 |\n番号 |\n意見（要約） |\n回答 |\n---|---|---|\n"
    )]
    public void Dashes_under_the_headings_tell_how_many_cells_a_row_has(string headings) =>
        Assert.Equal(
            ["1:甲です。>乙です。", "2:丙です。>丁です。"],
            Entries(headings + "1 |\n甲です。 |\n乙です。 |\n2 |\n丙です。 | 丁です。 |\n")
        );

    [Theory]
    [InlineData("2 |\n丙です。 |\n丁です。 |\n")]
    [InlineData("2 |\n丙です。 | 丁です。 |\n")]
    public void The_first_numbers_tell_how_many_cells_a_row_has(string second) =>
        Assert.Equal(
            ["1:甲です。>乙です。", "2:丙です。>丁です。"],
            Entries("番号 |\n意見 |\n回答 |\n1 |\n甲です。 |\n乙です。 |\n" + second)
        );

    [Fact]
    public void The_number_may_stand_on_the_line_above_the_rest_of_its_cell() =>
        Assert.Equal(
            ["1\n（P21）:甲です。>乙です。", "2\n（P29）:丙です。>丁です。"],
            Entries(
                "番号 |\n意見 |\n回答 |\n---|---|---|\n1\n（P21） |\n甲です。 |\n乙です。 |\n2\n（P29） |\n丙です。 |\n丁です。 |\n"
            )
        );

    private static string[] Entries(string text, SourceFormat? format = null) =>
        EntryLine.Of(Read(text, format));

    private static ConsultationResult Read(string text, SourceFormat? format = null) =>
        ResultDocument.Parse(text, new() { Format = format }).Result;
}
