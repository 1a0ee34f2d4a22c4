using System.Text.Json.Serialization;
using FluentValidation;
using FluentValidation.Results;

namespace PublicComment.Model;

/// <summary>A rule that a part of a result does not meet.</summary>
/// <param name="Code">The stable code of the rule, such as <c>PCV0101</c>.</param>
/// <param name="Severity">Error: the record is wrong. Warning: somebody should look. Info: it may stand in another document.</param>
/// <param name="Path">What failed, from the validated record on: <c>entries[2].amendment</c>, counted from 0.</param>
/// <param name="Message">What was found and what was expected, in the language of the validator.</param>
/// <param name="Basis">What the rule rests on; null for rules that are not ours.</param>
public sealed record RuleFailure(
    string Code,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Severity>))] Severity Severity,
    string Path,
    string Message,
    RuleBasis? Basis = null
)
{
    /// <summary>Takes over what FluentValidation reports; what a failure leaves null is empty.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="failure"/> is null.</exception>
    public static RuleFailure Of(ValidationFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new(
            failure.ErrorCode ?? "",
            failure.Severity,
            failure.PropertyName ?? "",
            failure.ErrorMessage ?? "",
            failure.CustomState as RuleBasis
        );
    }
}
