namespace PublicComment.Parsing.Tests.Documents;

/// <summary>A browser copies the paragraphs of a cell to lines of their own, and a tab behind each cell but the last.</summary>
public class CopiedRowTests
{
    private const string Headings = "番号\tご意見\t市の考え方\n";

    private const string Rows =
        "1\t暗い。\t\n\n調査します。\n\n\n2\t次の場所が狭い。\n・駅前\n・公園\t\n\n広げます。\n\n\n3\t遠い。\t\n\n検討します。\n\n";

    private static readonly string[] s_entries =
    [
        "1:暗い。>調査します。",
        "2:次の場所が狭い。\n・駅前\n・公園>広げます。",
        "3:遠い。>検討します。",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("お問い合わせ先\n\n都市計画課\n")]
    [InlineData("この計画は三月に決定しました。\n")]
    [InlineData("資料名\t形式\n計画\tPDF\n")]
    public void A_row_goes_on_to_the_next_number(string behind) =>
        Assert.Equal(s_entries, Entries(Headings + Rows + behind));

    [Fact]
    public void Lines_may_end_as_in_Windows() =>
        Assert.Equal(
            s_entries.Select(entry => entry.Replace("\n", "", StringComparison.Ordinal)),
            Entries((Headings + Rows).Replace("\n", "\r\n", StringComparison.Ordinal))
                .Select(entry => entry.Replace("\n", "", StringComparison.Ordinal))
        );

    [Fact]
    public void A_response_may_have_as_many_paragraphs_as_others()
    {
        string[] entries = Entries(
            Headings
                + Rows.Replace(
                    "調査します。",
                    "調査します。\n\n結果は公表します。",
                    StringComparison.Ordinal
                )
                + "時期は未定です。\n"
        );
        Assert.Equal("1:暗い。>調査します。\n\n結果は公表します。", entries[0]);
        Assert.Equal("3:遠い。>検討します。\n\n時期は未定です。", entries[2]);
    }

    [Fact]
    public void Rows_that_lack_a_response_alone_are_lines()
    {
        string[] entries = Entries(
            Headings + "1\t暗い。\t調査します。\n2\t狭い。\t\n3\t遠い。\t検討します。\n"
        );
        Assert.StartsWith("2:狭い。>", entries[1], StringComparison.Ordinal);
        Assert.Equal(3, entries.Length);
    }

    [Fact]
    public void A_line_that_may_head_the_next_rows_is_no_response() =>
        Assert.DoesNotContain(
            Entries(
                Headings
                    + Rows.Replace(
                        "調査します。\n\n",
                        "調査します。\n\n第２章　道路\n\n",
                        StringComparison.Ordinal
                    )
            ),
            entry => entry.Contains("調査します。\n\n第２章", StringComparison.Ordinal)
        );

    private static string[] Entries(string table) =>
        EntryLine.Of(
            ResultDocument.Parse("みなと市計画（素案）に対する意見募集の結果\n\n" + table).Result
        );
}
