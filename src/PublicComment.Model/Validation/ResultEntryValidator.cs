using FluentValidation;

namespace PublicComment.Model;

/// <summary>Checks one entry of a result.</summary>
/// <remarks>Stateless: one instance serves all threads.</remarks>
public sealed class ResultEntryValidator : AbstractValidator<ResultEntry>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="consultation">The consultation whose result the entry is part of.</param>
    public ResultEntryValidator(Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(consultation);
        Include(new AmendedEntryValidator(consultation.Instruments));
    }
}
