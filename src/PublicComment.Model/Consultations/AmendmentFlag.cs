namespace PublicComment.Model;

/// <summary>Whether the draft was changed because of the opinions of an entry (命令等への修正の有無).</summary>
public sealed record AmendmentFlag
{
    /// <summary>The flag of an entry about which the document says nothing.</summary>
    public static AmendmentFlag NotStated { get; } = new();

    /// <summary>Whether the draft was changed because of the opinions of the entry.</summary>
    public AmendmentStatus Status { get; init; } = AmendmentStatus.NotStated;

    /// <summary>The words of the flag as printed, unknown ones too; null where none are printed, or the response has them.</summary>
    public string? Text { get; init; }

    /// <summary>What the status was read from; the column also where its words are unknown and the status is not stated.</summary>
    public AmendmentSource Source { get; init; } = AmendmentSource.None;

    /// <summary>The provisions that an amended entry says were revised; empty for any other status, or where it names none.</summary>
    public ValueList<ProvisionCitation> RevisedProvisions { get; init; }
}
