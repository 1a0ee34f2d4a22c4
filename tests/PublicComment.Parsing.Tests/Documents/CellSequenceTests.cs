using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Tables whose cells stand behind each other, as text that follows a page cell by cell has them.</summary>
public class CellSequenceTests
{
    private const string Header = "番号 御意見の概要 御意見に対する考え方 修正の\n有無\n";

    [Fact]
    public void Each_cell_has_its_lines()
    {
        ConsultationResult result = Read(
            Header
                + "1\n防波堤が短いので、来年度\nまでに延ばしてほしい。\n御指摘のとおり、来年度の予\n算で延ばします。\nあり\n"
                + "2 駐車場が狭い。\n現状のままとします。 なし\n"
        );
        Assert.Equal(
            [
                "1:防波堤が短いので、来年度までに延ばしてほしい。>御指摘のとおり、来年度の予算で延ばします。",
                "2:駐車場が狭い。>現状のままとします。",
            ],
            EntryLine.Of(result)
        );
        Assert.Equal(["あり", "なし"], result.Entries.Select(entry => entry.Amendment.Text));
    }

    [Fact]
    public void A_shape_that_most_rows_share_begins_the_response()
    {
        const string Rows =
            "1\n港の照明を増やしてほしい。\n・夜間の安全のため\n・釣りの客のため\n■照明について\n来年度に増やします。\n■釣りについて\n禁止です。\n"
            + "2 駐車場が狭い。\n出口も足りない\n■駐車場について\n「No.1」の回答のとおりです。\n"
            + "3\n桟橋を残してほしい。\n現状のままとします。\n";
        Assert.Equal(
            [
                "1:港の照明を増やしてほしい。\n・夜間の安全のため\n・釣りの客のため>■照明について\n来年度に増やします。\n■釣りについて\n禁止です。",
                "2:駐車場が狭い。出口も足りない>■駐車場について\n「No.1」の回答のとおりです。",
                "3:桟橋を残してほしい。>現状のままとします。",
            ],
            EntryLine.Of(Read("No.\n意見（原文）\n市の考え方\n" + Rows))
        );
    }

    [Fact]
    public void A_word_for_submitters_stands_before_the_opinion()
    {
        ResultEntry entry = Read(
            "No.\n意見提出者\n御意見\n回答\n1\n個人 賛成する。\n承ります。\n"
        ).Entries[0];
        Assert.Equal(
            ("個人", "賛成する。", "承ります。"),
            (
                entry.Opinions[0].Submitter?.Text,
                entry.Opinions[0].Text.ToPlainText(),
                entry.Response?.Text.ToPlainText()
            )
        );
    }

    [Fact]
    public void What_follows_headings_that_stand_again_goes_on_with_the_text_that_they_cut() =>
        Assert.Equal(
            ["1:防波堤が短いので、延ばしてほしい。>延ばします。", "2:賛成する。>承ります。"],
            EntryLine.Of(
                Read(
                    Header
                        + "1\n防波堤が短いので、\n延ばします。\nあり\n3\n"
                        + Header
                        + "延ばしてほしい。\n2\n賛成する。\n承ります。\nなし\n"
                )
            )
        );

    [Fact]
    public void A_place_stands_before_the_opinion_in_short_lines()
    {
        ConsultationResult result = Read(
            "番号 該当箇所 御意見の概要 市の考え方\n【総論】\n"
                + "1 第３章\n港の整備\n防波堤が短いので、来年度までに延ば\nしてほしい。\n御指摘のとおり、来年度の予算で延ば\nします。\n"
                + "【各論】\n"
                + "2 第４条 第４条の駐車場が狭いので、すぐに\n広げてほしい。\n現状のままとします。駐車場は別の計\n画で扱います。\n"
        );
        Assert.Equal(
            [
                "1:防波堤が短いので、来年度までに延ばしてほしい。>御指摘のとおり、来年度の予算で延ばします。",
                "2:第４条の駐車場が狭いので、すぐに広げてほしい。>現状のままとします。駐車場は別の計画で扱います。",
            ],
            EntryLine.Of(result)
        );
        Assert.Equal(
            [("【総論】", "第３章港の整備"), ("【各論】", "第４条")],
            result.Entries.Select(entry => (entry.Group!, entry.Opinions[0].Place!))
        );
    }

    [Fact]
    public void Notes_below_the_last_flag_are_no_part_of_the_row()
    {
        ConsultationResult result = Read(
            Header + "1\n賛成する。\n承ります。\nなし\n以上のとおり取りまとめました。\n"
        );
        Assert.Equal(["1:賛成する。>承ります。"], EntryLine.Of(result));
        Assert.Contains("以上のとおり取りまとめました。", result.Notes);
    }

    [Theory]
    [InlineData("1\n賛成する。\n")]
    [InlineData("1\n\n短い。 狭い。 暗い。\n")]
    [InlineData("賛成する。\n承ります。\n")]
    [InlineData(
        "1\n防波堤が短いので、 御指摘のとおり、来年\n来年度までに延ばして 度の予算で延ばしま\nほしいと考えます。 す。\nなお、駐車場も狭い また、駐車場も広げ\nです。\n"
    )]
    [InlineData("1\n賛成する\n反対する\n検討する\n承る\n")]
    public void Rows_that_do_not_show_their_texts_are_none(string rows) =>
        Assert.Empty(Read(Header + rows).Entries);

    private static ConsultationResult Read(string text) => ResultDocument.Parse(text).Result;
}
