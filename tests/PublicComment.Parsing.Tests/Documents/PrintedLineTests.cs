using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Tables whose columns blanks lay out, as text that keeps the layout of a page has them.</summary>
public class PrintedLineTests
{
    [Fact]
    public void A_number_beside_the_first_line_begins_a_row() =>
        Assert.Equal(
            [
                "1:防波堤が短いので延ばしてほしい。>来年度に延ばします。",
                "2:駐車場が狭い。>広げます。",
            ],
            EntryLine.Of(
                Read(
                    """
                    No.  御意見の概要      御意見に対する考え方
                    1    防波堤が短いので    来年度に延ばします。
                         延ばしてほしい。
                    2    駐車場が狭い。     広げます。
                    """
                )
            )
        );

    [Fact]
    public void A_number_beside_the_middle_stands_for_the_lines_around_it() =>
        Assert.Equal(
            [
                "1:防波堤が短いので来年度に延ばしてほしい。>延ばします。",
                "2:駐車場が狭いので広げてほしい。また、舗装してほしい。>広げます。",
            ],
            EntryLine.Of(
                Read(
                    """
                    No.  御意見の概要      御意見に対する考え方
                         防波堤が短いので    延ばします。
                    1    来年度に延ばして
                         ほしい。
                         駐車場が狭いので    広げます。
                    2    広げてほしい。また、
                         舗装してほしい。
                    """
                )
            )
        );

    [Fact]
    public void Without_numbers_flags_mark_the_rows()
    {
        ConsultationResult result = Read(
            """
            御意見の概要        御意見に対する考え方   修正の
                                             有無
            防波堤が短いので      来年度に延ばします。   あり
            延ばしてほしい
            駐車場が狭い        広げます。        なし
            """
        );
        Assert.Equal(
            [":防波堤が短いので延ばしてほしい>来年度に延ばします。", ":駐車場が狭い>広げます。"],
            EntryLine.Of(result)
        );
        Assert.Equal(["あり", "なし"], result.Entries.Select(entry => entry.Amendment.Text));
    }

    [Fact]
    public void Without_numbers_and_flags_a_row_ends_where_both_texts_do() =>
        Assert.Equal(
            [
                ":防波堤が短いので延ばしてほしい。>来年度に延ばします。",
                ":駐車場が狭い。また、暗い。>広げます。\nなお、照明は増やしました。",
            ],
            EntryLine.Of(
                Read(
                    """
                    御意見の概要        御意見に対する考え方
                    防波堤が短いので      来年度に延ばします。
                    延ばしてほしい。
                    駐車場が狭い。       広げます。
                    また、暗い。        なお、照明は増やしました。
                    """
                )
            )
        );

    [Fact]
    public void A_page_goes_on_with_the_row_of_the_page_before() =>
        Assert.Equal(
            [
                "1:照明が暗い。>明るくします。",
                "2:防波堤が短いので延ばしてほしい。>来年度に延ばします。",
                "3:駐車場が狭い。>広げます。",
            ],
            EntryLine.Of(
                Read(
                    "No.  御意見の概要      御意見に対する考え方\n"
                        + "1    照明が暗い。      明るくします。\n"
                        + "2    防波堤が短いので    来年度に\n"
                        + "\n              - 1 -\n"
                        + "\fNo.  御意見の概要      御意見に対する考え方\n"
                        + "     延ばしてほしい。    延ばします。\n"
                        + "3    駐車場が狭い。     広げます。\n"
                )
            )
        );

    [Fact]
    public void A_line_across_the_columns_heads_a_group() =>
        Assert.Equal(
            ["第１章 防波堤について", "第２章 駐車場と照明について"],
            Read(
                """
                No.  御意見の概要      御意見に対する考え方
                第１章 防波堤について
                1    短いので延ばして    来年度に延ばします。
                     ほしい。
                第２章 駐車場と照明について
                2    駐車場が狭い。     広げます。
                """
            )
                .Entries.Select(entry => entry.Group)
        );

    [Fact]
    public void Words_where_the_numbers_stand_head_a_group()
    {
        ConsultationResult result = Read(
            """
            No.  コメントの概要        市の考え方
            ●防波堤
            1    防波堤が短いので      来年度に延ばします。
                 延ばしてほしい。
            １．第３条第１項（駐車場の広さ及びその届出の取扱い）について
            2    駐車場が狭い。       広げます。
            全般
            3    計画に賛成する。      ありがとうございます。
            """
        );
        Assert.Equal(
            [
                "1:防波堤が短いので延ばしてほしい。>来年度に延ばします。",
                "2:駐車場が狭い。>広げます。",
                "3:計画に賛成する。>ありがとうございます。",
            ],
            EntryLine.Of(result)
        );
        Assert.Equal("●防波堤", result.Entries[0].Group);
        Assert.EndsWith("全般", result.Entries[2].Group);
    }

