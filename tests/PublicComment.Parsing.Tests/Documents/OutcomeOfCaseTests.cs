using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>What a letter says of the whole case holds for entries that say nothing of themselves.</summary>
public class OutcomeOfCaseTests
{
    private const string Table =
        "\n\n| No. | 御意見 | 考え方 |\n|---|---|---|\n| 1 | 桟橋が狭い。 | 幅は三メートルです。 |\n";

    [Theory]
    [InlineData(
        "修正等は行わず、案のとおりとします。",
        AmendmentStatus.NotAmended,
        AmendmentSource.CoverLetter
    )]
    [InlineData(
        "提出意見を踏まえた案の修正の有無：無",
        AmendmentStatus.NotAmended,
        AmendmentSource.CoverLetter
    )]
    [InlineData(
        "御意見により変更した箇所の有無：なし",
        AmendmentStatus.NotAmended,
        AmendmentSource.CoverLetter
    )]
    [InlineData("添付資料の有無：無", AmendmentStatus.NotStated, AmendmentSource.None)]
    [InlineData(
        "意見の採択により改正した箇所の有・無\n無",
        AmendmentStatus.NotAmended,
        AmendmentSource.CoverLetter
    )]
    [InlineData(
        "意見の採択により改正した箇所の有・無\n\n提出された意見",
        AmendmentStatus.NotStated,
        AmendmentSource.None
    )]
    // Kinds of opinions that are counted.
    [InlineData("案の修正を行わないもの 5件", AmendmentStatus.NotStated, AmendmentSource.None)]
    [InlineData(
        "案の修正を行うもの 16件\n案の修正を行わないもの 5件",
        AmendmentStatus.NotStated,
        AmendmentSource.None
    )]
    public void A_letter_may_say_it_of_the_case(
        string letter,
        AmendmentStatus status,
        AmendmentSource source
    )
    {
        AmendmentFlag flag = Assert
            .Single(ResultDocument.Parse(letter + Table).Result.Entries)
            .Amendment;
        Assert.Equal((status, source), (flag.Status, flag.Source));
    }
}
