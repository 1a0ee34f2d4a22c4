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

    [Theory]
    [InlineData("№1～3と同様です。", "1 2 3")]
    [InlineData("No.1、2及び№3の御意見に対する考え方を御参照ください。", "1 2 3")]
    [InlineData("通し番号3と同じです。", "3")]
    [InlineData("No.3から1までの回答と同じです。", "3 1")]
    [InlineData("No.1～3の3件は、同じ内容です。", "1 2 3")]
    [InlineData("No.1～2の工区を整備します。", "")]
    public void Several_numbers_are_a_list_or_a_range(string response, string numbers)
    {
        ResultEntry entry = ResultDocument
            .Parse(
                $"No\t意見\t考え方\n1\t甲です。\t乙です。\n2\t丙です。\t丁です。\n3\t戊です。\t己です。\n4\t庚です。\t{response}\n"
            )
            .Result.Entries[3];

        Assert.Equal(
            numbers,
            string.Join(' ', entry.Response!.RefersTo.Select(reference => reference.Number))
        );
    }
}
