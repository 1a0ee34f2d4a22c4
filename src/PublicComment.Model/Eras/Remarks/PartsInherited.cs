namespace PublicComment.Model;

/// <summary>Parts of the date are not printed and were taken over, as the year of 同年7月11日.</summary>
/// <param name="Span">The date.</param>
/// <param name="Parts">What was taken over.</param>
/// <param name="Source">The date in the same text that they were taken from; null for the context that the caller gave.</param>
/// <param name="IsFollowing">
/// Whether the parts say a time after that of the source: 翌年, 翌月, or a limit such as 1月15日 behind a start in December.
/// </param>
public sealed record PartsInherited(
    TextSpan Span,
    DateParts Parts,
    TextSpan? Source,
    bool IsFollowing = false
) : DateRemark(Span)
{
    private protected override string Sentence =>
        $"{Parts} not printed; taken {(IsFollowing ? "as the one after" : "from")} {(Source is { } source ? $"the date at {source}" : "the context")}.";
}
