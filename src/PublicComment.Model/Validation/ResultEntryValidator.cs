using FluentValidation;

namespace PublicComment.Model;

/// <summary>Checks one entry of a result: its opinions, its response, and that its flag agrees with them.</summary>
/// <remarks>Stateless: one instance serves all threads.</remarks>
public sealed class ResultEntryValidator : AbstractValidator<ResultEntry>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="language">The language of the messages, whatever the culture of the machine.</param>
    public ResultEntryValidator(MessageLanguage language = MessageLanguage.English)
    {
        this.CheckEverything();
        RuleFor(entry => entry).Custom((entry, context) => Check(entry, new(context, language)));
        RuleForEach(entry => entry.Opinions)
            .SetValidator(new OpinionValidator(language))
            .OverridePropertyName("opinions");
        RuleFor(entry => entry.Response!)
            .SetValidator(new ResponseValidator(language))
            .OverridePropertyName("response");
        RuleFor(entry => entry.Amendment)
            .SetValidator(new AmendmentFlagValidator(language))
            .OverridePropertyName("amendment");
    }

    private static void Check(ResultEntry entry, FailureSink<ResultEntry> failures)
    {
        if (entry.Opinions.IsEmpty)
        {
            failures.Add(ValidationRules.OpinionMissing, "opinions");
        }

        AmendmentRules.Check(entry, failures);
    }
}
