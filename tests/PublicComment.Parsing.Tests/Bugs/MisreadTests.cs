using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Bugs;

/// <summary>Texts that were read as something that they are not.</summary>
public class MisreadTests
{
    [Theory]
    [InlineData("ほか同旨（件）", "2", 2)]
    [InlineData("他同旨件数", "３件", 3)]
    [InlineData("件数", "3", 2)]
    public void A_column_counts_all_opinions_or_the_further_ones(
        string heading,
        string cell,
        int expected
    )
    {
        string text = $"番号\t御意見\t{heading}\t考え方\n1\t賛成する。\t{cell}\t承ります。";

        ResultEntry entry = Assert.Single(ResultDocument.Parse(text).Result.Entries);
        Assert.Equal(expected, entry.Opinions[0].SimilarCount);
    }

    [Fact]
    public void Same_as_the_left_is_not_same_as_above()
    {
        const string Text = "番号\t御意見\t考え方\n1\t賛成する。\t承ります。\n2\t反対する。\t同左";

        ValueList<ResultEntry> entries = ResultDocument.Parse(Text).Result.Entries;
        Assert.Equal(2, entries.Count);
        Assert.Equal("同左", entries[1].Response?.Text.ToPlainText());
    }

    // Half-width kana look like kanji of EUC-JP.
    [Theory]
    [InlineData("Shift_JIS", "ｱｲｳｴ")]
    [InlineData("EUC-JP", "意見の募集について")]
    public void A_page_is_believed_about_its_encoding_where_all_its_bytes_agree(
        string stated,
        string printed
    )
    {
        string page =
            $"<html><head><meta charset=\"{stated}\"></head><body><p>{printed}</p></body></html>";
        Encoding shiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

        ResultDocument document = ResultDocument.Parse(shiftJis.GetBytes(page));
        Assert.Equal(printed, Assert.Single(document.Result.Notes));
    }

    [Fact]
    public void A_cell_that_speaks_of_a_page_makes_no_page_of_the_table()
    {
        const string Text = "番号\t御意見\t考え方\n1\t<body>の書き方が分からない。\t改めます。";

        Assert.Single(ResultDocument.Parse(Text).Result.Entries);
    }
}
