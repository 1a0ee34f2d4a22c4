using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Nothing heads the numbers of the rows, so that each heading stands a column too far to the left, in every format.</summary>
public class ShiftedHeadingTests
{
    private static readonly string[] s_rows =
    [
        "1/遊歩道の照明を増やしてほしい。/来年度に増設します。",
        "2/駐輪場が狭いのではないか。/広げる予定はありません。",
        "3/案内板を多言語にすべきである。/関係者と協議してまいります。",
    ];
    private static readonly string[] s_entries =
    [
        "1:遊歩道の照明を増やしてほしい。>来年度に増設します。",
        "2:駐輪場が狭いのではないか。>広げる予定はありません。",
        "3:案内板を多言語にすべきである。>関係者と協議してまいります。",
    ];

    public static TheoryData<SourceFormat> Formats => TableText.EachFormat;

    [Theory]
    [MemberData(nameof(Formats))]
    public void Numbers_beside_the_headings_number_the_rows(SourceFormat format)
    {
        Assert.Equal(
            s_entries,
            TableText.EntriesOf(format, ["意見の要旨/港湾局の考え方", .. s_rows])
        );
        Assert.Equal(
            s_entries,
            TableText.EntriesOf(format, ["意見の要旨/港湾局の考え方/", .. s_rows])
        );
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void One_row_is_enough_since_no_opinion_is_a_number(SourceFormat format) =>
        Assert.Equal(
            s_entries[..1],
            TableText.EntriesOf(format, "意見の要旨/港湾局の考え方", s_rows[0])
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_last_row_that_an_excerpt_cut_speaks_for_nothing(SourceFormat format) =>
        Assert.Equal(
            ["照明 1:遊歩道の照明を増やしてほしい。", "駐輪場 2:駐輪場は"],
            TableText
                .Read(
                    format,
                    "項目/意見の概要/意見への回答",
                    "1/照明/遊歩道の照明を増やしてほしい。/来年度に増設します。",
                    "2/駐輪場/駐輪場は"
                )
                .Result.Entries.SelectMany(entry => entry.Opinions)
                .Select(opinion => $"{opinion.Place} {opinion.Number}:{opinion.Text.ToPlainText()}")
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void Numbers_begin_again_in_each_group(SourceFormat format) =>
        Assert.Equal(
            ["1", "2", "1"],
            TableText
                .Read(
                    format,
                    "意見の要旨/港湾局の考え方",
                    s_rows[0],
                    s_rows[1],
                    "1/案内板を多言語にすべきである。/関係者と協議してまいります。"
                )
                .Result.Entries.Select(entry => entry.Opinions[0].Number)
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_row_may_lack_the_number_that_the_row_above_covers(SourceFormat format) =>
        Assert.Equal(
            [s_entries[0], ":駐輪場が狭いのではないか。>広げる予定はありません。", s_entries[1]],
            TableText.EntriesOf(
                format,
                "意見の要旨/港湾局の考え方",
                s_rows[0],
                "駐輪場が狭いのではないか。/広げる予定はありません。",
                s_rows[1]
            )
        );

    [Theory]
    [InlineData("該当箇所/意見の要旨/港湾局の考え方", "1/第１章/{0}/{1}")]
    [InlineData("意見の要旨/港湾局の考え方", "1/第１章/{0}/{1}")]
    [InlineData("該当箇所/意見の要旨/港湾局の考え方", "第１章/1/{0}/{1}")]
    public void A_place_may_stand_beside_the_number(string headings, string row)
    {
        foreach (SourceFormat format in TableText.Formats)
        {
            Opinion[] opinions =
            [
                .. TableText
                    .Read(
                        format,
                        headings,
                        Row(row, "照明を増やしてほしい。", "増設します。"),
                        Row(row, "案内板がわかりにくい。", "改めます。").Replace("1/", "2/"),
                        Row(row, "駐輪場が狭い。", "広げます。").Replace("1/", "3/")
                    )
                    .Result.Entries.Select(entry => entry.Opinions[0]),
            ];
            Assert.Equal(["1", "2", "3"], opinions.Select(opinion => opinion.Number));
            Assert.All(opinions, opinion => Assert.Equal("第１章", opinion.Place));
            Assert.Equal("照明を増やしてほしい。", opinions[0].Text.ToPlainText());
        }
    }

    [Fact]
    public void Pages_are_no_numbers_where_the_cell_too_many_stands_at_the_end() =>
        Assert.Equal(
            ["1", "2"],
            TableText
                .Read(
                    SourceFormat.TabSeparated,
                    "ページ/意見の要旨/港湾局の考え方",
                    "1/照明を増やしてほしい。/増設します。/施設課",
                    "2/案内板がわかりにくい。/改めます。/観光課"
                )
                .Result.Entries.Select(entry => entry.Opinions[0].Place)
        );

    [Fact]
    public void A_cell_too_many_at_the_end_is_a_note_beside_numbers_too() =>
        Assert.Equal(
            s_entries[..2],
            TableText.EntriesOf(
                SourceFormat.TabSeparated,
                "意見の要旨/港湾局の考え方",
                s_rows[0] + "/施設課が担当します。",
                s_rows[1] + "/観光課が担当します。"
            )
        );

    [Fact]
    public void Numbers_are_no_opinions_where_the_responses_are_lost() =>
        Assert.Equal(
            ["1:照明を増やしてほしい。>", "2:案内板がわかりにくい。>"],
            TableText.EntriesOf(
                SourceFormat.TabSeparated,
                "意見の要旨/港湾局の考え方",
                "1/照明を増やしてほしい。",
                "2/案内板がわかりにくい。"
            )
        );

    private static string Row(string row, string opinion, string response) =>
        row.Replace("{0}", opinion, StringComparison.Ordinal)
            .Replace("{1}", response, StringComparison.Ordinal);
}
