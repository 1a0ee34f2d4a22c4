using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>What stands in a column may tell more than its heading.</summary>
public class HeadedColumnsTests
{
    [Theory]
    [InlineData(
        "| 提出意見 | | 考え方 |\n|---|---|---|\n| 1 | 甲です。 | 乙です。 |\n| 2 | 丙です。 | 丁です。 |\n"
    )]
    [InlineData(
        "| | 意見の概要 | 考え方 |\n|---|---|---|\n| 1 | 甲です。 | 乙です。 |\n| 2 | 丙です。 | 丁です。 |\n"
    )]
    [InlineData(
        "<table><tr><th colspan=2>意見</th><th>考え方</th></tr><tr><td>1</td><td>甲です。</td><td>乙です。</td></tr><tr><td>2</td><td>丙です。</td><td>丁です。</td></tr></table>"
    )]
    public void Numbers_beside_an_opinion_number_it(string document) =>
        Assert.Equal(
            [("1", "甲です。", "乙です。"), ("2", "丙です。", "丁です。")],
            Parse(document)
                .Select(entry =>
                    (
                        entry.Opinions[0].Number,
                        entry.Opinions[0].Text.ToPlainText(),
                        entry.Response?.Text.ToPlainText()
                    )
                )
        );

    [Theory]
    [InlineData(
        "| 該当箇所 | | 意見 | | 県の考え方 | |\n|---|---|---|---|---|---|\n| 章 | 頁 | No. | 内容 | 区分 | 内容 |\n| 第１章 | 3 | 1 | 甲です。 | 反映 | 乙です。 |\n"
    )]
    [InlineData(
        "\t提出された御意見\t\t御意見に対する考え方\t\n番号\t該当箇所\t内容\t考え方\t修正\n1\t第１章\t甲です。\t乙です。\t反映\n"
    )]
    public void A_heading_covers_the_empty_ones_behind_it_where_a_second_row_names_the_columns(
        string document
    )
    {
        ResultEntry entry = Assert.Single(Parse(document));
        Assert.Equal(
            ("1", "甲です。", "乙です。", "反映"),
            (
                entry.Opinions[0].Number,
                entry.Opinions[0].Text.ToPlainText(),
                entry.Response?.Text.ToPlainText(),
                entry.Amendment.Text
            )
        );
        Assert.StartsWith("第１章", entry.Opinions[0].Place, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("備考")]
    [InlineData("最終結果")]
    public void Outcomes_alone_are_flags_whatever_their_heading(string heading) =>
        Assert.Equal(
            ["修正なし", "一部修正"],
            Parse(
                    $"番号\t意見\t考え方\t{heading}\n1\t甲です。\t乙です。\t修正なし\n2\t丙です。\t丁です。\t一部修正\n"
                )
                .Select(entry => entry.Amendment.Text)
        );

    [Theory]
    [InlineData("Ｎｏ．")]
    [InlineData("ＮＯ．")]
    [InlineData("No.")]
    public void A_number_has_its_heading_in_any_width(string heading) =>
        Assert.Equal(
            "1",
            Assert
                .Single(Parse($"{heading}\t意見\t考え方\n1\t甲です。\t乙です。\n"))
                .Opinions[0]
                .Number
        );

    [Fact]
    public void Outcomes_that_nothing_heads_are_flags() =>
        Assert.Equal(
            ["無", "有"],
            Parse("番号\t意見\t考え方\t\n1\t甲です。\t乙です。\t無\n2\t丙です。\t丁です。\t有\n")
                .Select(entry => entry.Amendment.Text)
        );

    [Fact]
    public void Topics_before_the_opinion_are_places_whatever_their_heading()
    {
        ValueList<ResultEntry> entries = Parse(
            "区分\tNo\t意見\t考え方\n占用料\t1\t甲です。\t御意見を踏まえ、第３条を修正しました。\n罰則\t2\t丙です。\t丁です。\n"
        );
        Assert.Equal(["占用料", "罰則"], entries.Select(entry => entry.Opinions[0].Place));
        Assert.Equal(
            (AmendmentStatus.Amended, AmendmentSource.Response),
            (entries[0].Amendment.Status, entries[0].Amendment.Source)
        );
    }

    [Fact]
    public void Topics_are_found_behind_headings_between_the_rows_too() =>
        Assert.Equal(
            ["目標", "医療"],
            Parse(
                    "No\t区分\t意見\t考え方\n（１）全般に関すること\n1\t目標\t甲です。\t乙です。\n（２）施策に関すること\n2\t医療\t丙です。\t丁です。\n"
                )
                .Select(entry => entry.Opinions[0].Place)
        );

    [Theory]
    [InlineData("考え方", "対応")]
    [InlineData("考え方", "取扱い")]
    public void Outcomes_in_a_second_column_of_responses_are_flags(string first, string second)
    {
        ValueList<ResultEntry> entries = Parse(
            $"No\t意見\t{first}\t{second}\n1\t甲です。\t乙です。\t原案どおり\n2\t丙です。\t丁です。\t修正\n"
        );
        Assert.Equal(
            [AmendmentStatus.NotAmended, AmendmentStatus.Amended],
            entries.Select(entry => entry.Amendment.Status)
        );
        Assert.Equal(
            ["乙です。", "丁です。"],
            entries.Select(entry => entry.Response?.Text.ToPlainText())
        );
    }

    [Fact]
    public void Sentences_in_a_second_column_of_responses_are_responses() =>
        Assert.Equal(
            ["乙です。\n第３条を修正します。", "丁です。\n原案のとおりとします。"],
            Parse(
                    "No\t意見\t考え方\t対応\n1\t甲です。\t乙です。\t第３条を修正します。\n2\t丙です。\t丁です。\t原案のとおりとします。\n"
                )
                .Select(entry => entry.Response?.Text.ToPlainText())
        );

    [Theory]
    [InlineData(
        "意見\t理由\t考え方",
        "甲です。\t丙です。\t乙です。",
        "甲です。\n丙です。",
        "乙です。"
    )]
    [InlineData(
        "意見\t考え方\t理由",
        "甲です。\t乙です。\t丙です。",
        "甲です。",
        "乙です。\n丙です。"
    )]
    [InlineData(
        "意見\t修正の有無\t修正の有無の理由",
        "甲です。\t無\t乙です。",
        "甲です。",
        "乙です。"
    )]
    [InlineData(
        "意見\t意見の採否\t採否の理由",
        "甲です。\t不採用\t乙です。",
        "甲です。",
        "乙です。"
    )]
    [InlineData("意見\t対応\t理由", "甲です。\t原案どおり\t乙です。", "甲です。", "乙です。")]
    public void Reasons_are_those_of_the_column_before_them(
        string headings,
        string row,
        string opinion,
        string response
    ) =>
        Assert.All(
            Parse($"No\t{headings}\n1\t{row}\n2\t{row}\n"),
            entry =>
            {
                Assert.Equal(opinion, entry.Opinions[0].Text.ToPlainText());
                Assert.Equal(response, entry.Response?.Text.ToPlainText());
            }
        );

    [Theory]
    [InlineData("\t該当箇所\t意見\t回答")]
    [InlineData("番号\tページ番号\t意見\t回答")]
    [InlineData("番号\t見出し\t意見\t市の意見")]
    [InlineData("番号\t修正個所\t概要\t意見に対する回答")]
    public void Columns_without_common_headings_are_found(string headings) =>
        Assert.All(
            Parse($"{headings}\n1\t3頁\t甲です。\t乙です。\n2\t3頁\t甲です。\t乙です。\n"),
            entry =>
            {
                Assert.Matches("^[12]$", entry.Opinions[0].Number);
                Assert.Equal("3頁", entry.Opinions[0].Place);
                Assert.Equal("甲です。", entry.Opinions[0].Text.ToPlainText());
                Assert.Equal("乙です。", entry.Response?.Text.ToPlainText());
            }
        );

    [Fact]
    public void Headings_that_stand_a_column_too_far_to_the_left_are_moved()
    {
        ValueList<ResultEntry> entries = Parse(
            "項目 | 意見 | 件数 | 回答 | 案の修正 | |\n---|---|---|---|---|---|\n1 | 全体 | 甲です。 | 1 | 乙です。 | なし |\n2 | 全体 | 丙です。 | 1 | 丁です。 | あり |\n"
        );
        Assert.Equal(["1", "2"], entries.Select(entry => entry.Opinions[0].Number));
        Assert.Equal(
            ["乙です。", "丁です。"],
            entries.Select(entry => entry.Response!.Text.ToPlainText())
        );
        Assert.Equal(
            [AmendmentStatus.NotAmended, AmendmentStatus.Amended],
            entries.Select(entry => entry.Amendment.Status)
        );
    }

    [Theory]
    [InlineData("項目\t意見\t回答", "1\t甲です。\t乙です。\t", "2\t甲です。\t乙です。\t")]
    [InlineData("項目\t意見\t回答", "1\t甲です。\t乙です。\t有", "2\t甲です。\t乙です。\t無")]
    [InlineData(
        "章\t意見\t回答\t修正の有無",
        "1\t甲です。\t乙です。\t有\t",
        "2\t甲です。\t乙です。\t無\t"
    )]
    public void A_cell_too_many_at_the_end_moves_no_heading(
        string headings,
        string first,
        string second
    ) =>
        Assert.All(
            Parse($"{headings}\n{first}\n{second}\n"),
            entry =>
            {
                Assert.Matches("^[12]$", entry.Opinions[0].Place);
                Assert.Equal("甲です。", entry.Opinions[0].Text.ToPlainText());
                Assert.Equal("乙です。", entry.Response?.Text.ToPlainText());
            }
        );

    [Theory]
    [InlineData(
        "人数\t項目\t意見\t回答\n5\t甲\t乙です。\t丙です。\n3\t甲\t乙です。\t丙です。\n",
        null
    )]
    [InlineData("事業名\t概要\t担当課の対応\n甲\t乙\t丙\n", "")]
    [InlineData("北区の意見\t南区の意見\n甲です。\t乙です。\n", "")]
    public void Columns_of_other_things_stay_so(string document, string? number)
    {
        ValueList<ResultEntry> entries = Parse(document);
        Assert.Equal(number is null ? 2 : 0, entries.Count);
        Assert.All(entries, entry => Assert.Equal(number, entry.Opinions[0].Number));
    }

    private static ValueList<ResultEntry> Parse(string document) =>
        ResultDocument.Parse(document).Result.Entries;
}
