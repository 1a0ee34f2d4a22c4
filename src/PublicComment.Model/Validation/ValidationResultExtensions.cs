using FluentValidation;
using FluentValidation.Results;

namespace PublicComment.Model;

/// <summary>Looks at the severities of what FluentValidation found.</summary>
public static class ValidationResultExtensions
{
    /// <summary>Whether a failure is an error. <see cref="ValidationResult.IsValid"/> is false for mere warnings too.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static bool HasErrors(this ValidationResult result) => Has(result, Severity.Error);

    /// <summary>Whether a failure is a warning.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static bool HasWarnings(this ValidationResult result) => Has(result, Severity.Warning);

    /// <summary>The failures as an immutable report with a JSON contract.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static ValidationReport ToReport(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(result.Errors.Select(RuleFailure.Of).ToValueList());
    }

    private static bool Has(ValidationResult result, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Errors.Exists(failure => failure.Severity == severity);
    }
}
