using FluentValidation.Results;

namespace PublicComment.Model.Tests.Validation;

/// <summary>Says what the whole validator finds, and nothing else.</summary>
internal static class Failures
{
    /// <summary>Each failure as <c>severity code path</c>, in the order of the report.</summary>
    public static IEnumerable<string> Of(ConsultationResult result) =>
        Validate(result)
            .Errors.Select(failure =>
                $"{failure.Severity} {failure.ErrorCode} {failure.PropertyName}"
            );

    public static ValidationFailure Single(ConsultationResult result) =>
        Assert.Single(Validate(result).Errors);

    public static void None(ConsultationResult result) => Assert.Empty(Of(result));

    private static ValidationResult Validate(ConsultationResult result) =>
        new ConsultationResultValidator().Validate(result);
}
