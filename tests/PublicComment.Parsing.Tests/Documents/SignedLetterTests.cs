using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>A letter may be signed with its date and its office behind the table.</summary>
public class SignedLetterTests
{
    private const string Table =
        "\n\n| No. | 御意見 | 考え方 |\n|---|---|---|\n| 1 | 桟橋が狭い。 | 幅は三メートルです。 |\n\n";

    [Theory]
    [InlineData("令和７年３月31日\n個人情報保護委員会", "個人情報保護委員会")]
    [InlineData("令和７年３月31日\n\n港湾省　海上航路庁", "港湾省")]
    public void The_office_below_the_date_behind_the_table_publishes(
        string signature,
        string office
    )
    {
        ConsultationResult result = ResultDocument
            .Parse("港湾規則案に関する意見募集結果" + Table + signature)
            .Result;
        Assert.Equal(new LocalDate(2025, 3, 31), result.PublishedOn);
        Assert.Equal(office, result.Publisher?.Organization);
    }

    [Fact]
    public void A_title_with_others_keeps_its_marks() =>
        Assert.Equal(
            "「港湾規則等の一部を改正する省令（案）」等",
            ResultDocument
                .Parse(
                    "「港湾規則等の一部を改正する省令（案）」等に対するパブリックコメントの結果等について、令和6年12月20日（金）から令和7年1月27日（月）にかけて公表し、広く意見の募集を行いました。"
                        + Table
                )
                .Result.Consultation.Title
        );
}
