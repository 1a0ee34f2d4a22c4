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

    [Theory]
    [InlineData("（学識経験者）", "（事業者）", "（個人）", "学識経験者")]
    [InlineData("（弁護士会）", "（事業者）", "（個人）", "弁護士会")]
    [InlineData("（弁護士会）", "（事業者）", "", null)]
    [InlineData("（第３章関係）", "（事業者）", "（個人）", null)]
    [InlineData("（同旨の意見）", "（事業者）", "（個人）", null)]
    [InlineData("（期間を延ばす）", "（事業者）", "（個人）", null)]
    public void Other_names_stand_where_most_opinions_end_with_known_ones(
        string first,
        string second,
        string third,
        string? expected
    ) =>
        Assert.Equal(
            expected,
            ResultDocument
                .Parse(
                    $"No.\t意見\t回答\n1\t高さを限るべきである。{first}\t乙\n2\t色を限るべきである。{second}\t丙\n3\t広さを限るべきである。{third}\t丁\n"
                )
                .Result.Entries[0]
                .Opinions[0]
                .Submitter?.Text
        );

    [Fact]
    public void A_body_is_known_by_what_its_name_begins_with() =>
        Assert.Equal(
            "特定非営利活動法人みなと",
            Read(
                "No.\t意見\t回答\n1\t広さを限る。【特定非営利活動法人みなと】\t乙\n"
            ).Submitter?.Text
        );

    [Fact]
    public void A_column_is_stronger() =>
        Assert.Equal(
            new Submitter(SubmitterKind.Individual, "個人"),
            Read("No.\t提出者\t意見\t回答\n1\t個人\t厳しくすべきである。（団体）\t乙\n").Submitter
        );

    private static Opinion Read(string document) =>
        Assert.Single(ResultDocument.Parse(document).Result.Entries).Opinions[0];
}
