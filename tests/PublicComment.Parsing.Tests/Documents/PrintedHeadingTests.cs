using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Headings of columns that blanks lay out, broken to the width of their columns.</summary>
public class PrintedHeadingTests
{
    [Theory]
    [InlineData("意見に対する", "市の考え方")]
    [InlineData("御意見を踏まえた", "  市の対応  ")]
    public void A_heading_goes_on_below_the_word_that_it_completes(string upper, string lower) =>
        Assert.Equal(
            [
                "1:防波堤が短い。延ばしてほしい。>防波堤は来年度に延ばします。",
                "2:駐車場が狭い。>広げます。",
            ],
            EntryLine.Of(
                Read(
                    $"""
                    No.  御意見の概要         {upper}
                                       {lower}

                    1    防波堤が短い。        防波堤は来年度に
                         延ばしてほしい。       延ばします。

                    2    駐車場が狭い。        広げます。
                    """
                )
            )
        );

    [Fact]
    public void The_headings_of_an_opinion_and_a_flag_break_with_that_of_the_response()
    {
        ConsultationResult result = Read(
            """
            項目    提出された     意見に対する       修正の
                  意見        市の考え方        有無

            全般    防波堤が短い。   来年度に延ばします。   あり
                  延ばしてほしい。

            第１章   駐車場が狭い。   広げません。       なし
            """
        );
        Assert.Equal(
            [
                ":防波堤が短い。延ばしてほしい。>来年度に延ばします。",
                ":駐車場が狭い。>広げません。",
            ],
            EntryLine.Of(result)
        );
        Assert.Equal(["あり", "なし"], result.Entries.Select(entry => entry.Amendment.Text));
    }

    [Fact]
    public void A_row_below_headings_of_one_line_is_no_part_of_them() =>
        Assert.Equal(
            [":港に関する>承ります。", ":駐車場が狭い。>広げます。"],
            EntryLine
                .Of(
                    Read(
                        """
                        御意見の概要         御意見に対する考え方
                        港に関する          承ります。
                        意見。

                        駐車場が狭い。        広げます。
                        """
                    )
                )
                .Select(line => line.Replace("意見。", "", StringComparison.Ordinal))
        );

    [Fact]
    public void Lines_of_two_columns_are_never_read_as_cells_behind_each_other()
    {
        ResultDocument parsed = ResultDocument.Parse(
            """
            No.  御意見の概要
            考え方
            1    防波堤が短いので来年度に延ばして       防波堤は来年度に延ばすこととして
                 ほしい。駐車場が狭いので広げて        おります。駐車場は用地がないため
                 ほしい。                   広げることができません。
            2    照明が暗いので明るくしてほしい       照明は来年度に明るいものに換える
                 と思う。                   こととしております。
            """
        );
        Assert.DoesNotContain(
            parsed.Result.Entries,
            entry => entry.Opinions.Any(opinion => opinion.Text.ToPlainText().Contains("   "))
        );
    }

    private static ConsultationResult Read(string text) => ResultDocument.Parse(text).Result;
}
