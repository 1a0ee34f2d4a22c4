using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Promises;

public class ConservationTests
{
    public static TheoryData<string> Samples() => [.. SampleDocuments.TextNames];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Samples_keep_all_their_text(string name)
    {
        string source = SampleDocuments.ReadText(name);
        Conservation.Check(source, ResultDocument.Parse(source));
    }

    public static TheoryData<string> AllSamples() => [.. SampleDocuments.Names];

    /// <summary>Web pages, CSV and the old encodings too, counted by character.</summary>
    [Theory]
    [MemberData(nameof(AllSamples))]
    public void Samples_of_every_format_keep_all_their_characters(string name) =>
        Fuzzing.PromiseCheck.Check(SampleDocuments.ReadBytes(name), ParsingOptions.Default);

    [SharedDocumentFact]
    public void Real_documents_keep_all_their_text()
    {
        foreach (
            string path in (string[])[SharedDocuments.TabSeparated, SharedDocuments.TornMarkdown]
        )
        {
            string source = File.ReadAllText(path);
            Conservation.Check(source, ResultDocument.Parse(source));
        }
    }

    [Theory]
    [InlineData("<p>開いたまま <b>強調 & 記号 &lt;br&gt; <DX推進> a < b")]
    [InlineData("| 御意見 | 考え方 |\n|---|---|\n| 甲 | 乙 | 丙 |\n| 丁 |\n地の文\n")]
    [InlineData("No.\t御意見\t回答\t備考\n1\t甲\t乙\t丙\n地の文\n2\t丁\t戊\n")]
    [InlineData("No.\t御意見\t回答\n1\t一行目\n二行目\n三行目\t回答\n2\t丁\t戊\n")]
    [InlineData("御意見\t回答\n甲\t乙\t丙\t丁\n")]
    public void Awkward_text_is_kept(string source) =>
        Conservation.Check(source, ResultDocument.Parse(source));

    [Fact]
    public void A_check_that_finds_nothing_would_be_none()
    {
        ResultDocument document = ResultDocument.Parse("御意見\t回答\n甲乙\t丙丁\n");
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() =>
            Conservation.Check("御意見\t回答\n甲乙\t丙丁\n戊己\t庚辛\n", document)
        );
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() =>
            Conservation.Check("御意見\t回答\n甲\t丙丁\n", document)
        );
    }
}
