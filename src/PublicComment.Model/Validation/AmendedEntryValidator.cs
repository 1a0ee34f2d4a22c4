using FluentValidation;

namespace PublicComment.Model;

/// <summary>Checks that an entry that says that the draft was amended names the clause that was revised.</summary>
/// <remarks>Stateless: one instance serves all threads. The rules are described in docs/validation-rules.md.</remarks>
public sealed class AmendedEntryValidator : AbstractValidator<ResultEntry>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="instruments">What the consultation amends; without any, no law is known to be another one.</param>
    public AmendedEntryValidator(ValueList<Instrument> instruments)
    {
        RuleFor(entry => entry.Amendment)
            .Must(NamesProvision)
            .When(IsAmended)
            .OverridePropertyName(PropertyName)
            .WithErrorCode(RuleCodes.AmendedEntryNamesNoProvision)
            .WithMessage(RuleMessages.AmendedEntryNamesNoProvision)
            .WithState(_ => RuleBases.DifferenceFromDraft);

        RuleFor(entry => entry.Amendment)
            .Must(flag => flag.RevisedProvisions.Any(citation => CanBeOf(citation, instruments)))
            .When(entry =>
                IsAmended(entry) && NamesProvision(entry.Amendment) && !instruments.IsEmpty
            )
            .OverridePropertyName(PropertyName)
            .WithSeverity(Severity.Warning)
            .WithErrorCode(RuleCodes.AmendedEntryNamesOtherLaws)
            .WithMessage(entry => RuleMessages.AmendedEntryNamesOtherLaws(entry, instruments))
            .WithState(_ => RuleBases.DifferenceFromDraft);
    }

    private const string PropertyName = "amendment";

    private static bool IsAmended(ResultEntry entry) =>
        entry.Amendment.Status == AmendmentStatus.Amended;

    // A citation whose address was not resolved, 前条 alone, names no clause.
    private static bool NamesProvision(AmendmentFlag flag) =>
        flag.RevisedProvisions.Any(citation => !citation.Provision.IsWholeLaw);

    // A citation without a law may be of any instrument: opinions leave out what goes without saying.
    private static bool CanBeOf(ProvisionCitation citation, ValueList<Instrument> instruments) =>
        citation.Law is null || instruments.Any(instrument => instrument.Name == citation.Law);
}
