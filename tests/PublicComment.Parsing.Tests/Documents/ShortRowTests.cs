using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>A row lacks the first cells that those of the row above cover: it is a row of its own, and no sentence is its number.</summary>
public class ShortRowTests
{
    private const string Headings = "番号/御意見の概要/市の考え方";
    private const string First = "1/遊歩道の照明を増やしてほしい。/来年度に増設します。";
    private const string Next = "2/案内板を多言語にすべきである。/関係者と協議してまいります。";

    public static TheoryData<SourceFormat> Formats => TableText.EachFormat;

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_opinion_in_the_place_of_the_number_begins_a_row(SourceFormat format) =>
        Assert.Equal(
            [
                "1:遊歩道の照明を増やしてほしい。>来年度に増設します。",
                ":駐輪場が狭いのではないか。>広げる予定はありません。",
                "2:案内板を多言語にすべきである。>関係者と協議してまいります。",
            ],
            TableText.EntriesOf(
                format,
                Headings,
                First,
                "駐輪場が狭いのではないか。/広げる予定はありません。",
                Next
            )
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_row_keeps_its_flag(SourceFormat format) =>
        Assert.Equal(
            ["無", "有", "無"],
            TableText
                .Read(
                    format,
                    Headings + "/修正の有無",
                    First + "/無",
                    "駐輪場が狭いのではないか。/広げる予定はありません。/有",
                    Next + "/無"
                )
                .Result.Entries.Select(entry => entry.Amendment.Text)
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_flag_above_may_cover_the_row_too(SourceFormat format) =>
        Assert.Equal(
            [
                "1:遊歩道の照明を増やしてほしい。>来年度に増設します。",
                ":駐輪場が狭いのではないか。>広げる予定はありません。",
                ":段差をなくしてほしい。>計画的に改修します。",
            ],
            TableText.EntriesOf(
                format,
                Headings + "/修正の有無",
                First + "/無",
                "駐輪場が狭いのではないか。/広げる予定はありません。",
                "段差をなくしてほしい。/計画的に改修します。"
            )
        );

    [Theory]
    [InlineData("第２章/駐輪場が狭いのではないか。/広げる予定はありません。", "第２章")]
    [InlineData("駐輪場が狭いのではないか。/広げる予定はありません。", null)]
    public void A_place_stands_in_its_column(string row, string? place)
    {
        foreach (SourceFormat format in TableText.Formats)
        {
            Opinion opinion = TableText
                .Read(
                    format,
                    "番号/該当箇所/御意見の概要/市の考え方",
                    "1/第１章/照明を増やしてほしい。/増設します。",
                    row,
                    "2/第３章/段差をなくしてほしい。/改修します。"
                )
                .Result.Entries[1]
                .Opinions[0];
            Assert.Equal(
                (null, place, "駐輪場が狭いのではないか。"),
                (opinion.Number, opinion.Place, opinion.Text.ToPlainText())
            );
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_place_above_may_cover_a_row_with_a_number(SourceFormat format) =>
        Assert.Equal(
            ["1:照明を増やしてほしい。>増設します。", "2:駐輪場が狭い。>広げます。"],
            TableText.EntriesOf(
                format,
                "該当箇所/番号/御意見の概要/市の考え方",
                "第１章/1/照明を増やしてほしい。/増設します。",
                "2/駐輪場が狭い。/広げます。"
            )
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_few_words_are_an_opinion_where_an_answer_stands_beside_them(
        SourceFormat format
    ) =>
        Assert.Equal(
            ":賛成する。>御意見として承ります。",
            TableText.EntriesOf(format, Headings, First, "賛成する。/御意見として承ります。", Next)[
                1
            ]
        );

    [Fact]
    public void A_word_beside_a_whole_row_is_its_number() =>
        Assert.Equal(
            "追加分:駐輪場が狭いのではないか。>広げる予定はありません。",
            TableText.EntriesOf(
                SourceFormat.Markdown,
                Headings + "/修正の有無",
                First + "/無",
                "追加分/駐輪場が狭いのではないか。/広げる予定はありません。/",
                Next + "/無"
            )[1]
        );

    [Fact]
    public void A_word_beside_an_opinion_without_response_is_its_number() =>
        Assert.Equal(
            "追加分",
            TableText
                .Read(SourceFormat.TabSeparated, Headings, First, "追加分/駐輪場が狭い。", Next)
                .Result.Entries[0]
                .Opinions[1]
                .Number
        );

    [Fact]
    public void A_word_behind_the_response_leaves_the_number_alone_out()
    {
        ConsultationResult result = TableText
            .Read(
                SourceFormat.TabSeparated,
                Headings,
                First,
                "駐輪場が狭いのではないか。/広げる予定はありません。/施設課",
                Next
            )
            .Result;
        Assert.Equal(
            ":駐輪場が狭いのではないか。>広げる予定はありません。",
            EntryLine.Of(result)[1]
        );
        Assert.Contains("施設課", result.Notes);
    }

    [Fact]
    public void A_sentence_is_no_number_even_where_the_row_is_whole()
    {
        ConsultationResult result = TableText
            .Read(
                SourceFormat.TabSeparated,
                Headings,
                First,
                "照明と駐輪場と段差のことをまとめて書いた。/駐輪場が狭い。/広げる予定はありません。",
                Next
            )
            .Result;
        Assert.Equal(":駐輪場が狭い。>広げる予定はありません。", EntryLine.Of(result)[1]);
        Assert.Contains("照明と駐輪場と段差のことをまとめて書いた。", result.Notes);
    }
}
