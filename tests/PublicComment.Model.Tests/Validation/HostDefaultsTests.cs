using FluentValidation;

namespace PublicComment.Model.Tests.Validation;

/// <summary>What a service sets for its own validators leaves those of the model alone.</summary>
[Collection(nameof(HostDefaultsTests))]
public sealed class HostDefaultsTests : IDisposable
{
    private readonly (CascadeMode Class, CascadeMode Rule) _before = (
        ValidatorOptions.Global.DefaultClassLevelCascadeMode,
        ValidatorOptions.Global.DefaultRuleLevelCascadeMode
    );

    public HostDefaultsTests() => Set(CascadeMode.Stop, CascadeMode.Stop);

    public void Dispose() => Set(_before.Class, _before.Rule);

    [Fact]
    public void Every_entry_is_checked_where_the_host_stops_at_the_first_failure()
    {
        AmendmentFlag amended = ValidResult.Amended("");
        ConsultationResult result = ValidResult.With(
            ValidResult.Entry("1") with
            {
                Amendment = amended,
            },
            ValidResult.Entry("2") with
            {
                Amendment = amended,
            }
        );

        Assert.Equal(
            ["entries[0].amendment", "entries[1].amendment"],
            ValidationReport
                .Of(result)
                .Failures.Where(failure => failure.Code == "PCV0101")
                .Select(failure => failure.Path)
        );
    }

    private static void Set(CascadeMode classLevel, CascadeMode ruleLevel)
    {
        ValidatorOptions.Global.DefaultClassLevelCascadeMode = classLevel;
        ValidatorOptions.Global.DefaultRuleLevelCascadeMode = ruleLevel;
    }
}

/// <summary>Runs alone: the defaults are those of the process.</summary>
[CollectionDefinition(nameof(HostDefaultsTests), DisableParallelization = true)]
public sealed class HostDefaultsGroup;
