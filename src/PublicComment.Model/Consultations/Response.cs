namespace PublicComment.Model;

/// <summary>What the office answers (御意見に対する考え方).</summary>
public sealed record Response
{
    /// <summary>The answer as printed.</summary>
    public required RichText Text { get; init; }

    /// <summary>The provisions that the answer cites, in the order of the text.</summary>
    public ValueList<ProvisionCitation> Citations { get; init; }

    /// <summary>The places in the draft, where it is no law, that the answer cites, in the order of the text.</summary>
    [SinceVersion("1.1")]
    public ValueList<DraftPlace> DraftPlaces { get; init; }

    /// <summary>The entries that the answer refers to instead of repeating their answer, in the order of the text.</summary>
    [SinceVersion("1.1")]
    public ValueList<EntryReference> RefersTo { get; init; }
}
