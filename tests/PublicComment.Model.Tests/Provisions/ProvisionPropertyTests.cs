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
            provision => Assert.Equal(provision, Provision.Parse(provision.ToString(format))),
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
    public void Contains_what_has_further_levels_and_stands_before_it() =>
        Property.Holds(
            ProvisionGenerator.Nested,
            nested =>
            {
                Assert.True(nested.Whole.Contains(nested.Part));
                Assert.True(nested.Whole == nested.Part || nested.Whole < nested.Part);
                Assert.Equal(nested.Whole == nested.Part, nested.Part.Contains(nested.Whole));
            },
            count: 2000
        );

    [Fact]
    public void Two_are_in_one_order_and_equal_only_to_themselves() =>
        Property.Holds(
            ProvisionGenerator.Pairs,
            pair =>
            {
                (Provision left, Provision right) = pair;
                Assert.Equal(Math.Sign(left.CompareTo(right)), -Math.Sign(right.CompareTo(left)));
                Assert.Equal(left == right, left.CompareTo(right) == 0);
                Assert.True(left == right || !left.Contains(right) || left < right);
            },
            count: 2000
        );

    [Fact]
    public void Three_are_in_one_order() =>
        Property.Holds(
            ProvisionGenerator.Provisions.Three(),
            three =>
            {
                Provision[] sorted = [three.Item1, three.Item2, three.Item3];
                Array.Sort(sorted);
                Assert.True(sorted[0] <= sorted[1] && sorted[1] <= sorted[2]);
                Assert.True(sorted[0] <= sorted[2]);
            },
            count: 2000
        );

    [Fact]
    public void Roman_subitems_stand_in_the_order_of_their_numbers()
    {
        string[] numerals =
        [
            "i",
            "ii",
            "iii",
            "iv",
            "v",
            "vi",
            "vii",
            "viii",
            "ix",
            "x",
            "xi",
            "xiv",
        ];
        Provision[] provisions =
        [
            .. numerals.Select(numeral => Provision.Parse($"第1条第1号イ(1)({numeral})")),
        ];

        Assert.Equal(provisions, provisions.Order());
    }

    [Fact]
    public void Any_text_is_an_address_or_is_refused() =>
        Property.Holds(
            AnyText.Texts,
            text =>
            {
                if (Provision.TryParse(text, out Provision? provision))
                {
                    Assert.Equal(provision, Provision.Parse(provision.ToString()));
                }
            },
            count: 2000
        );
}
