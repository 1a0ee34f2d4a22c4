using FluentValidation;

namespace PublicComment.Model;

/// <summary>Checks what was put out for comment: its title and its dates.</summary>
/// <remarks>Stateless: one instance serves all threads.</remarks>
public sealed class ConsultationValidator : AbstractValidator<Consultation>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="language">The language of the messages, whatever the culture of the machine.</param>
    public ConsultationValidator(MessageLanguage language = MessageLanguage.English)
    {
        this.CheckEverything();
        RuleFor(consultation => consultation)
            .Custom((consultation, context) => Check(consultation, new(context, language)));
        RuleForEach(consultation => consultation.Instruments)
            .SetValidator(new InstrumentValidator(language))
            .OverridePropertyName("instruments");
        RuleFor(consultation => consultation.CommentPeriod!)
            .SetValidator(new CommentPeriodValidator(language))
            .OverridePropertyName("commentPeriod");
    }

    private static void Check(Consultation consultation, FailureSink<Consultation> failures)
    {
        if (string.IsNullOrWhiteSpace(consultation.Title))
        {
            failures.Add(ValidationRules.TitleMissing, "title");
        }

        if (consultation.NoticeDate is not { } notice)
        {
            failures.Add(ValidationRules.NoticeDateMissing, "noticeDate");
            return;
        }

        PossibleDate.Check(notice, "noticeDate", failures);
        if (consultation.CommentPeriod?.Start is { } start && notice > start)
        {
            failures.Add(
                ValidationRules.NoticeAfterPeriodStart,
                "noticeDate",
                PossibleDate.Text(notice),
                PossibleDate.Text(start)
            );
        }
    }
}
