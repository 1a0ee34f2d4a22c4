using System.Reflection;

namespace PublicComment.Parsing.Tests.Limits;

public class ParsingLimitsTests
{
    public static TheoryData<string> Limits() =>
        [.. Properties().Select(property => property.Name)];

    [Fact]
    public void A_format_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new ParsingOptions { Format = (SourceFormat)99 }
        );

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_out_of_its_range_is_refused(string name)
    {
        PropertyInfo limit = typeof(ParsingLimits).GetProperty(name)!;
        foreach (int value in (int[])[int.MinValue, -1, 0, int.MaxValue])
        {
            // What a "with" expression does: a copy, and its init accessor.
            ParsingLimits copy = ParsingLimits.Default with
            { };
            TargetInvocationException thrown = Assert.Throws<TargetInvocationException>(() =>
                limit.SetValue(copy, value)
            );
            Assert.IsType<ArgumentOutOfRangeException>(thrown.InnerException);
        }
    }

    [Fact]
    public void Limits_are_compared_by_their_content() =>
        Assert.Equal(ParsingLimits.Default, new ParsingLimits() with { Cells = 500_000 });

    [Fact]
    public void Options_refuse_no_limits() =>
        Assert.Throws<ArgumentNullException>(() => new ParsingOptions { Limits = null! });

    [Fact]
    public void The_page_about_limits_names_each_with_its_default()
    {
        string page = File.ReadAllText(PublicComment.Testing.Repository.PathTo("docs/limits.md"));
        Assert.All(
            Properties(),
            limit =>
                Assert.Contains(
                    FormattableString.Invariant(
                        $"| `{limit.Name}` | {limit.GetValue(ParsingLimits.Default):N0} |"
                    ),
                    page,
                    StringComparison.Ordinal
                )
        );
    }

    private static IEnumerable<PropertyInfo> Properties() =>
        typeof(ParsingLimits)
            .GetProperties()
            .Where(property => property.PropertyType == typeof(int));
}
