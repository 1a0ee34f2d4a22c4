namespace PublicComment.Parsing.Tests.Documents;

/// <summary>A heading by its markup stands between tables and goes on no cell, even where the one before it ends without 。.</summary>
public class MarkupHeadingTests
{
    [Theory]
    [InlineData("意見の概要", "", "")]
    [InlineData("番号</th><th>意見の概要", "1</td><td>", "2</td><td>")]
    public void It_heads_the_rows_below_it(string headings, string first, string second)
    {
        string header = $"<tr><th>{headings}</th><th>市の考え方</th></tr>";
        var entries = ResultDocument
            .Parse(
                $"<h3>第2章 方針</h3><table>{header}<tr><td>{first}甲を直すべき</td><td>原案のとおり</td></tr></table><h3>第3章 施策</h3><table>{header}<tr><td>{second}乙を直すべき</td><td>修正する</td></tr></table>"
            )
            .Result.Entries;
        Assert.Equal(["第2章 方針", "第3章 施策"], entries.Select(entry => entry.Group));
        Assert.Equal(
            ["原案のとおり", "修正する"],
            entries.Select(entry => entry.Response!.Text.ToPlainText())
        );
    }
}
