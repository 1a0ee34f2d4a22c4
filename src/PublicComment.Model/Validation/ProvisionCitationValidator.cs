using FluentValidation;

namespace PublicComment.Model;

/// <summary>Checks whether a citation has a possible address.</summary>
/// <remarks>Stateless: one instance serves all threads. No <see cref="Provision"/> holds a 第0条: it refuses the number itself.</remarks>
public sealed class ProvisionCitationValidator : AbstractValidator<ProvisionCitation>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="language">The language of the messages, whatever the culture of the machine.</param>
    public ProvisionCitationValidator(MessageLanguage language = MessageLanguage.English)
    {
        this.CheckEverything();
        RuleFor(citation => citation)
            .Custom((citation, context) => Check(citation, new(context, language)));
    }

    private static void Check(ProvisionCitation citation, FailureSink<ProvisionCitation> failures)
    {
        if (LacksArticle(citation.Provision))
        {
            failures.Add(ValidationRules.ArticleMissing, "provision", citation.Text);
        }

        if (citation.RangeEnd is { } end && end <= citation.Provision)
        {
            failures.Add(
                ValidationRules.RangeReversed,
                "rangeEnd",
                citation.Text,
                citation.Provision,
                end
            );
        }
    }

    // Supplementary provisions and what is appended to a law may be divided without articles.
    private static bool LacksArticle(Provision provision) =>
        provision is { Article: null, Supplementary: null, Appendix: null }
        && (
            provision.Paragraph is not null
            || provision.Item is not null
            || provision.Subitem is not null
        );
}
