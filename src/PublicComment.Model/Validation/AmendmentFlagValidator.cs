using FluentValidation;

namespace PublicComment.Model;

/// <summary>Checks the provisions that a flag names; whether it has to name any, the entry knows.</summary>
/// <remarks>Stateless: one instance serves all threads.</remarks>
public sealed class AmendmentFlagValidator : AbstractValidator<AmendmentFlag>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="language">The language of the messages, whatever the culture of the machine.</param>
    public AmendmentFlagValidator(MessageLanguage language = MessageLanguage.English)
    {
        this.CheckEverything();
        RuleForEach(flag => flag.RevisedProvisions)
            .SetValidator(new ProvisionCitationValidator(language))
            .OverridePropertyName("revisedProvisions");
    }
}
