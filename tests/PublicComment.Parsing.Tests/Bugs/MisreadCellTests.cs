using System.Globalization;
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

    private static string[] Entries(string text) => EntryLine.Of(ResultDocument.Parse(text).Result);
}
