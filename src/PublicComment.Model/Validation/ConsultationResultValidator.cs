using FluentValidation;

namespace PublicComment.Model;

/// <summary>Checks whether a published result holds together, as docs/validation-rules.md describes.</summary>
/// <remarks>
/// Stateless: one instance serves all threads. FluentValidation calls a result with mere warnings invalid;
/// <see cref="ValidationResultExtensions.HasErrors"/> and <see cref="ValidationReport"/> look at the severities.
/// </remarks>
public sealed class ConsultationResultValidator : AbstractValidator<ConsultationResult>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="language">The language of the messages, whatever the culture of the machine.</param>
    public ConsultationResultValidator(MessageLanguage language = MessageLanguage.English)
    {
        this.CheckEverything();
        RuleFor(result => result.Consultation)
            .SetValidator(new ConsultationValidator(language))
            .OverridePropertyName("consultation");
        RuleFor(result => result.Publisher!)
            .SetValidator(new PublisherValidator(language))
            .OverridePropertyName("publisher");
        RuleFor(result => result)
            .Custom((result, context) => CheckWhole(result, new(context, language)));
        RuleForEach(result => result.Entries)
            .SetValidator(new ResultEntryValidator(language))
            .OverridePropertyName("entries");
    }

    // What one entry alone cannot tell.
    private static void CheckWhole(
        ConsultationResult result,
        FailureSink<ConsultationResult> failures
    )
    {
        PublicationDateRules.Check(result, failures);
        PublishedPartRules.Check(result, failures);
        DeclaredCountRule.Check(result, failures);
        NumberRules.Check(result, failures);
        ReferenceRule.Check(result, failures);
        AmendedInstrumentRule.Check(result, failures);
    }
}
