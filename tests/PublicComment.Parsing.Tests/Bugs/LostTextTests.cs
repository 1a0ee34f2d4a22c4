using PublicComment.Model;
using PublicComment.Parsing.Tests.Promises;

namespace PublicComment.Parsing.Tests.Bugs;

/// <summary>Text that the parser lost without a word.</summary>
public class LostTextTests
{
    [Theory]
    [InlineData("御意見\t回答\n甲\uFFFF<b>乙</b>\t丙\n", "甲\uFFFD乙")]
    [InlineData("| 御意見 | 回答 |\n|---|---|\n|\uFFFF甲<b>乙</b>| 丙 |\n", "\uFFFD甲乙")]
    [InlineData("<table><tr><td>御意見<td>回答<tr><td>甲\uFFFF乙<td>丙</table>", "甲\uFFFD乙")]
    public void Behind_the_code_point_that_parsers_take_for_the_end(string text, string opinion)
    {
        ResultDocument document = ResultDocument.Parse(text);
        Assert.Equal(opinion, document.Result.Entries[0].Opinions[0].Text.ToPlainText());
        Assert.Equal("丙", document.Result.Entries[0].Response!.Text.ToPlainText());
        Assert.Contains(document.Diagnostics, found => found.Id == "PC0103");
    }

    [Fact]
    public void Beside_a_heading_that_covers_the_table() =>
        Assert.Contains(
            "望ましい規模です。",
            ResultDocument
                .Parse(
                    "<table><tr><th>番号<th>意見の概要<th>考え方<tr><td colspan=3>１　再編について<td rowspan=2>望ましい規模です。"
                        + "<tr><td>1<td>短い。<td>延ばします。</table>"
                )
                .Result.Notes
        );

    [Fact]
    public void Behind_a_tag_whose_quotation_mark_is_left_open() =>
        Assert.Equal(
            "<a href=\"x>甲乙",
            ResultDocument
                .Parse("御意見\t回答\n<a href=\"x>甲</td>乙\t丙\n")
                .Result.Entries[0]
                .Opinions[0]
                .Text.ToPlainText()
        );

    [Theory]
    [InlineData("[1]: 参考資料 \"丙\"\n")]
    [InlineData("注記\n\n[1]: 参考資料 \"丙\"\n")]
    public void Of_a_definition_of_a_link_above_a_table(string above)
    {
        ResultDocument document = ResultDocument.Parse(
            $"{above}| 意見 | 考え方 |\n|---|---|\n| 甲です。 | 乙です。 |\n"
        );
        Assert.Equal([":甲です。>乙です。"], EntryLine.Of(document.Result));
        Assert.Contains("[1]: 参考資料 \"丙\"", AllText(document.Result), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_first_tag_of_a_page_whose_table_is_cut_off()
    {
        const string Page = "1[お寄せいただいた意見]<br>甲です。<br>[市の検討結果]<br>乙です。";
        Diagnostic first = ResultDocument
            .Parse(Page, new() { Format = SourceFormat.Html })
            .Diagnostics.First(found => found.Id == "PC0317");
        Assert.Equal(0, first.Span.Start);
    }

    [Fact]
    public void Of_a_heading_whose_rows_a_limit_leaves_out()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                "意見\t考え方\n甲です。\t乙です。\n第２章　手続について\n丙です。\t丁です。\n",
                new() { Limits = new() { Opinions = 1 } }
            )
            .Result;
        Assert.Equal(["第２章　手続について"], result.Notes);
    }

    [Fact]
    public void Of_a_label_that_stands_again_in_its_cell()
    {
        const string Label = "[市の検討結果]";
        const string Page =
            $"<table><tr><td>1</td><td>[お寄せいただいた意見]<br>甲です。<br>{Label}<br>乙です。<br>{Label}<br>丙です。</td></tr></table>";
        TextSpan[] labels =
        [
            .. ResultDocument
                .Parse(Page)
                .Diagnostics.Where(found => found.Id == "PC0317")
                .Select(found => found.Span),
        ];
        Assert.Equal(
            [
                Page.IndexOf("[お", StringComparison.Ordinal),
                Page.IndexOf(Label, StringComparison.Ordinal),
                Page.LastIndexOf(Label, StringComparison.Ordinal),
            ],
            labels.Select(span => span.Start)
        );
    }

