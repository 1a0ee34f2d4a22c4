using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

public class WrappedLineTests
{
    [Theory]
    [InlineData("⑩用語の定義について")]
    [InlineData("⑪用語の定義について")]
    [InlineData("⑳用語の定義について")]
    public void An_item_goes_on_no_line(string item) =>
        Assert.Equal(2, WrappedLines.Join(Lines(item)).Count);

    [Fact]
    public void The_rest_of_a_sentence_does() =>
        Assert.Single(WrappedLines.Join(Lines("用語の定義を公表します。")));

    private static LetterLine[] Lines(string next) =>
        [Line("次の各項目について御意見とそれに対する本市の考え方"), Line(next)];

    private static LetterLine Line(string printed) =>
        new(printed, new(0, 1), ParagraphKind.Text, JapaneseEraTable.Default);
}
