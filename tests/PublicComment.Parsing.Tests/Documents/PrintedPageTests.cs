using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>The last column and further pages of tables whose columns blanks lay out.</summary>
public class PrintedPageTests
{
    [Fact]
    public void A_mark_one_blank_behind_a_full_line_is_the_flag()
    {
        ConsultationResult result = Read(
            """
            №    項目    意見の要旨        県の考え方           修正

            1          防波堤が短い。来年 御指摘の防波堤は、来年度に延
                 全般    度に延ばしてほしい ばすこととし、その旨を加えま ○
                       。          した。

            2          駐車場が狭い。広げ 駐車場は用地がないため広げる
                 全般    てほしい。      ことができませんので、御理解 ×
                                   ください。
            """
        );
        Assert.Equal(["○", "×"], result.Entries.Select(entry => entry.Amendment.Text));
        Assert.Equal(
            [
                "1:防波堤が短い。来年度に延ばしてほしい。>御指摘の防波堤は、来年度に延ばすこととし、その旨を加えました。",
                "2:駐車場が狭い。広げてほしい。>駐車場は用地がないため広げることができませんので、御理解ください。",
            ],
            EntryLine.Of(result)
        );
    }

    [Fact]
    public void A_mark_inside_a_text_is_no_flag() =>
        Assert.Equal(
            [
                "1:防波堤が短い ○ ので延ばしてほしい。>来年度に延ばします。",
                "2:駐車場が狭い。>広げます。",
            ],
            EntryLine
                .Of(
                    Read(
                        """
                        No.  御意見の概要      御意見に対する考え方

                        1    防波堤が短い ○    来年度に延ばします。
                             ので延ばして
                             ほしい。

                        2    駐車場が狭い。     広げます。
                        """
                    )
                )
                .Select(line => line.Replace("○の", "○ の", StringComparison.Ordinal))
        );

    [Fact]
    public void A_page_without_headings_has_another_margin_and_the_same_columns()
    {
        ConsultationResult result = Read(
            "NO       提出者   御意見の概要            回答                 修正の有無\n"
                + "\n"
                + "     1   匿名    防波堤が短いので、来年度に    防波堤は来年度に延ばします。      修正あり\n"
                + "               延ばしてほしい。\n"
                + "\n"
                + "     2   団体    駐車場が狭いので、近くに     用地がないため、駐車場を広げる   修正なし\n"
                + "               用地を求めて広げて       ことはできません。\n"
                + "\n                         1\n"
                + "\f         ほしい。             御理解ください。\n"
                + "\n"
                + "         照明の数が港の案内図と一致し ご指摘のとおり、案内図の照明を\n"
                + "3   匿名                                        修正あり\n"
                + "         ていない。            八基に改めました。\n"
                + "\n"
                + "         桟橋の名前が分かりにくいので 名前を記した看板を全ての桟橋に\n"
                + "4   団体                                        修正なし\n"
                + "         看板を立ててほしい。       立てることとしております。\n"
        );
        Assert.Equal(
            ["修正あり", "修正なし", "修正あり", "修正なし"],
            result.Entries.Select(entry => entry.Amendment.Text)
        );
        Assert.Equal(
            [
                "3:照明の数が港の案内図と一致していない。>ご指摘のとおり、案内図の照明を八基に改めました。",
                "4:桟橋の名前が分かりにくいので看板を立ててほしい。>名前を記した看板を全ての桟橋に立てることとしております。",
            ],
            EntryLine.Of(result)[2..]
        );
    }

    [Fact]
    public void The_first_line_of_a_page_may_be_full() =>
        Assert.Equal(
            "3:照明の数が港の案内図と一致していない。>ご指摘のとおり、案内図の照明を八基に改めました。",
            EntryLine.Of(
                Read(
                    "NO  御意見の概要          回答\n"
                        + "1   防波堤が短い。         延ばします。\n"
                        + "2   駐車場が狭い。         広げます。\n"
                        + "\n                         1\n"
                        + "\f    照明の数が港の案内図と一致し ご指摘のとおり、案内図の照明を\n"
                        + "3   ていない。           八基に改めました。\n"
                )
            )[^1]
        );

    private static ConsultationResult Read(string text) => ResultDocument.Parse(text).Result;
}
