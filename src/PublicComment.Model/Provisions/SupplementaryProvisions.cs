namespace PublicComment.Model;

/// <summary>The supplementary provisions (附則) of a law, or those of a law that amended it.</summary>
/// <param name="AmendingLaw">The number of the amending law as printed, such as 平成25年法律第27号; null for the law's own.</param>
public sealed record SupplementaryProvisions(string? AmendingLaw = null)
{
    /// <summary>The supplementary provisions that the law was made with.</summary>
    public static SupplementaryProvisions Original { get; } = new();
}
