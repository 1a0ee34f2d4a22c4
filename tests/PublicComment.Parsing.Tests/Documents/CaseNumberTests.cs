namespace PublicComment.Parsing.Tests.Documents;

/// <summary>The number that the portal gives a case stands at its label.</summary>
public class CaseNumberTests
{
    [Theory]
    [InlineData("案件番号 495120123", "495120123")]
    [InlineData("案件番号：４９５１２０１２３", "495120123")]
    [InlineData("案件番号\n495-120-123", "495-120-123")]
    [InlineData("案件番号\n\n（案件番号　495120123）", "495120123")]
    [InlineData("案件番号 第12号", null)]
    [InlineData("案件番号\n令和７年６月", null)]
    [InlineData("整理番号 495120123", null)]
    public void The_number_is_read_at_its_label(string line, string? number) =>
        Assert.Equal(
            number,
            ResultDocument
                .Parse($"みなと市景観計画（案）に対する意見募集の結果について\n\n{line}\n")
                .Result.Consultation.CaseNumber
        );
}
