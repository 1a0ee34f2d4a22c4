using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Healing;

/// <summary>What stands at the edges of healing: notes, shared cells, lists and the ends of what is joined.</summary>
public class HealingBoundaryTests
{
    [Fact]
    public void A_broken_line_goes_on_remarks_as_a_note()
    {
        ConsultationResult result = Read(
            "No.\t備考\t御意見\t回答\n1\t要約\nしたもの\t甲です。\t乙です。\n"
        );
        Assert.Equal(["1:甲です。>乙です。"], Entries(result));
        Assert.Equal(["要約", "したもの"], result.Notes);
    }

    [Fact]
    public void A_remark_that_covers_two_rows_is_one_note()
    {
        ConsultationResult result = Read(
            "<table><tr><td>御意見<td>回答<td>備考<tr><td>甲です。<td>乙です。<td rowspan=2>要約"
                + "<tr><td>丙です。<td>丁です。</table>"
        );
        Assert.Equal([":甲です。>乙です。", ":丙です。>丁です。"], Entries(result));
        Assert.Equal(["要約"], result.Notes);
    }

    [Fact]
    public void Cells_beyond_the_columns_are_notes()
    {
        ConsultationResult result = Read("御意見\t回答\n甲です。\t乙です。\t余り\t\tさらに\n");
        Assert.Equal([":甲です。>乙です。"], Entries(result));
        Assert.Equal(["余り", "さらに"], result.Notes);
    }

    [Theory]
    [InlineData("同上")]
    [InlineData("同上。")]
    [InlineData("〃")]
    [InlineData("″")]
    [InlineData("上に同じ")]
    [InlineData("上記に同じ。")]
    public void A_ditto_shares_the_response(string ditto) =>
        Assert.Equal(
            [":甲です。>乙です。", ":丙です。>乙です。", ":丁です。>戊です。"],
            Entries(
                Read($"御意見\t回答\n甲です。\t乙です。\n丙です。\t{ditto}\n丁です。\t戊です。\n")
            )
        );

    [Fact]
    public void The_rest_of_a_shared_response_goes_to_all_that_share_it() =>
        Assert.Equal(
            ["1:甲です。>乙については、検討します。", "2:丙です。>乙については、検討します。"],
            Entries(
                Read(
                    "<table><tr><td>No.<td>御意見<td>回答<tr><td>1<td>甲です。<td rowspan=2>乙については、"
                        + "<tr><td>2<td>丙です。</table><p>3</p>"
                        + "<table><tr><td><td><td>検討します。</table>"
                )
            )
        );

    [Fact]
    public void A_list_that_a_page_cuts_goes_on()
    {
        ConsultationResult result = Read(
            "<table><tr><td>No.<td>御意見<td>回答<tr><td>1<td>次のとおり。<ul><li>一　甲のこと<li>二　乙を"
                + "</ul><td>丙です。</table><p>1</p>"
                + "<table><tr><td><td><ul><li>改めること<li>三　丁のこと</ul><td><tr><td>2<td>戊です。<td>己です。</table>"
        );
        TextBlock list = result.Entries[0].Opinions[0].Text.Blocks[^1];
        Assert.Equal(
            ["一　甲のこと", "二　乙を改めること", "三　丁のこと"],
            Assert.IsType<BulletList>(list).Items
        );
    }

    private static ConsultationResult Read(string text) => ResultDocument.Parse(text).Result;

    private static string[] Entries(ConsultationResult result) => EntryLine.Of(result);
}