    [Fact]
    public void In_a_line_that_goes_on_a_column_without_a_role()
    {
        ResultDocument document = ResultDocument.Parse(
            "御意見\t回答\t天気\n甲\t乙\t晴れ\n丙\t丁\t雨\nのち雪\t\n"
        );
        Assert.Contains("のち雪", AllText(document.Result), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_words_in_a_column_of_counts() =>
        Assert.Contains(
            "多数",
            ResultDocument.Parse("御意見\t回答\t件数\n甲\t乙\t多数\n丙\t丁\t3\n").Result.Notes
        );

    [Fact]
    public void Of_two_equal_paragraphs_that_begin_at_one_element() =>
        Assert.Equal(
            2,
            ResultDocument
                .Parse(
                    "<table><tr><td>御意見<td>回答<tr><td>甲<td>乙。</table><div><div><p>丙</p>丁</div>丁</div>"
                )
                .Result.Notes.Count(note => note == "丁")
        );

    [Fact]
    public void Of_a_heading_over_a_table_of_a_page_that_has_no_rows()
    {
        const string Page = "<h2>第1条関係</h2><table><tr><td>御意見<td>回答</table>";
        ResultDocument document = ResultDocument.Parse(Page);
        Assert.Equal("第1条関係", Assert.Single(document.Result.Notes));
        Assert.DoesNotContain(document.Diagnostics, found => found.Id == "PC0316");
    }

    [Fact]
    public void In_headings_that_no_row_stands_under()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                """
                No.	御意見	回答
                １　総論		
                1	甲です。	乙です。
                ２　各論		
                (1)　第１章		
                ３　その他		
                2	丙です。	丁です。
                ４　附則		
                """
            )
            .Result;
        Assert.Equal(["１　総論", "３　その他"], result.Entries.Select(entry => entry.Group));
        Assert.Equal(["２　各論", "(1)　第１章", "４　附則"], result.Notes);
    }

    [Fact]
    public void In_a_heading_between_labels_that_no_opinion_stands_under()
    {
        ConsultationResult result = ResultDocument
            .Parse("１　総論\n\n２　各論\n\n【意見】\n甲です。\n\n【回答】\n乙です。\n")
            .Result;
        Assert.Equal("２　各論", Assert.Single(result.Entries).Group);
        Assert.Equal("１　総論", Assert.Single(result.Notes));
    }

    [Fact]
    public void Above_an_empty_table_where_labels_follow() =>
        Assert.Contains(
            "甲の結果",
            ResultDocument
                .Parse("甲の結果\n\n<table></table>\n\n【意見】\n甲です。\n\n【回答】\n乙です。\n")
                .Result.Notes
        );

    [Fact]
    public void In_a_number_before_the_label_of_a_response_that_no_opinion_has() =>
        Assert.Equal(
            "9\n乙です。",
            Assert
                .Single(
                    ResultDocument.Parse("1 [意見]\n甲です。\n9 [回答]\n乙です。\n").Result.Entries
                )
                .Response?.Text.ToPlainText()
        );

    [Fact]
    public void In_a_circled_number_of_a_column_of_counts() =>
        Assert.Contains("①", ResultDocument.Parse("御意見\t回答\t件数\n甲\t乙\t①\n").Result.Notes);

    [Fact]
    public void In_the_second_caption_of_a_table()
    {
        ResultDocument document = ResultDocument.Parse(
            "<table><caption>甲</caption><caption>乙</caption><tr><td>丙<td>丁</table>"
        );
        Assert.Equal(["甲", "乙", "丙 丁"], document.Result.Notes);
    }

    [Fact]
    public void Under_a_heading_row_whose_tag_is_missing()
    {
        const string Page =
            "地の文<table><thead><tr><td>御意見<td>回答</thead><tbody><td>甲<td>乙</table>";
        Diagnostic header = Assert.Single(
            ResultDocument.Parse(Page).Diagnostics,
            found => found.Id == "PC0303"
        );
        Assert.Equal("<tr><td>御意見<td>回答</thead><tbody>", header.Span.Of(Page).ToString());
    }

