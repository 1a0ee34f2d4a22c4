using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Tables that are drawn with dashes; kanji take two of their columns.</summary>
public class DrawnTableTests
{
    private const string Grid = """
        # 白鳥町観光計画（素案）に対する意見募集の結果

        +------+----------------------+----------------------+------+
        | 番号 | 意見の概要           | 町の考え方           | 修正 |
        +======+======================+======================+======+
        | 1    | 遊歩道の照明が足りな | 第３章に追記しました | 有   |
        |      | いと思う。           | 。                   |      |
        |      |                      |                      |      |
        |      | ①水辺の広場         | 明るさは調査します。 |      |
        +------+----------------------+----------------------+------+
        | 2    | 駐車場を増やしてほし | 今後の参考とします。 | 無   |
        |      | い。                 |                      |      |
        +------+----------------------+----------------------+------+
        """;

    private const string Columns = """
        **「白鳥町観光計画（素案）」に関する意見募集の結果について**

          ----------------------------------------------------
          番号   御意見の               御意見に対する
                 概要                   考え方
          ------ ---------------------- ----------------------
          1      遊歩道の照明が足りない 第３章に追記しました。
                 と思う。

          2      駐車場を増やしてほしい 今後の参考とします。
                 。
          ----------------------------------------------------

        白鳥町観光課
        """;

    [Fact]
    public void What_stands_between_two_rulings_of_a_grid_is_a_row()
    {
        ConsultationResult result = ResultDocument.Parse(Grid).Result;
        Assert.Equal(
            [
                "1:遊歩道の照明が足りな\nいと思う。\n\n①水辺の広場>第３章に追記しました\n。\n\n明るさは調査します。",
                "2:駐車場を増やしてほし\nい。>今後の参考とします。",
            ],
            EntryLine.Of(result)
        );
        Assert.Equal(
            [AmendmentStatus.Amended, AmendmentStatus.NotAmended],
            result.Entries.Select(entry => entry.Amendment.Status)
        );
    }

    [Fact]
    public void A_pipe_may_be_text_of_a_grid() =>
        Assert.Equal(
            "2:駐車場A|Bを増やす\nい。>今後の参考とします。",
            Entries(
                Grid.Replace(
                    "駐車場を増やしてほし",
                    "駐車場A|Bを増やす   ",
                    StringComparison.Ordinal
                )
            )[1]
        );

    [Fact]
    public void A_ruling_may_leave_a_shared_response_out()
    {
        string[] entries = Entries(
            """
            +------+----------------------+----------------------+
            | 番号 | 意見の概要           | 町の考え方           |
            +======+======================+======================+
            | １　遊歩道                                         |
            +------+----------------------+----------------------+
            | 1    | 暗い。               | 明るさの調査を行い、 |
            +------+----------------------+ その結果を公表します |
            | 2    | 狭い。               | 。                   |
            +------+----------------------+----------------------+
            """
        );
        Assert.DoesNotContain(entries, entry => entry.Contains("--", StringComparison.Ordinal));
        Assert.StartsWith(
            "1:暗い。>明るさの調査を行い、\nその結果を公表します\n。",
            entries[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith("2:狭い。>", entries[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-", "1")]
    [InlineData("=", "1")]
    [InlineData("=", "ア")]
    public void Rows_may_stand_in_a_grid_without_rulings_between(string below, string first)
    {
        string ruling = "+------+----------------+----------------+\n";
        string[] entries = Entries(
            ruling
                + "| 番号 | 意見の概要     | 町の考え方     |\n"
                + ruling.Replace("-", below, StringComparison.Ordinal)
                + $"| {first}    | 暗いです。     | 調査します。   |\n"
                + "| 2    | 狭いです。     | 検討します。   |\n"
                + ruling
        );
        Assert.Equal(2, entries.Length);
        Assert.Equal("2:狭いです。>検討します。", entries[1]);
    }

    [Fact]
    public void A_grid_whose_cells_cannot_be_told_gives_no_entries()
    {
        string[] entries = Entries(
            Grid.Replace(
                "|      | い。                 |",
                "|      | い|。     |",
                StringComparison.Ordinal
            )
        );
        Assert.Empty(entries);
    }

    [Fact]
    public void Columns_begin_where_the_dashes_do()
    {
        ConsultationResult result = ResultDocument.Parse(Columns).Result;
        Assert.Equal(
            [
                "1:遊歩道の照明が足りない\nと思う。>第３章に追記しました。",
                "2:駐車場を増やしてほしい\n。>今後の参考とします。",
            ],
            EntryLine.Of(result)
        );
        Assert.Equal("白鳥町観光計画（素案）", result.Consultation.Title);
    }

    [Fact]
    public void Rows_below_dashes_without_blank_lines_are_lines() =>
        Assert.Equal(
            ["1:暗いです。>調査を行い、\n公表します。", "2:狭いです。>検討します。"],
            Entries(
                "番号    意見の概要  町の考え方\n"
                    + "------  ----------  ------------\n"
                    + "1       暗いです。  調査を行い、\n"
                    + "                    公表します。\n"
                    + "2       狭いです。  検討します。\n"
            )
        );

    [Fact]
    public void Text_across_two_columns_gives_no_entries() =>
        Assert.Empty(
            Entries(
                Columns.Replace(
                    "照明が足りない 第３章",
                    "照明がとても足りない 第３章",
                    StringComparison.Ordinal
                )
            )
        );

    [Theory]
    [InlineData("-----\n")]
    [InlineData("- - - - - - - -\n")]
    [InlineData("--------------\n")]
    public void Other_dashes_draw_no_table(string dashes) =>
        Assert.Equal(
            ["1:暗い。>調査します。", "2:狭い。>検討します。"],
            Entries(
                "# 結果\n\n|番号|意見|考え方|\n|---|---|---|\n|1|暗い。|調査します。|\n\n"
                    + dashes
                    + "\n|番号|意見|考え方|\n|---|---|---|\n|2|狭い。|検討します。|\n"
            )
        );

    private static string[] Entries(string text) => EntryLine.Of(ResultDocument.Parse(text).Result);
}
