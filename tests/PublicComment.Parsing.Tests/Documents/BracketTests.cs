using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Offices print labels and notes in brackets of every shape.</summary>
public class BracketTests
{
    public static IEnumerable<object[]> Pairs() =>
        Brackets.Opening.Zip(Brackets.Closing, (open, close) => new object[] { open, close });

    [Theory]
    [MemberData(nameof(Pairs))]
    [InlineData('「', '」')]
    [InlineData('『', '』')]
    public void Labels_stand_in_them(char open, char close) =>
        Assert.Equal(
            ["１:甲です。>乙です。", "２:丙です。>丁です。"],
            EntryLine.Of(
                ResultDocument
                    .Parse(
                        $"{open}御意見１{close}\n甲です。\n{open}回答１{close}\n乙です。\n"
                            + $"{open}御意見２{close}\n丙です。\n{open}回答２{close}\n丁です。\n"
                    )
                    .Result
            )
        );

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Notes_name_submitters_in_them(char open, char close) =>
        Assert.Equal(
            new Submitter(SubmitterKind.Organization, "団体"),
            Assert
                .Single(
                    ResultDocument
                        .Parse($"No.\t意見\t回答\n1\t厳しくすべきである。{open}団体{close}\t乙\n")
                        .Result.Entries
                )
                .Opinions[0]
                .Submitter
        );

    [Fact]
    public void A_quotation_in_a_sentence_is_no_label() =>
        Assert.Equal(
            ["１:甲です。>乙です。\n『意見提出用紙』により"],
            EntryLine.Of(
                ResultDocument
                    .Parse("【御意見１】\n甲です。\n【回答１】\n乙です。\n『意見提出用紙』により\n")
                    .Result
            )
        );
}
