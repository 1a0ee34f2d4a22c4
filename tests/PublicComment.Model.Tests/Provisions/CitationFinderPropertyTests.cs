using PublicComment.Testing;

namespace PublicComment.Model.Tests.Provisions;

public class CitationFinderPropertyTests
{
    private static readonly CitationContext s_context = CitationContext.Of(
        InstrumentTitle.Parse(
            "番号法施行規則及び特定個人情報の提供等に関する命令の一部を改正する命令案"
        )
    );

    [Fact]
    public void Finds_spans_of_any_text_in_order_without_overlap() =>
        Property.Holds(
            AnyText.Texts,
            text =>
            {
                CheckSpans(text, CitationFinder.Find(text));
                CheckSpans(text, CitationFinder.Find(text, s_context));
            },
            count: 3000
        );

    [Fact]
    public void Finds_places_of_any_text_in_order_without_overlap() =>
        Property.Holds(
            AnyText.Texts,
            text =>
            {
                int end = 0;
                foreach (DraftPlace place in DraftPlaceFinder.Find(text))
                {
                    Assert.True(place.Start >= end && place.Length > 0);
                    Assert.Equal(text.Substring(place.Start, place.Length), place.Text);
                    end = place.Start + place.Length;
                }
            },
            count: 3000
        );

    [Fact]
    public void Titles_and_wordings_of_any_text_are_read() =>
        Property.Holds(
            AnyText.Texts,
            text =>
            {
                Assert.All(
                    InstrumentTitle.Parse(text),
                    instrument => Assert.NotEmpty(instrument.Name)
                );
                _ = AmendmentWording.Read(text);
                _ = AmendmentWording.ReadOutcomes(text);
            },
            count: 3000
        );

    // Not timed, as no test is; the hostile documents of the benchmarks are.
    [Theory]
    [InlineData("第")]
    [InlineData("（")]
    [InlineData("法第一号")]
    [InlineData("同法第一条")]
    [InlineData("に関する法律第1条")]
    [InlineData("第1条（第2項")]
    [InlineData("、及び")]
    [InlineData("第1条、")]
    [InlineData("漢字第一項目")]
    [InlineData("以下「")]
    [InlineData("（以下「")]
    [InlineData("」第1条")]
    [InlineData("」第1章")]
    [InlineData("子ども第一条")]
    [InlineData("方法第1条")]
    [InlineData("1～")]
    [InlineData("頁")]
    [InlineData("の2")]
    [InlineData("及び法律の整備に関する")]
    public void Reads_long_repetitions_of_any_pattern(string pattern)
    {
        string text = string.Concat(Enumerable.Repeat(pattern, 200_000 / pattern.Length));
        CheckSpans(text, CitationFinder.Find(text, s_context));
        _ = DraftPlaceFinder.Find(text);
    }

    private static void CheckSpans(string text, ValueList<ProvisionCitation> citations)
    {
        int end = 0;
        foreach (ProvisionCitation citation in citations)
        {
            Assert.True(citation.Start >= end && citation.Length > 0);
            Assert.Equal(text.Substring(citation.Start, citation.Length), citation.Text);
            end = citation.Start + citation.Length;
        }
    }
}
