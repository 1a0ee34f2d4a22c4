using FluentValidation;

namespace PublicComment.Model;

/// <summary>Checks whether a published result holds together, as docs/validation-rules.md describes.</summary>
/// <remarks>Stateless: one instance serves all threads. FluentValidation calls a result with mere warnings invalid.</remarks>
public sealed class ConsultationResultValidator : AbstractValidator<ConsultationResult>
{
    /// <summary>Makes the validator.</summary>
    public ConsultationResultValidator() =>
        RuleForEach(result => result.Entries)
            .SetValidator(result => new ResultEntryValidator(result.Consultation))
            .OverridePropertyName("entries");
}
