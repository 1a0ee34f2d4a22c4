using FsCheck.Fluent;
using PublicComment.Testing;

namespace PublicComment.Model.Tests.Provisions;

public class ProvisionPropertyTests
{
    [Theory]
    [InlineData("A")]
    [InlineData("K")]
    [InlineData("F")]
    public void Parsing_gives_back_what_was_formatted(string format) =>
        Property.Holds(
            ProvisionGenerator.Provisions,
            provision =>
                Assert.Equal(provision, Provision.Parse(provision.ToString(format, null), null)),
            count: 2000
        );

    [Fact]
    public void Is_found_whole_in_a_sentence() =>
        Property.Holds(
            ProvisionGenerator.Provisions.Where(provision => provision.Article is not null),
            provision =>
            {
                ProvisionCitation citation = Assert.Single(
                    CitationFinder.Find($"今回、{provision:K}を改める。")
                );
                Assert.Equal(provision, citation.Provision);
            }
        );

    [Fact]
    public void Contains_itself_and_stands_behind_what_contains_it() =>
        Property.Holds(
            ProvisionGenerator.Provisions.Two(),
            pair =>
            {
                (Provision left, Provision right) = (pair.Item1, pair.Item2);
                Assert.True(left.Contains(left));
                Assert.Equal(Math.Sign(left.CompareTo(right)), -Math.Sign(right.CompareTo(left)));
                Assert.Equal(left == right, left.CompareTo(right) == 0);
                Assert.True(left == right || !left.Contains(right) || left < right);
            },
            count: 2000
        );

    [Fact]
    public void Any_text_is_an_address_or_is_refused() =>
        Property.Holds(
            AnyText.Texts,
            text =>
            {
                if (Provision.TryParse(text, out Provision? provision))
                {
                    Assert.Equal(provision, Provision.Parse(provision.ToString(), null));
                }
            },
            count: 2000
        );
}
