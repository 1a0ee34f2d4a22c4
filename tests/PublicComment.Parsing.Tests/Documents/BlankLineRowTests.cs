namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Rows with blank lines between them, where blanks lay out the columns.</summary>
public class BlankLineRowTests
{
    [Fact]
    public void A_text_may_begin_and_end_anywhere_between_two_blank_lines() =>
        Assert.Equal(
            [
                "1:防波堤が短い。延ばしてほしい。>来年度に延ばすこととします。",
                "2:駐車場が狭い。>広げる用地がありません。",
            ],
            Read(
                """
                番号    御意見の概要         御意見に対する考え方

                1     防波堤が短い。
                                    来年度に延ばすこととします。
                      延ばしてほしい。

                2     駐車場が狭い。
                                    広げる用地がありません。
                """
            )
        );

    [Fact]
    public void Without_numbers_a_list_goes_on_below_the_end_of_both_texts() =>
        Assert.Equal(
            [
                ":次を示してほしい。\n（１）工事の期間（２）工事の費用>広報紙でお知らせします。",
                ":駐車場が狭い。夜は暗い。（同旨他３件）>広げます。",
                ":計画に賛成する。>承ります。",
            ],
            Read(
                """
                御意見の概要                 御意見に対する考え方

                次を示してほしい。              広報紙でお知らせします。
                （１）工事の期間
                （２）工事の費用

                駐車場が狭い。夜は暗い。           広げます。
                （同旨他３件）

                計画に賛成する。               承ります。
                """
            )
        );

    [Fact]
    public void Below_a_blank_line_a_number_goes_on_with_its_row_where_it_has_none_of_its_own() =>
        Assert.Equal(
            [
                "1:防波堤が短い。延ばしてほしい。>来年度に延ばすこととします。",
                "2:駐車場が狭い。>広げる用地がありません。",
            ],
            Read(
                """
                番号    御意見の概要         御意見に対する考え方

                1     防波堤が短い。       来年度に延ばすこととします。

                      延ばしてほしい。

                2     駐車場が狭い。       広げる用地がありません。
                """
            )
        );

    [Fact]
    public void Below_a_blank_line_one_text_alone_goes_on_with_its_row() =>
        Assert.Equal(
            [
                ":防波堤が短い。延ばしてほしい。>来年度に延ばすこととします。",
                ":駐車場が狭い。>広げる用地がありません。",
                ":計画に賛成する。>承ります。",
            ],
            Read(
                """
                御意見の概要         御意見に対する考え方

                防波堤が短い。       来年度に延ばすこととします。

                延ばしてほしい。

                駐車場が狭い。       広げる用地がありません。

                計画に賛成する。      承ります。
                """
            )
        );

    [Fact]
    public void A_blank_line_within_a_row_parts_no_rows_that_stand_close() =>
        Assert.Equal(
            [
                "1:防波堤が短い。\n延ばしてほしい。>来年度に延ばすこととします。",
                "2:駐車場が狭い。\n夜は暗いので照明が要る。>広げる用地がありません。照明は増やします。",
                "3:計画に賛成する。>承ります。",
            ],
            Read(
                """
                番号    御意見の概要         御意見に対する考え方
                1     防波堤が短い。       来年度に延ばすこととします。
                      延ばしてほしい。
                2     駐車場が狭い。       広げる用地がありません。

                      夜は暗いので照明が要る。  照明は増やします。
                3     計画に賛成する。      承ります。
                """
            )
        );

    [Fact]
    public void Rows_that_stand_close_end_where_both_texts_do_though_a_blank_line_stands_in_one() =>
        Assert.Equal(
            4,
            Read(
                """
                御意見の概要         御意見に対する考え方
                防波堤が短い。       来年度に延ばします。
                駐車場が狭い。       広げます。
                照明が暗い。        明るくします。

                計画に賛成する。      承ります。
                """
            ).Length
        );

    private static string[] Read(string text) => EntryLine.Of(ResultDocument.Parse(text).Result);
}
