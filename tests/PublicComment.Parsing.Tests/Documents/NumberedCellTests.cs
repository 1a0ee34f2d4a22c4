using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Ministries number opinions inside the cells: 意見１－１ beside 考え方１－１.</summary>
public class NumberedCellTests
{
    private const string Header = "| 意見 | 海風省の考え方 |\n|---|---|\n";

    [Theory]
    [InlineData(
        "| 意見１－１<br>甲です。 | 考え方１－１<br>乙です。 |\n| 意見１－２<br>丙です。 | 考え方１－２<br>丁です。 |\n"
    )]
    [InlineData(
        "| 意見１－１　甲です。 | 考え方１－１　乙です。 |\n| 意見１－２　丙です。 | 考え方１－２　丁です。 |\n"
    )]
    [InlineData(
        "| 【意見１－１】甲です。 | 【考え方１－１】乙です。 |\n| 【意見１－２】丙です。 | 【考え方１－２】丁です。 |\n"
    )]
    [InlineData("| 意見１－１<br>甲です。 | 乙です。 |\n| 意見１－２<br>丙です。 | 丁です。 |\n")]
    [InlineData(
        "| 意見１－１ | 考え方１－１ |\n| 甲です。 | 乙です。 |\n| 意見１－２ | 考え方１－２ |\n| 丙です。 | 丁です。 |\n"
    )]
    [InlineData(
        "| 意見１－１ | |\n| 甲です。 | 乙です。 |\n| 意見１－２ | |\n| 丙です。 | 丁です。 |\n"
    )]
    public void A_number_in_a_cell_is_that_of_the_opinion(string rows) =>
        Assert.Equal(
            ["１－１:甲です。>乙です。", "１－２:丙です。>丁です。"],
            EntryLine.Of(Read(Header + rows))
        );

    [Theory]
    [InlineData("| 意見１－１に賛成します。 | 乙です。 |\n", ":意見１－１に賛成します。>乙です。")]
    [InlineData("| 意見１ | 乙です。 |\n", ":意見１>乙です。")]
    [InlineData("| 意見１　甲です。 | 考え方２　乙です。 |\n", "１:甲です。>考え方２　乙です。")]
    [InlineData("| 意見１（賛成）です。 | 乙です。 |\n", ":意見１（賛成）です。>乙です。")]
    public void Words_that_only_look_like_a_number_stay(string row, string expected) =>
        Assert.Equal([expected], EntryLine.Of(Read(Header + row)));

    [Theory]
    [InlineData("意見１　定義について<br>甲です。<br>意見２　責務について<br>丙です。", null)]
    [InlineData("意見１　定義について<br>甲です。意見２ と同じです。", null)]
    [InlineData("意見１　定義について<br>甲です。前の意見２件と同じです。", "１")]
    public void An_opinion_that_numbers_its_parts_has_no_number(string opinion, string? number)
    {
        Opinion read = ResultDocument
            .Parse($"| 意見 | 考え方 |\n|---|---|\n| {opinion} | 乙です。 |\n")
            .Result.Entries[0]
            .Opinions[0];
        Assert.Equal(number, read.Number);
        Assert.Equal(
            number is null,
            read.Text.ToPlainText().StartsWith("意見１", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_column_of_numbers_leaves_the_cells_as_they_are() =>
        Assert.Equal(
            ["7:意見１　甲です。>考え方１　乙です。"],
            EntryLine.Of(
                Read(
                    "| 番号 | 意見 | 考え方 |\n|---|---|---|\n| 7 | 意見１　甲です。 | 考え方１　乙です。 |\n"
                )
            )
        );

    [Fact]
    public void A_summary_beside_the_number_stands_above_the_opinion()
    {
        ConsultationResult result = Read(
            Header
                + "| 意見１　賛成。 | 考え方１ |\n| 甲です。 | 乙です。 |\n| 意見２　反対。 | 考え方２ |\n| 丙です。 | 丁です。 |\n"
                + "| 意見３　質問。 | 考え方３ |\n"
        );
        Assert.Equal(
            ["１:賛成。／甲です。>乙です。", "２:反対。／丙です。>丁です。"],
            EntryLine.Of(result).Select(line => line.Replace('\n', '／'))
        );
        Assert.Contains("質問。", result.Notes);
    }

    [Fact]
    public void A_number_that_no_row_follows_is_a_note()
    {
        ConsultationResult result = Read(
            Header + "| 甲です。 | 乙です。 |\n| 意見２ | 考え方２ |\n"
        );
        Assert.Equal([":甲です。>乙です。"], EntryLine.Of(result));
        Assert.Contains("２", result.Notes);
    }

    [Fact]
    public void A_number_numbers_no_row_of_another_table()
    {
        ConsultationResult result = Read(
            Header
                + "| 意見２ | 考え方２ |\n\n| 番号 | 意見 | 考え方 |\n|---|---|---|\n| 7 | 甲です。 | 乙です。 |\n\n"
                + Header
                + "| 丙です。 | 丁です。 |\n"
        );
        Assert.Equal(["7:甲です。>乙です。", ":丙です。>丁です。"], EntryLine.Of(result));
        Assert.Contains("２", result.Notes);
    }

    [Fact]
    public void A_response_refers_to_another_by_that_number() =>
        Assert.Equal(
            [new EntryReference("１－１")],
            Read(
                Header
                    + "| 意見１－１　甲です。 | 考え方１－１　乙です。 |\n| 意見１－２　丙です。 | 考え方１－１に同じ。 |\n"
            )
                .Entries[1]
                .Response!.RefersTo
        );

    [Fact]
    public void Text_that_lost_its_columns_has_the_same_labels() =>
        Assert.Equal(
            ["1-1:甲です。>乙です。", "1-2:丙です。>丁です。"],
            EntryLine.Of(
                Read(
                    "意見\n海風省の考え方\n意見 1-1\n甲です。\n考え方 1-1\n乙です。\n意見 1-2\n丙です。\n考え方 1-2\n丁です。\n"
                )
            )
        );

    private static ConsultationResult Read(string text) => ResultDocument.Parse(text).Result;
}
