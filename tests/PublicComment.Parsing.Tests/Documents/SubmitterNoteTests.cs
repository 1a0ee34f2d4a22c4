using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Where no column says who sent an opinion, the bracket at its end may.</summary>
public class SubmitterNoteTests
{
    [Theory]
    [InlineData("高さをより厳しくすべきである。（団体）", SubmitterKind.Organization, "団体")]
    [InlineData("高さをより厳しくすべきである。(団体等)", SubmitterKind.Organization, "団体等")]
    [InlineData("高さをより厳しくすべきである。（個人３名）", SubmitterKind.Individual, "個人３名")]
    [InlineData("高さをより厳しくすべきである。<br>（匿名）", SubmitterKind.Anonymous, "匿名")]
    [InlineData("厳しくすべきである。（山川協議会）", SubmitterKind.Organization, "山川協議会")]
    [InlineData("厳しくすべきである。（港町自治会）", SubmitterKind.Organization, "港町自治会")]
    [InlineData("厳しくすべきである。（景観を守る会）", SubmitterKind.Organization, "景観を守る会")]
    [InlineData("厳しくすべきである。（個人）（ほか同旨1件）", SubmitterKind.Individual, "個人")]
    [InlineData("厳しくすべきである。（ほか同旨1件）（個人）", SubmitterKind.Individual, "個人")]
    [InlineData(
        "厳しくすべきである。（景観を守る会、(株)みなと設計、個人(3名)）",
        SubmitterKind.Other,
        "景観を守る会、(株)みなと設計、個人(3名)"
    )]
    public void The_bracket_names_them(string opinion, SubmitterKind kind, string text)
    {
        Opinion read = Read($"No.\t意見\t回答\n1\t{opinion}\t乙\n");
        Assert.Equal(new Submitter(kind, text), read.Submitter);
        Assert.EndsWith("）", read.Text.ToPlainText().Replace(')', '）'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("対象となるのは誰か（個人）")]
    [InlineData("対象を限るべきである。（団体の意見を聞いてほしい）")]
    [InlineData("対象を限るべきである。（第３章）")]
    [InlineData("対象を限るべきである。（個人の権利を守るため。）")]
    [InlineData("（個人）")]
    public void Other_brackets_name_nobody(string opinion) =>
        Assert.Null(Read($"No.\t意見\t回答\n1\t{opinion}\t乙\n").Submitter);

    [Fact]
    public void A_column_is_stronger() =>
        Assert.Equal(
            new Submitter(SubmitterKind.Individual, "個人"),
            Read("No.\t提出者\t意見\t回答\n1\t個人\t厳しくすべきである。（団体）\t乙\n").Submitter
        );

    private static Opinion Read(string document) =>
        Assert.Single(ResultDocument.Parse(document).Result.Entries).Opinions[0];
}
