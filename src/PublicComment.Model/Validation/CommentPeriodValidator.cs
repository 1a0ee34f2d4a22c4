using FluentValidation;

namespace PublicComment.Model;

/// <summary>Checks the days of a comment period on their own; its length counts from the notice, which the result knows.</summary>
/// <remarks>Stateless: one instance serves all threads.</remarks>
public sealed class CommentPeriodValidator : AbstractValidator<CommentPeriod>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="language">The language of the messages, whatever the culture of the machine.</param>
    public CommentPeriodValidator(MessageLanguage language = MessageLanguage.English)
    {
        this.CheckEverything();
        RuleFor(period => period)
            .Custom((period, context) => Check(period, new(context, language)));
    }

    private static void Check(CommentPeriod period, FailureSink<CommentPeriod> failures)
    {
        PossibleDate.Check(period.Start, "start", failures);
        PossibleDate.Check(period.End, "end", failures);
        if (period is { Start: { } start, End: { } end } && end < start)
        {
            failures.Add(
                ValidationRules.PeriodEndsBeforeStart,
                "end",
                PossibleDate.Text(start),
                PossibleDate.Text(end)
            );
        }
    }
}
