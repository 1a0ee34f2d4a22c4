namespace PublicComment.Parsing.Tests.Healing;

/// <summary>A table of one row, and one that counts from 1 again below it.</summary>
public class RestartedTableTests
{
    private const string Heading = "| No. | 分類 | 意見 | 対応 |\n|---|---|---|---|\n";
    private const string First = "| 1 | 治水 | 堤防を高くすべき。 | 高くします。 |\n";

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void A_row_1_of_another_subject_begins_an_entry(string between) =>
        Assert.Equal(
            [
                "1:堤防を高くすべき。>高くします。",
                "1:水を大切にすべき。>大切にします。",
                "2:水道を引くべき。>引きます。",
            ],
            EntriesOf(
                $"{Heading}{First}{between}{Heading}| 1 | 利水 | 水を大切にすべき。 | 大切にします。 |\n| 2 | 利水 | 水道を引くべき。 | 引きます。 |\n"
            )
        );

    [Theory]
    [InlineData("治水")]
    [InlineData("")]
    public void Labels_that_stand_again_are_of_the_row_above(string subject) =>
        Assert.Single(
            EntriesOf(
                $"{Heading}{First}\n{Heading}| 1 | {subject} | 水を大切にすべき。 | 大切にします。 |\n"
            )
        );

    [Theory]
    [InlineData("が、水を大切にすべき。", "大切にします。")]
    [InlineData("」とあるが、水を大切にすべき。", "大切にします。")]
    public void Parts_of_texts_are_of_the_row_above(string opinion, string response) =>
        Assert.Single(
            EntriesOf($"{Heading}{First}\n{Heading}| 1 | 利水 | {opinion} | {response} |\n")
        );

    [Fact]
    public void The_last_row_of_a_text_may_be_cut() =>
        Assert.Equal(
            ["1:堤防を高くすべき。>高くします。", "1:水を大切にすべき。>大切に"],
            EntriesOf($"{Heading}{First}\n{Heading}| 1 | 利水 | 水を大切にすべき。 | 大切に |\n")
        );

    private static string[] EntriesOf(string text) =>
        EntryLine.Of(ResultDocument.Parse(text).Result);
}
