using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Some converters name a column that has no heading, and write NaN into a cell that has no text.</summary>
public class PlaceholderCellTests
{
    private const string Headings = "番号/意見の概要/市の考え方/修正\n";

    [Theory]
    [InlineData("Col1/側に歩道を設けるべきではないか。/Col3/Col4")]
    [InlineData("Unnamed: 0/側に歩道を設けるべきではないか。/Unnamed: 2/Unnamed: 3")]
    [InlineData("NaN/側に歩道を設けるべきではないか。/NaN/NaN")]
    public void The_names_of_columns_without_headings_are_no_text(string torn)
    {
        string text =
            Markdown(
                Headings
                    + "1/賛成です。/ありがとうございます。/無\n2/市道の南/第４章に記載しております。/無"
            )
            + "\n"
            + Markdown(torn + "\n3/期限を示すべき。/検討いたします。/無");
        Assert.Equal(
            [
                "1:賛成です。>ありがとうございます。",
                "2:市道の南側に歩道を設けるべきではないか。>第４章に記載しております。",
                "3:期限を示すべき。>検討いたします。",
            ],
            EntryLine.Of(ResultDocument.Parse(text).Result)
        );
    }

    [Theory]
    [InlineData("Col4は必要ですか。", "Col4は必要ですか。")]
    [InlineData("Col7", "Col7")]
    [InlineData("NaNとは何ですか。", "NaNとは何ですか。")]
    public void The_same_letters_are_text_elsewhere(string opinion, string expected) =>
        Assert.Equal(
            [$"1:{expected}>お答えします。"],
            EntryLine.Of(
                ResultDocument.Parse(Markdown(Headings + $"1/{opinion}/お答えします。/無")).Result
            )
        );

    [Fact]
    public void A_cell_without_text_has_no_response()
    {
        ResultEntry entry = Assert.Single(
            ResultDocument.Parse("番号,意見の概要,市の考え方\n1,賛成です。,NaN\n").Result.Entries
        );
        Assert.Null(entry.Response);
    }

    private static string Markdown(string rows)
    {
        string[] lines = [.. rows.Split('\n').Select(row => $"|{row.Replace('/', '|')}|\n")];
        return lines[0] + "|---|---|---|---|\n" + string.Concat(lines[1..]);
    }
}
