using FluentValidation;

namespace PublicComment.Model;

/// <summary>Checks the office that publishes a result.</summary>
/// <remarks>Stateless: one instance serves all threads.</remarks>
public sealed class PublisherValidator : AbstractValidator<Publisher>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="language">The language of the messages, whatever the culture of the machine.</param>
    public PublisherValidator(MessageLanguage language = MessageLanguage.English)
    {
        this.CheckEverything();
        RuleFor(publisher => publisher)
            .Custom((publisher, context) => Check(publisher, new(context, language)));
    }

    private static void Check(Publisher publisher, FailureSink<Publisher> failures)
    {
        if (string.IsNullOrWhiteSpace(publisher.Organization))
        {
            failures.Add(ValidationRules.NameBlank, "organization");
        }
    }
}
