namespace PublicComment.Model;

/// <summary>A provision as cited at a place in a text: 第33条に新設する第4項.</summary>
public sealed record ProvisionCitation
{
    /// <summary>The citation as printed, the law's name included where it stands before the provision.</summary>
    public required string Text { get; init; }

    /// <summary>The 0-based position in the plain text, in UTF-16 code units.</summary>
    public required int Start { get; init; }

    /// <summary>The length in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>The name of the law, where it is stated or the text decides it.</summary>
    public string? Law { get; init; }

    /// <summary>The address.</summary>
    public required Provision Provision { get; init; }
}
