using FluentValidation;

namespace PublicComment.Model;

/// <summary>Checks an opinion: its text and what it cites.</summary>
/// <remarks>Stateless: one instance serves all threads.</remarks>
public sealed class OpinionValidator : AbstractValidator<Opinion>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="language">The language of the messages, whatever the culture of the machine.</param>
    public OpinionValidator(MessageLanguage language = MessageLanguage.English)
    {
        this.CheckEverything();
        RuleFor(opinion => opinion)
            .Custom((opinion, context) => Check(opinion, new(context, language)));
        RuleForEach(opinion => opinion.Citations)
            .SetValidator(new ProvisionCitationValidator(language))
            .OverridePropertyName("citations");
    }

    private static void Check(Opinion opinion, FailureSink<Opinion> failures)
    {
        if (EntryText.IsBlank(opinion.Text))
        {
            failures.Add(ValidationRules.OpinionMissing, "text");
        }

        CitationPlaceRule.Check(opinion.Citations, opinion.Text, failures);
    }
}