    [Theory]
    [InlineData("<tr><td>御意見<td>回答<td x</table>=\"1\">備考</tr>")]
    [InlineData("<tr><td>御意見<td>回答</tablet><td>備考</tr>")]
    public void In_a_table_that_seems_to_end(string row)
    {
        string page = $"<table>{row}</table>";
        Diagnostic header = Assert.Single(
            ResultDocument.Parse(page).Diagnostics,
            found => found.Id == "PC0303"
        );
        Assert.Equal(row, header.Span.Of(page).ToString());
    }

    [Fact]
    public void In_a_row_that_repeats_one_cell()
    {
        const string Page = "<table><tr><td>①番号<td>①番号<td>①番号</table>";
        ResultDocument document = ResultDocument.Parse(Page);
        Assert.Equal("①番号", Assert.Single(document.Result.Notes));
        Diagnostic again = Assert.Single(document.Diagnostics, found => found.Id == "PC0319");
        Assert.Equal("<td>①番号<td>①番号", again.Span.Of(Page).ToString());
    }

    [Fact]
    public void In_a_second_column_of_responses_beside_a_cell_from_above()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                "<table><tr><td>御意見<td>回答<td>考え方"
                    + "<tr><td>甲です。<td rowspan=2>乙です。<td>丙です。"
                    + "<tr><td>丁です。<td>戊です。</table>"
            )
            .Result;
        Assert.Equal(
            ["乙です。\n丙です。", "乙です。\n戊です。"],
            result.Entries.Select(entry => entry.Response?.Text.ToPlainText())
        );
    }

    [Fact]
    public void In_a_heading_between_two_rows_of_one_response()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                "<table><tr><td>御意見<td>回答"
                    + "<tr><td>甲です。<td rowspan=3>乙です。<tr><td>２　手数料について<tr><td>丙です。</table>"
            )
            .Result;
        Assert.Contains("２　手数料について", AllText(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_table_without_outer_pipes_in_a_cell_that_never_ends()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                """
                ### （１）第５条関係
                <table>
                <th>No.</th>
                <th>御意見の概要</th>
                <th>御意見に対する考え方</th>
                <tr>
                <td>2</td>
                <td>甲です。</td>
                <td rowspan="2">乙です。</td>
                <tr>
                <td>丙です。お寄せいただいた御意見（６件）とそれに対する考え方は、次のとおりです。
                番号 | 該当箇所 | 御意見 | 考え方
                --- | --- | --- | ---
                1 | 第２条第３号 | 丁です。 | 戊です。
                </table>

                <table>
                <td>1</td>
                <td>
                """
            )
            .Result;
        Assert.All("甲乙丙丁戊", letter => Assert.Contains(letter, AllText(result)));
    }

    [Fact]
    public void Of_a_title_of_a_page_that_reads_like_headings() =>
        Assert.Contains(
            "みなと市",
            AllText(
                ResultDocument
                    .Parse(
                        "<html><head><title>みなと市No.\t御意見\t回答</title></head><body><p>1. 甲です。どう考えますか。</p><p>乙と考えています。</p></body></html>"
                    )
                    .Result
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Around_a_set_of_frames() =>
        Assert.Contains(
            "甲の結果",
            AllText(ResultDocument.Parse("<html><frameset>甲の結果</frameset></html>").Result),
            StringComparison.Ordinal
        );

    [Fact]
    public void In_a_semicolon_behind_an_ampersand() =>
        Assert.Contains("甲&;乙<", ResultDocument.Parse("甲&;乙&lt;").Result.Notes);

    [Fact]
    public void In_a_formula_that_holds_a_template() =>
        Assert.Contains(
            "甲の結果",
            AllText(
                ResultDocument
                    .Parse("<html><body><math><template>甲の結果</template></math>")
                    .Result
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Programs_in_cells_are_no_text() =>
        Assert.Equal(
            "甲",
            ResultDocument
                .Parse(
                    "<table><tr><td>御意見<td>回答<tr><td>甲<script>let a;</script><td>乙</table>"
                )
                .Result.Entries[0]
                .Opinions[0]
                .Text.ToPlainText()
        );

    private static string AllText(ConsultationResult result) =>
        string.Join('\n', ResultTexts.Of(result));
}
