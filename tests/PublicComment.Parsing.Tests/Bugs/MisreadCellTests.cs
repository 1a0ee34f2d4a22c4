using System.Globalization;
using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Bugs;

/// <summary>Cells that were read as something that they do not say, or as those of another row.</summary>
public class MisreadCellTests
{
    private const string Address =
        "https://example.go.jp/s?pref=13&region=2&section=4&notice=1&lt=3&times=4";

    [Theory]
    [InlineData("番号\t意見\t考え方\n1\t{0} を見た。\t承ります。")]
    [InlineData("番号,意見,考え方\n1,{0} を見た。,承ります。")]
    [InlineData("| 番号 | 意見 | 考え方 |\n|---|---|---|\n| 1 | {0} を見た。 | 承ります。 |")]
    public void An_address_keeps_its_ampersands(string document)
    {
        string text = string.Format(CultureInfo.InvariantCulture, document, Address);
        Assert.Equal([$"1:{Address} を見た。>承ります。"], Entries(text));
    }

    [Fact]
    public void A_remark_in_a_row_says_nothing_of_the_case()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                "番号\t意見\t考え方\t備考\n1\t甲です。\t乙です。\t同様の意見5件\n2\t丙です。\t丁です。\t案のとおりとします。\n3\t戊です。\t己です。\tみどり町 総務課\n"
            )
            .Result;
        Assert.Equal(new DeclaredCounts(), result.DeclaredCounts);
        Assert.Null(result.Publisher);
        Assert.All(
            result.Entries,
            entry => Assert.Equal(AmendmentStatus.NotStated, entry.Amendment.Status)
        );
        Assert.Equal(["同様の意見5件", "案のとおりとします。", "みどり町 総務課"], result.Notes);
    }

    [Fact]
    public void A_number_alone_at_the_bottom_of_a_page_begins_the_row_on_the_next_one()
    {
        const string Page = "| 番号 | 意見 | 考え方 | 修正の有無 |\n|---|---|---|---|\n";
        const string Text =
            Page
            + "| 1 | 甲です。 | 乙です。 | なし |\n| 2 | 反対です。 | 承ります。 | なし |\n| 3 | | | |\n\n"
            + Page
            + "| | 賛成です。 | 直します。 | あり |\n";
        Assert.Equal(
            ["1:甲です。>乙です。", "2:反対です。>承ります。", "3:賛成です。>直します。"],
            Entries(Text)
        );
        Assert.Equal(
            ["なし", "なし", "あり"],
            ResultDocument.Parse(Text).Result.Entries.Select(entry => entry.Amendment.Text)
        );
    }

    [Fact]
    public void A_cell_that_reaches_down_stands_in_a_short_row_too()
    {
        const string Text =
            "<table><tr><th>番号</th><th>意見</th><th>考え方</th><th>修正の有無</th></tr>"
            + "<tr><td>1</td><td>甲です。</td><td>乙です。</td><td rowspan=2>あり</td></tr>"
            + "<tr><td>2</td><td>丙です。</td></tr>"
            + "<tr><td>3</td><td>丁です。</td><td>戊です。</td><td>なし</td></tr></table>";
        ResultDocument document = ResultDocument.Parse(Text);
        Assert.Equal(AmendmentStatus.NotAmended, document.Result.Entries[^1].Amendment.Status);
        Assert.Empty(document.Result.Notes);
    }

    [Theory]
    [InlineData("No.1-2の回答のとおりです。", "1-2")]
    [InlineData("（１）費用は市が負担します。（２）時期は上記（１）のとおりです。", "")]
    [InlineData("上記1-1の回答と同じです。", "1-1")]
    public void A_reference_is_to_a_number_that_an_entry_has(string response, string number)
    {
        string text =
            $"番号\t意見\t考え方\n1-1\t甲です。\t乙です。\n1-2\t丙です。\t丁です。\n2-1\t戊です。\t{response}\n";
        ResultDocument document = ResultDocument.Parse(text);
        Assert.Equal(
            number,
            string.Join(
                ' ',
                document.Result.Entries[^1].Response!.RefersTo.Select(entry => entry.Number)
            )
        );
        Assert.DoesNotContain(document.Diagnostics, diagnostic => diagnostic.Id == "PC0404");
    }

    [Theory]
    [InlineData("負担が大きい。（特に小規模事業者）")]
    [InlineData("除外すべきである。（対象は個人）")]
    [InlineData("意見を聞くべきである。（例えば大学、NPO法人）")]
    public void A_bracket_that_explains_names_no_submitter(string opinion)
    {
        string text = $"番号\t意見\t考え方\n1\t{opinion}\t承ります。\n";
        Assert.Null(ResultDocument.Parse(text).Result.Entries[0].Opinions[0].Submitter);
    }

    [Fact]
    public void No_opinion_on_one_chapter_is_not_none_at_all()
    {
        const string Text =
            "## 第１章\n\n| 番号 | 意見 | 考え方 |\n|---|---|---|\n| 1 | 反対です。 | 承ります。 |\n\n## 第２章\n\n意見なし\n";
        Assert.Null(ResultDocument.Parse(Text).Result.DeclaredCounts.Opinions);
    }

    [Fact]
    public void A_period_without_a_possible_day_is_none() =>
        Assert.Null(
            ResultDocument
                .Parse("募集期間 令和7年6月31日まで\n番号\t意見\t考え方\n1\t甲です。\t乙です。\n")
                .Result.Consultation.CommentPeriod
        );

    [Fact]
    public void Headings_are_cleaned_as_the_rest_is()
    {
        const string Text =
            "## ⼿数料について\n\n| 番号 | 意見 | 考え方 |\n|---|---|---|\n| 1 | ⼿数料が高い。 | 承ります。 |\n| 2 | 反対です。 | 同上 |\n";
        ValueList<ResultEntry> entries = ResultDocument
            .Parse(Text, new() { CleansText = true })
            .Result.Entries;
        Assert.Equal("手数料について", Assert.Single(entries).Group);
        Assert.Equal(2, entries[0].Opinions.Count);
    }

    [Fact]
    public void Indented_markup_is_no_separated_text()
    {
        const string Text =
            "# 意見募集の結果\n\n<table>\n\t<tr><th>番号</th><th>意見</th><th>考え方</th></tr>\n\t<tr><td>1</td><td>甲です。</td><td>乙です。</td></tr>\n</table>\n";
        Assert.Equal(["1:甲です。>乙です。"], Entries(Text));
    }

    [Fact]
    public void ISO_2022_JP_shows_itself()
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(50220)!;
        byte[] bytes = encoding.GetBytes("番号\t意見\t考え方\n1\t賛成です。\t承ります。\n");
        Assert.Equal(["1:賛成です。>承ります。"], EntryLine.Of(ResultDocument.Parse(bytes).Result));
    }

    [Fact]
    public void Headings_that_name_response_and_flag_are_those_of_the_responses()
    {
        const string Text =
            "番号\t意見\t意見に対する考え方及び案の修正の有無\n1\t甲です。\t御意見のとおり修正します。\n";
        Assert.Equal(["1:甲です。>御意見のとおり修正します。"], Entries(Text));
    }

    private static string[] Entries(string text) => EntryLine.Of(ResultDocument.Parse(text).Result);
}
