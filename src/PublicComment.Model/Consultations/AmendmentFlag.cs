namespace PublicComment.Model;

/// <summary>Whether the draft was changed because of the opinions of an entry (命令等への修正の有無).</summary>
public sealed record AmendmentFlag
{
    /// <summary>The flag of an entry about which the document says nothing.</summary>
    public static AmendmentFlag NotStated { get; } = new();

    /// <summary>Whether the draft was changed.</summary>
    public AmendmentStatus Status { get; init; } = AmendmentStatus.NotStated;

    /// <summary>The words that the status was read from, as printed; null where nothing was stated.</summary>
    public string? Text { get; init; }

    /// <summary>Where those words stand.</summary>
    public AmendmentSource Source { get; init; } = AmendmentSource.None;

    /// <summary>The provisions that an amended entry says were revised.</summary>
    public ValueList<ProvisionCitation> RevisedProvisions { get; init; }
}
