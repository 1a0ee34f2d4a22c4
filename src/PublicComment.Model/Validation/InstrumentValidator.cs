using FluentValidation;

namespace PublicComment.Model;

/// <summary>Checks an order that is made, amended or repealed.</summary>
/// <remarks>Stateless: one instance serves all threads.</remarks>
public sealed class InstrumentValidator : AbstractValidator<Instrument>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="language">The language of the messages, whatever the culture of the machine.</param>
    public InstrumentValidator(MessageLanguage language = MessageLanguage.English)
    {
        this.CheckEverything();
        RuleFor(instrument => instrument)
            .Custom((instrument, context) => Check(instrument, new(context, language)));
    }

    private static void Check(Instrument instrument, FailureSink<Instrument> failures)
    {
        if (string.IsNullOrWhiteSpace(instrument.Name))
        {
            failures.Add(ValidationRules.NameBlank, "name");
        }
    }
}
