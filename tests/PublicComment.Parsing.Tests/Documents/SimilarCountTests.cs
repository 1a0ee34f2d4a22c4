namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Notes in an opinion tell how many more were to the same effect.</summary>
public class SimilarCountTests
{
    [Theory]
    [InlineData("高さを抑えてください。（計４件）", 3)]
    [InlineData("高さを抑えてほしい<br>（計４件）", 3)]
    [InlineData("高さを抑えてください。（同旨 計4件）", 3)]
    [InlineData("高さを抑えてください。（件数：４件）", 3)]
    [InlineData("高さを抑えてください。（件数：１件）", 0)]
    [InlineData("高さを抑えてください。※同趣旨の意見が２件ありました。", 2)]
    [InlineData("高さを抑えてください。<br>※ 同旨１件", 1)]
    [InlineData("（同旨１件）高さを抑えてください。", 1)]
    [InlineData("高さを抑えてください。（ほか同旨1件）", 1)]
    [InlineData("高さを抑えてください。同様の意見が他に３件", 3)]
    [InlineData("高さを抑えてください。（同旨３通）", 3)]
    [InlineData("高さを抑えてください。（ほか３名）", 3)]
    [InlineData("高さを抑えてください。（他、個人２名）", 2)]
    [InlineData("高さを抑えてください。〔同様の意見 外4人〕", 4)]
    public void A_note_counts_them(string opinion, int count) => Assert.Equal(count, Read(opinion));

    [Theory]
    [InlineData("高さを抑えてください。（２件）")]
    [InlineData("高さを抑えてください。（同様の被害者３名）")]
    [InlineData("高さを抑えてください。（ほか２名の委員）")]
    [InlineData("高さを抑えるよう、近隣の方（ほか２名ともう１人）に頼まれた。")]
    [InlineData("市内の事故（計４件）を調べてください。")]
    [InlineData("市内で事故が起きている（計４件）")]
    [InlineData("高さを抑えてください。※同様の事故が２件ありました。")]
    [InlineData("高さを抑えてください。（計画4件）")]
    [InlineData("説明会の参加者（ほか10名）も同じ考えです。")]
    [InlineData("書類（ほか２通）を添付してください。")]
    [InlineData("高さを抑えてください。同様の事故が他に３件あります。")]
    public void Other_numbers_are_the_opinions_own(string opinion) =>
        Assert.Equal(0, Read(opinion));

    [Theory]
    [InlineData("（２件）", "（１件）", 1, 0)]
    [InlineData("（３件）", "", 0, 0)]
    [InlineData("（２件）", "（計画４件）", 0, 0)]
    [InlineData("（４件）", "（ほか同旨２件）（３件）", 3, 4)]
    public void Bare_counts_behind_more_than_one_opinion_count_them(
        string first,
        string second,
        int countOfFirst,
        int countOfSecond
    ) =>
        Assert.Equal(
            [countOfFirst, countOfSecond],
            ResultDocument
                .Parse(
                    $"No.\t意見\t回答\n1\t高さを抑えてください。{first}\t乙\n2\t市内の事故を調べてください。{second}\t丙\n"
                )
                .Result.Entries.Select(entry => entry.Opinions[0].SimilarCount)
        );

    private static int Read(string opinion) =>
        Assert
            .Single(ResultDocument.Parse($"No.\t意見\t回答\n1\t{opinion}\t乙\n").Result.Entries)
            .Opinions[0]
            .SimilarCount;
}
