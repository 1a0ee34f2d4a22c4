using System.Text;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Separated text is read from the document's bytes where they are UTF-8; the text and its positions are those of the string.</summary>
public class SeparatedTextTests
{
    private const string Letter = "河川標識法施行規則案に対する意見募集の結果\n\n";

    public static TheoryData<string> Texts =>
        [
            Letter
                + "番号,意見,考え方,修正の有無\n1,\"標識の色を\n\"\"赤\"\"にしてほしい。\",\"原案のとおりとします。\",なし\n2,,参考とします。,あり\n",
            Letter
                + "番号,意見,考え方,修正の有無\r\n1,\"𠮷川の標識、\r\n大きくしてほしい。\",\"原案の\"とおりとします。,調整中\r\n\r\n\"2\",標識,\"\",不明\r\n",
            Letter
                + "番号\t意見\t考え方\t修正の有無\n1\t標識の色を\"赤\"にしてほしい。\t原案のとおりとします。\t調整中\n2\t\t\t\n 3 \t　夜も見えるか。　\t見えます。\t 不明 ",
            Letter
                + "番号\t意見\t考え方\t修正の有無\r1\t標識を&lt;大きく&gt;<br>してほしい。\t原案のとおりとします。\tなし\r",
            "\uFEFF" + Letter + "番号,意見,考え方\n1,\"標識の色\",承ります。\n",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Bytes_are_read_as_the_text_is(string text)
    {
        ResultDocument read = ResultDocument.Parse(text);

        Assert.NotEmpty(read.Result.Entries);
        Assert.Equal(read, ResultDocument.Parse(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData(",", "\"𠮷川の\n標識を大きく。\"", "調整中")]
    [InlineData(",", "\"標識を\"\"大きく\"\"。\"", "\"調整中\"")]
    [InlineData("\t", "𠮷川の\"標識\"を大きく。", "調整中")]
    public void The_place_of_a_cell_is_that_of_its_characters(
        string separator,
        string opinion,
        string flag
    )
    {
        string[] cells = ["1", opinion, "原案のとおりとします。", flag];
        string text =
            Letter
            + string.Join(separator, ["番号", "意見", "考え方", "修正の有無"])
            + "\n"
            + string.Join(separator, cells)
            + "\n";
        ResultDocument read = ResultDocument.Parse(Encoding.UTF8.GetBytes(text));

        Diagnostic unknown = Assert.Single(
            read.Diagnostics,
            diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.UnknownFlag
        );
        Assert.Equal(flag, unknown.Span.Of(text).ToString());
    }

    [Fact]
    public void Short_cells_that_stand_again_are_one_text()
    {
        string rows = string.Concat(
            Enumerable
                .Range(1, 40)
                .Select(row => $"{row}\t標識を大きく（{row}）。\t承ります。\t 修正なし \n")
        );
        ResultDocument read = ResultDocument.Parse(
            $"{Letter}番号\t意見\t考え方\t修正の有無\n{rows}"
        );

        Assert.Equal(40, read.Result.Entries.Count);
        Assert.All(read.Result.Entries, entry => Assert.Equal("修正なし", entry.Amendment.Text));
        Assert.Equal(
            Enumerable.Range(1, 40).Select(row => $"標識を大きく（{row}）。"),
            read.Result.Entries.Select(entry => entry.Opinions[0].Text.ToPlainText())
        );
    }
}
