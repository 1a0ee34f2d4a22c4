using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>A response that points to that of another opinion by its number alone.</summary>
public class NumberReferenceTests
{
    [Theory]
    [InlineData("1に同じ", "1")]
    [InlineData("１番と同様です。", "1")]
    [InlineData("1と2に同じ", null)]
    [InlineData("1時間と同じ長さです。", null)]
    public void Same_as_a_number_refers_to_it(string response, string? number)
    {
        ResultEntry entry = ResultDocument
            .Parse($"No\t意見\t考え方\n1\t甲です。\t乙です。\n2\t丙です。\t{response}\n")
            .Result.Entries[1];

        Assert.Equal(
            number is null ? "" : number,
            string.Join(' ', entry.Response!.RefersTo.Select(reference => reference.Number))
        );
    }
}
