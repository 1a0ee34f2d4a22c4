using System.Text.Json.Serialization;
using FluentValidation;

namespace PublicComment.Model;

/// <summary>What the validators found in a result.</summary>
/// <remarks>Immutable, compared by content, safe to share between threads.</remarks>
/// <param name="Failures">The failures: of the consultation, of the document as a whole, of each entry in its order.</param>
public sealed record ValidationReport(ValueList<RuleFailure> Failures)
{
    private static readonly ConsultationResultValidator s_english = new(MessageLanguage.English);
    private static readonly ConsultationResultValidator s_japanese = new(MessageLanguage.Japanese);

    /// <summary>Whether a failure is an error: the record is wrong.</summary>
    [JsonIgnore]
    public bool HasErrors => Failures.Any(failure => failure.Severity == Severity.Error);

    /// <summary>Whether a failure is a warning: somebody should look at it.</summary>
    [JsonIgnore]
    public bool HasWarnings => Failures.Any(failure => failure.Severity == Severity.Warning);

    /// <summary>Validates a result with all rules of docs/validation-rules.md.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of the messages, whatever the culture of the machine.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static ValidationReport Of(
        ConsultationResult result,
        MessageLanguage language = MessageLanguage.English
    )
    {
        ArgumentNullException.ThrowIfNull(result);
        ConsultationResultValidator validator =
            language == MessageLanguage.Japanese ? s_japanese : s_english;
        return validator.Validate(result).ToReport();
    }
}
