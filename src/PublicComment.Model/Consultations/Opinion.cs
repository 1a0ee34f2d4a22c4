using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>What somebody said about the draft (御意見).</summary>
public sealed record Opinion
{
    /// <summary>The number as printed in its cell, such as <c>3</c> or <c>№１２</c>; numbers may restart in each group.</summary>
    public string? Number { get; init; }

    /// <summary>The place in the draft that the opinion is about (該当箇所), as printed.</summary>
    public string? Place { get; init; }

    /// <summary>Who sent it, where the document tells.</summary>
    public Submitter? Submitter { get; init; }

    /// <summary>The opinion as printed, a note such as (ほか同旨1件) included.</summary>
    public required RichText Text { get; init; }

    /// <summary>How many further opinions to the same effect came in and are not printed (ほか同旨N件); 0 where none is stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    [JsonConverter(typeof(WholeNumberConverter))]
    public int SimilarCount
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>The provisions that the opinion cites, in the order of the text.</summary>
    public ValueList<ProvisionCitation> Citations { get; init; }

    /// <summary>The places in the draft, where it is no law, that the opinion cites, in the order of the text.</summary>
    [SinceVersion("1.1")]
    public ValueList<DraftPlace> DraftPlaces { get; init; }
}
