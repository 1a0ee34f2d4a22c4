using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Text extraction writes a Markdown row from its first pipe to its last, wherever the lines of its cells end.</summary>
public class BrokenPipeRowTests
{
    private const string Header = "| No. | 御意見 | 回答 |\n|---|---|---|\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_cell_has_all_its_lines(string lineBreak) =>
        Assert.Equal(
            ["1:甲です。\n乙です。>丙です。\n丁です。", "2:戊です。>己です。"],
            Entries(
                (
                    Header
                    + "| 1 | 甲です。\n乙です。 | 丙です。\n丁です。 |\n| 2 | 戊です。 | 己です。 |\n"
                ).ReplaceLineEndings(lineBreak)
            )
        );

    [Fact]
    public void A_blank_line_inside_a_cell_stays_in_it() =>
        Assert.Equal(
            ["1:甲です。\n\n乙です。>丙です。\n\n丁です。"],
            Entries(Header + "| 1 | 甲です。\n\n乙です。 | 丙です。\n\n丁です。 |\n")
        );

    [Fact]
    public void A_blank_line_between_cells_ends_the_row() =>
        Assert.Equal(
            ["1:甲です。>", "2:丙です。>丁です。"],
            Entries(Header + "| 1 | 甲です。 |\n\n総務課 |\n| 2 | 丙です。 | 丁です。 |\n")
        );

    [Fact]
    public void Headings_above_the_dashes_may_be_broken() =>
        Assert.Equal(
            ["1:甲です。>乙です。"],
            Entries(
                "| No. | 御意見\nの概要 | 御意見に対する\n考え方 |\n|---|---|---|\n| 1 | 甲です。 | 乙です。 |\n"
            )
        );

    [Fact]
    public void Headings_that_stand_again_are_no_rows() =>
        Assert.Equal(
            ["1:甲です。>乙です。", "2:丙です。\n丁です。>戊です。", "3:己です。>庚です。"],
            Entries(
                $"{Header}| 1 | 甲です。 | 乙です。\n| 2 | 丙です。\n丁です。 | 戊です。\n\n{Header}| 3 | 己です。 | 庚です。\n"
            )
        );

    [Fact]
    public void A_single_row_without_its_last_pipe_leaves_the_others_as_they_are() =>
        Assert.Equal(
            [
                "1:甲です。>乙です。",
                "2:丙です。>丁の一行目は\n次に続きます。",
                "3:戊です。>己です。",
            ],
            Entries(
                Header
                    + "| 1 | 甲です。 | 乙です。\n| 2 | 丙です。 | 丁の一行目は\n次に続きます。 |\n| 3 | 戊です。 | 己です。 |\n"
            )
        );

    [Theory]
    [InlineData("|--|--|", "|")]
    [InlineData("|--|--|--|--|", "|")]
    [InlineData("|--|--|--|", "")]
    [InlineData("|--|--|", "")]
    public void The_headings_tell_the_width_and_the_last_pipe_may_be_left_out(
        string dashes,
        string last
    ) =>
        Assert.Equal(
            ["1:甲です。>乙です。", "2:丙です。\n丁です。>戊です。"],
            Entries(
                $"| No. | 御意見 | 回答 |\n{dashes}\n| 1 | 甲です。 | 乙です。 {last}\n| 2 | 丙です。\n丁です。 | 戊です。 {last}\n\n以上\n"
            )
        );

    [Fact]
    public void A_pipe_behind_a_backslash_ends_no_cell() =>
        Assert.Equal(
            ["1:甲|\n乙です。>丙です。"],
            Entries(Header + "| 1 | 甲\\|\n乙です。 | 丙です。 |\n")
        );

    [Theory]
    [InlineData("| 1 | 甲です。 | 乙です。\n\n注\n")]
    [InlineData("| 1 | 甲です。 | 乙です。\n\n注 | 注 |\n")]
    [InlineData("| 1 | 甲です。 | 乙です。 |\n注 |\n")]
    [InlineData("| 1 | 甲です。 | 乙です。\n| 注 |\n")]
    public void What_stands_apart_goes_on_no_cell(string rows)
    {
        ConsultationResult result = Read(Header + rows);
        Assert.Equal("乙です。", Assert.Single(result.Entries).Response?.Text.ToPlainText());
    }

    private static string[] Entries(string text) => EntryLine.Of(Read(text));

    private static ConsultationResult Read(string text) => ResultDocument.Parse(text).Result;
}
