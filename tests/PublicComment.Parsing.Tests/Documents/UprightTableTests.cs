namespace PublicComment.Parsing.Tests.Documents;

/// <summary>A table for each opinion, with its headings in the first column and its number inside it or above it.</summary>
public class UprightTableTests
{
    [Theory]
    [InlineData("### No.1\n\n", "### No.2\n\n", "| 項目 | 内容 |\n|---|---|\n")]
    [InlineData("No.1\n\n", "No.2\n\n", "| 項目 | 内容 |\n|---|---|\n")]
    [InlineData("", "", "| 項目 | 内容 |\n|---|---|\n| 番号 | No.{0} |\n")]
    [InlineData("", "", "| 番号 | No.{0} |\n|---|---|\n")]
    public void Each_table_is_an_entry(string first, string second, string head)
    {
        string table =
            $"{head}| 該当箇所 | 前文 |\n| ご意見 | 対等とした方がよい。 |\n| 市の考え方 | 前文を修正しました。 |\n\n";
        var result = ResultDocument
            .Parse(
                first
                    + table.Replace("{0}", "1", StringComparison.Ordinal)
                    + second
                    + table.Replace("{0}", "2", StringComparison.Ordinal)
            )
            .Result;
        Assert.Equal(
            [
                "No.1:対等とした方がよい。>前文を修正しました。",
                "No.2:対等とした方がよい。>前文を修正しました。",
            ],
            EntryLine.Of(result)
        );
        Assert.All(
            result.Entries,
            entry =>
            {
                Assert.Null(entry.Group);
                Assert.Equal("前文", entry.Opinions[0].Place);
            }
        );
    }

    [Fact]
    public void The_number_of_a_page_above_it_is_none_of_the_opinion() =>
        Assert.Equal(
            [":甲です。>乙です。"],
            EntryLine.Of(
                ResultDocument
                    .Parse(
                        "- 3 -\n\n| 項目 | 内容 |\n|---|---|\n| ご意見 | 甲です。 |\n| 回答 | 乙です。 |\n"
                    )
                    .Result
            )
        );
}
