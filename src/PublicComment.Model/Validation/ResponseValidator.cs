using FluentValidation;

namespace PublicComment.Model;

/// <summary>Checks what a response cites; whether there has to be one, the result knows.</summary>
/// <remarks>Stateless: one instance serves all threads.</remarks>
public sealed class ResponseValidator : AbstractValidator<Response>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="language">The language of the messages, whatever the culture of the machine.</param>
    public ResponseValidator(MessageLanguage language = MessageLanguage.English)
    {
        this.CheckEverything();
        RuleFor(response => response)
            .Custom(
                (response, context) =>
                    CitationPlaceRule.Check(
                        response.Citations,
                        response.Text,
                        new FailureSink<Response>(context, language)
                    )
            );
        RuleForEach(response => response.Citations)
            .SetValidator(new ProvisionCitationValidator(language))
            .OverridePropertyName("citations");
    }
}
