using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Letters state in many ways how many opinions came in, and from how many.</summary>
public class DeclaredCountTests
{
    [Theory]
    [InlineData("提出意見数 3", 3, null)]
    [InlineData("提出意見数\n３", 3, null)]
    [InlineData("提出意見数\t3\n提出者数\t2", 3, 2)]
    [InlineData("| 提出意見数 | 3 |\n| --- | --- |\n| 提出者数 | 2 |", 3, 2)]
    [InlineData("意見提出者数:13(団体、個人)、意見数:38", 38, 13)]
    [InlineData("意見数・提出者数　6件・3人", 6, 3)]
    [InlineData("意見数が10件を超えました。", 10, null)]
    public void A_label_may_state_a_bare_number(string line, int opinions, int? submitters) =>
        Assert.Equal(new(opinions, submitters), Read(line));

    [Theory]
    [InlineData("14通の御意見が寄せられました。", 14, null)]
    [InlineData("12通の御意見（延べ67件）が寄せられました。", 67, 12)]
    [InlineData("意見の提出 12通\n意見の数 のべ67件", 67, 12)]
    public void Letters_are_opinions_or_count_those_who_wrote(
        string line,
        int opinions,
        int? submitters
    ) => Assert.Equal(new(opinions, submitters), Read(line));

    [Theory]
    [InlineData("計38件の意見の提出がありました（提出者：法人・団体11者、個人27者）", 38)]
    [InlineData("意見提出者：個人４名、団体２団体", 6)]
    [InlineData("提出者４名・１団体", 5)]
    [InlineData("意見の提出者は、個人5名及び法人3社でした。", 8)]
    [InlineData("1の団体及び4の個人から計8件の御意見をいただきました。", 5)]
    [InlineData("意見の提出者　3個人、2団体", 5)]
    [InlineData("意見の提出者　6名（個人4名、団体2団体）", 6)]
    [InlineData("意見の提出者　個人4名、団体2団体、計6名", 6)]
    [InlineData("8名から意見が出され、2名は無記名でした。", 8)]
    [InlineData("248の団体・事業者又は個人から意見をいただきました。", 248)]
    [InlineData("第2団体の意見", null)]
    public void Parts_of_the_submitters_add_up(string line, int? submitters) =>
        Assert.Equal(submitters, Read(line).Submitters);

    private static DeclaredCounts Read(string lines) =>
        ResultDocument.Parse($"みなと市景観計画（案）について\n\n{lines}\n").Result.DeclaredCounts;
}
