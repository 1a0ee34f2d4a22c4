namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Numbers that do not stand directly below their heading, where blanks lay out the columns.</summary>
public class NumbersBesideHeadingTests
{
    private static readonly string[] s_rows =
    [
        "1:防波堤が短い。延ばしてほしい。>来年度に延ばします。",
        "2:駐車場が狭い。>広げます。",
        "3:照明が暗い。>明るくします。",
    ];

    [Fact]
    public void A_centred_heading_of_two_lines_stands_to_their_right() =>
        Assert.Equal(
            s_rows,
            Read(
                """
                     番       御意見の概要        回答
                     号

                1          防波堤が短い。       来年度に延ばします。
                           延ばしてほしい。

                2          駐車場が狭い。       広げます。

                3          照明が暗い。        明るくします。
                """
            )
        );

    [Fact]
    public void A_heading_at_the_edge_stands_to_their_left() =>
        Assert.Equal(
            s_rows,
            Read(
                """
                №          意見の内容         町の考え方

                           防波堤が短い。       来年度に延ばします。
                     1     延ばしてほしい。

                     2     駐車場が狭い。       広げます。

                     3     照明が暗い。        明るくします。
                """
            )
        );

    [Fact]
    public void Labels_and_values_of_the_letter_may_stand_directly_above() =>
        Assert.Equal(
            s_rows,
            Read(
                """
                ●募集期間 令和７年１月20日から２月18日まで  ●提出者  ５人

                №          意見の内容         町の考え方

                           防波堤が短い。       来年度に延ばします。
                     1     延ばしてほしい。

                     2     駐車場が狭い。       広げます。

                     3     照明が暗い。        明るくします。
                """
            )
        );

    [Fact]
    public void A_page_goes_on_with_its_numbers_beside_its_heading() =>
        Assert.Equal(
            s_rows,
            Read(
                "     No.     御意見の概要        回答\n"
                    + "1          防波堤が短い。       来年度に延ばします。\n"
                    + "           延ばしてほしい。\n"
                    + "2          駐車場が狭い。       広げます。\n"
                    + "\n                    1\n"
                    + "\f     No.     御意見の概要        回答\n"
                    + "3          照明が暗い。        明るくします。\n"
            )
        );

    [Fact]
    public void Numbers_that_do_not_count_up_are_those_of_pages() =>
        Assert.All(
            Read(
                """
                     番号       御意見の概要        回答

                12          防波堤が短い。       来年度に延ばします。

                31          駐車場が狭い。       広げます。

                8           照明が暗い。        明るくします。
                """
            ),
            line => Assert.StartsWith(":", line)
        );

    private static string[] Read(string text) => EntryLine.Of(ResultDocument.Parse(text).Result);
}