    [Fact]
    public void Numbered_groups_stand_among_numbered_rows()
    {
        ConsultationResult result = Read(
            """
             No.   御意見の概要          市の考え方
             Ⅰ 案を修正したもの
              1 防波堤が短いので       来年度に延ばします。
                延ばしてほしい。
             ２ 駐車場の見直しについて
              2 駐車場が狭い。        広げます。
            """
        );
        Assert.Equal(
            [
                ("Ⅰ 案を修正したもの", "防波堤が短いので延ばしてほしい。"),
                ("２ 駐車場の見直しについて", "駐車場が狭い。"),
            ],
            result.Entries.Select(entry =>
                (entry.Group!.Split('\n')[^1], entry.Opinions[0].Text.ToPlainText())
            )
        );
    }

    [Theory]
    [InlineData("○提出御意見数：2件")]
    [InlineData("※ 明らかな誤字は直しました。")]
    [InlineData("                              以上")]
    [InlineData("                              海風市水産課")]
    public void What_stands_directly_below_the_last_row_is_no_part_of_it(string line) =>
        Assert.Equal(
            [
                "1:防波堤が短いので延ばしてほしい。>来年度に延ばします。",
                "2:駐車場が狭い。>広げます。",
            ],
            EntryLine.Of(
                Read(
                    $"""
                    No.  御意見の概要         市の考え方
                    1    防波堤が短いので      来年度に延ばします。
                         延ばしてほしい。
                    2    駐車場が狭い。       広げます。
                    {line}
                    """
                )
            )
        );

    [Fact]
    public void A_response_whose_sentence_runs_past_the_end_of_a_row_is_shared()
    {
        ConsultationResult result = Read(
            """
            番号   御意見の概要               市の考え方
            1     防波堤が短い。             防波堤については、来年度に予算を計上
                                       し、調査を始めた上で、その結果に基づ
            2     防波堤を高くしてほしい。       き、延長と高さを定めます。
            3     駐車場が狭い。             広げます。
            """
        );
        Assert.Equal([2, 1], result.Entries.Select(entry => entry.Opinions.Count));
        Assert.Equal(
            "防波堤については、来年度に予算を計上し、調査を始めた上で、その結果に基づき、延長と高さを定めます。",
            result.Entries[0].Response!.Text.ToPlainText()
        );
    }

    [Fact]
    public void A_paragraph_ends_with_a_line_that_leaves_room() =>
        Assert.Equal(
            "防波堤が短い。\n駐車場も広げてほしい。夜間は暗い。",
            Read(
                """
                No.  御意見の概要           御意見に対する考え方
                1    防波堤が短い。          防波堤は延ばします。
                     駐車場も広げてほしい。夜   駐車場は広げます。
                     間は暗い。
                """
            )
                .Entries[0]
                .Opinions[0]
                .Text.ToPlainText()
        );

    [Fact]
    public void Labels_beside_their_values_are_no_table() =>
        Assert.Equal(
            ["実施期間  令和７年６月２日から７月１日まで", "提出件数  ２件"],
            Read("実施期間  令和７年６月２日から７月１日まで\n提出件数  ２件\n").Notes
        );

    [Fact]
    public void Items_of_a_text_number_no_rows() =>
        Assert.Equal(
            [
                "1:(1) 延ばすこと。\n(2) 周知すること。\n① 広報紙\n② 掲示板>(1)について\n来年度に延ばすことといたします。\n(2)について\n努めます。",
                "2:賛成する。>承ります。",
            ],
            EntryLine.Of(
                Read(
                    """
                    No.  御意見の概要         御意見に対する考え方
                    1    (1) 延ばすこと。      (1)について
                         (2) 周知すること。     来年度に延ばすことといたします。
                         ① 広報紙          (2)について
                         ② 掲示板          努めます。
                    2    賛成する。          承ります。
                    """
                )
            )
        );

    [Fact]
    public void Contacts_below_the_table_are_no_rows()
    {
        ConsultationResult result = Read(
            """
            No.  御意見の概要      御意見に対する考え方
            1    防波堤が短いので    来年度に延ばします。
                 延ばしてほしい。
            2    駐車場が狭い。     広げます。

            （問合せ先）
              担当    港湾部管理課
              電話    03-0000-0000
            """
        );
        Assert.Equal(2, result.Entries.Count);
        Assert.Contains("電話    03-0000-0000", result.Notes);
    }

    [Fact]
    public void Counts_that_blanks_lay_out_stay_lines() =>
        Assert.Equal(
            ["郵送によるもの  1通", "電子メールによるもの  3通", "ＦＡＸ＆電話によるもの  0通"],
            Read(
                "郵送によるもの  <b>1通</b>\n電子メールによるもの  3通\nＦＡＸ＆電話によるもの  0通\n"
            ).Notes
        );

    private static ConsultationResult Read(string text) => ResultDocument.Parse(text).Result;
}
