using FluentValidation;
using FluentValidation.Results;

namespace PublicComment.Model;

/// <summary>Takes the failures of one record, with their whole path, in the chosen language.</summary>
internal readonly struct FailureSink<T>(ValidationContext<T> context, MessageLanguage language)
{
    /// <summary>Adds a failure.</summary>
    /// <param name="rule">The rule that failed.</param>
    /// <param name="path">What failed, from the record that is validated.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void Add(ValidationRule rule, string path, params object[] arguments) =>
        context.AddFailure(
            new ValidationFailure(
                context.PropertyChain.BuildPropertyPath(path),
                rule.Message(language, arguments)
            )
            {
                ErrorCode = rule.Code,
                Severity = rule.Severity,
                CustomState = rule.BasisIn(language),
            }
        );
}
