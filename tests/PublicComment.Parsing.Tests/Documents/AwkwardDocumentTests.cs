using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>What stands in and around tables of opinions and is no opinion.</summary>
public class AwkwardDocumentTests
{
    [Fact]
    public void A_result_without_any_opinion_needs_no_table()
    {
        ResultDocument document = ResultDocument.Parse(
            "「試験規則案」に対する意見募集の結果について\n\n意見募集を行ったところ、御意見はありませんでした。\n"
        );
        Assert.False(document.HasErrors);
        Assert.Empty(document.Result.Entries);
        Assert.Equal(0, document.Result.DeclaredCounts.Opinions);
    }

    [Fact]
    public void The_sum_of_the_counts_is_a_note()
    {
        ConsultationResult result = ResultDocument
            .Parse("No.\t御意見\t件数\t回答\n1\t甲\t3\t乙\n合計\t\t3\t\n")
            .Result;
        Assert.Equal(
            ("1", 2),
            (
                Assert.Single(result.Entries).Opinions[0].Number,
                result.Entries[0].Opinions[0].SimilarCount
            )
        );
        Assert.Equal(["合計", "3"], result.Notes);
    }

    [Fact]
    public void The_caption_of_a_table_is_a_note()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                "<html><body><table><caption>御意見の概要</caption><tr><th>御意見</th><th>回答</th></tr><tr><td>甲</td><td>乙</td></tr></table></body></html>"
            )
            .Result;
        Assert.Equal(["御意見の概要"], result.Notes);
        Assert.Single(result.Entries);
    }

    [Fact]
    public void A_note_across_the_table_is_a_note()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                "<html><body><table><tr><th>No.</th><th>御意見</th><th>回答</th></tr><tr><td>1</td><td>甲</td><td>乙</td></tr><tr><td colspan=3>※ 表記を改めました。</td></tr></table></body></html>"
            )
            .Result;
        Assert.Equal(["※ 表記を改めました。"], result.Notes);
        Assert.Equal("甲", Assert.Single(result.Entries).Opinions[0].Text.ToPlainText());
    }

    [Fact]
    public void Text_is_cleaned_where_the_caller_asks_for_it()
    {
        const string Text =
            "<html><body><table><tr><th>御意見</th><th>回答</th></tr><tr><td>⽔道の料⾦は、利⽤する者の負担を考えて、<br>慎重に決めてください。<br>・⻑い管路</td><td>乙</td></tr></table></body></html>";
        ParsingOptions cleaned = new() { CleansText = true };
        Assert.Equal(
            "水道の料金は、利用する者の負担を考えて、慎重に決めてください。\n・長い管路",
            ResultDocument.Parse(Text, cleaned).Result.Entries[0].Opinions[0].Text.ToPlainText()
        );
        Assert.Contains(
            "⽔道の料⾦",
            ResultDocument.Parse(Text).Result.Entries[0].Opinions[0].Text.ToPlainText(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("―")]
    [InlineData("—")]
    [InlineData("－")]
    [InlineData("ー")]
    [InlineData("-")]
    public void A_stroke_is_no_unknown_flag(string stroke)
    {
        ResultDocument document = ResultDocument.Parse(
            $"御意見\t考え方\t修正の有無\n甲\t修正いたします。\t{stroke}\n"
        );
        AmendmentFlag flag = Assert.Single(document.Result.Entries).Amendment;
        Assert.Equal((AmendmentStatus.NotStated, stroke), (flag.Status, flag.Text));
        Assert.DoesNotContain(document.Diagnostics, found => found.Id == "PC0402");
    }

    [Theory]
    [InlineData("C", "なし", "なし", "C")]
    [InlineData("あり", "反映", "あり", "反映")]
    public void Of_two_columns_about_the_outcome_one_is_the_flag(
        string first,
        string second,
        string flag,
        string note
    )
    {
        ConsultationResult result = ResultDocument
            .Parse($"御意見\t考え方\t区分\t計画の修正\n甲\t乙\t{first}\t{second}\n")
            .Result;
        Assert.Equal(flag, Assert.Single(result.Entries).Amendment.Text);
        Assert.Equal([note], result.Notes);
    }

    [Theory]
    [InlineData("2（続き）")]
    [InlineData("２(つづき)")]
    [InlineData("2 続き")]
    public void A_row_may_say_that_it_goes_on(string number)
    {
        ConsultationResult result = ResultDocument
            .Parse(
                $"No.\t意見\t回答\n1\t甲。\t乙。\n2\t丙。\t丁。\n{number}\t戊。\t己。\n3\t庚。\t辛。\n"
            )
            .Result;
        Assert.Equal(["1", "2", "3"], result.Entries.Select(entry => entry.Opinions[0].Number));
        Assert.Equal("丙。\n戊。", result.Entries[1].Opinions[0].Text.ToPlainText());
    }

    [Fact]
    public void Cells_that_a_spreadsheet_copied_are_without_their_quotation_marks()
    {
        ResultEntry entry = Assert.Single(
            ResultDocument
                .Parse(
                    "No.\t意見\t回答\n1\t\"「許可」は、\n\"\"様式第1号\"\"によるのか。\"\t\"はい\"\n"
                )
                .Result.Entries
        );
        Assert.Equal(
            "「許可」は、\n\"様式第1号\"によるのか。",
            entry.Opinions[0].Text.ToPlainText()
        );
        Assert.Equal("はい", entry.Response?.Text.ToPlainText());
    }

    [Theory]
    [InlineData("\"許可\"は、要らない。")]
    [InlineData("\"許可\"")]
    [InlineData("\"許可")]
    public void Quotation_marks_that_enclose_nothing_are_text(string opinion) =>
        Assert.Equal(
            opinion,
            Assert
                .Single(ResultDocument.Parse($"No.\t意見\t回答\n1\t{opinion}\t乙\n").Result.Entries)
                .Opinions[0]
                .Text.ToPlainText()
        );

    [Theory]
    [InlineData(
        "| 案件名 | みなと市景観計画（素案） |\n| --- | --- |\n| 募集期間 | 令和6年11月1日から |\n"
    )]
    [InlineData("案件名：みなと市景観計画（素案）\n")]
    [InlineData("<h3>案件名</h3><p>みなと市景観計画（素案）</p>")]
    [InlineData("■案件名\nみなと市景観計画（素案）\n")]
    [InlineData("件名　みなと市景観計画（素案）に対する意見募集の結果について\n")]
    [InlineData("定めようとする命令などの題名\tみなと市景観計画（素案）\n")]
    public void A_label_may_state_the_title(string letter) =>
        Assert.Equal(
            "みなと市景観計画（素案）",
            ResultDocument
                .Parse($"# パブリックコメント実施結果\n\n{letter}")
                .Result.Consultation.Title
        );

    [Fact]
    public void A_row_without_submitter_and_flag_goes_on_the_one_that_has_both() =>
        Assert.Equal(
            ["甲ではないか。\n【修正前】乙です。", "戊。"],
            ResultDocument
                .Parse(
                    "提出者\t意見\t考え方\t修正の有無\n甲社\t甲ではないか。\t次のとおり修正します。\t有\n\t【修正前】乙です。\t【修正後】丙です。\t\n丁社\t戊。\t己。\t無\n"
                )
                .Result.Entries.Select(entry => entry.Opinions[0].Text.ToPlainText())
        );

    [Theory]
    [InlineData("区民意見募集（パブリックコメント）　「青葉区基本計画（素案）」", true)]
    [InlineData("パブリックコメント「青葉区基本計画（素案）」の結果について", true)]
    [InlineData("市民意見「みなとの声」が届きました", false)]
    [InlineData("市民意見の結果、賛成多数（「みなとの声」）", false)]
    public void A_heading_may_name_the_procedure_before_the_title(string heading, bool isTitle) =>
        Assert.Equal(
            isTitle ? "青葉区基本計画（素案）" : "",
            ResultDocument.Parse($"{heading}\n").Result.Consultation.Title
        );
}
