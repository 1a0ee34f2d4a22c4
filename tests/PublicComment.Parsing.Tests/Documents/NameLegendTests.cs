using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Offices list the shorter names of laws before the opinions.</summary>
public class NameLegendTests
{
    private const string Rows =
        "\n| No. | コメントの概要 | 考え方 |\n|---|---|---|\n| 1 | 海保府令第5条はどうか。 | 海保法第3条によります。 |\n";

    [Theory]
    [InlineData(
        "| 正式名称 | 略称 |\n|---|---|\n| 海岸の保全に関する法律 | 海保法 |\n| 海岸の保全に関する内閣府令 | 海保府令 |\n"
    )]
    [InlineData(
        "正　式　名　称　　略　称\n海岸の保全に関する法律　　海保法\n海岸の保全に関する\n内閣府令\n海岸の保全に関する内閣府令　　「海保府令」\n"
    )]
    [InlineData(
        "| 略称 | 法令名 |\n|---|---|\n| 海保法 | 海岸の保全に関する法律 |\n| 海保府令 | 海岸の保全に関する内閣府令 |\n"
    )]
    public void A_list_of_names_tells_the_laws(string legend)
    {
        ResultEntry entry = Assert.Single(Parse(legend + Rows).Entries);
        Assert.Equal(
            ("海岸の保全に関する内閣府令", "海岸の保全に関する法律"),
            (entry.Opinions[0].Citations[0].Law, entry.Response!.Citations[0].Law)
        );
    }

    [Fact]
    public void Lines_far_below_the_list_are_no_names()
    {
        ResultEntry entry = Assert.Single(
            Parse(
                "正式名称　略称\n海岸の保全に関する法律　海保法\n以上\n令和7年度\n海風庁\n海岸の整備に関する府令　海保府令\n"
                    + Rows
            ).Entries
        );
        Assert.NotEqual("海岸の整備に関する府令", entry.Opinions[0].Citations[0].Law);
        Assert.Equal("海岸の保全に関する法律", entry.Response!.Citations[0].Law);
    }

    private static ConsultationResult Parse(string text) => ResultDocument.Parse(text).Result;
}
