namespace PublicComment.Model;

/// <summary>The law that stands before an address.</summary>
/// <param name="Start">Where its words start; the start of the address where none stand there.</param>
/// <param name="Name">Its full name, as far as it is known.</param>
/// <param name="Number">Its number, as printed behind the name.</param>
/// <param name="Source">What the name is known from.</param>
/// <param name="IsOpen">Whether the words point to a law that was not found.</param>
/// <param name="Version">Which version the words say.</param>
internal readonly record struct LawReading(
    int Start,
    string? Name = null,
    string? Number = null,
    LawSource Source = LawSource.None,
    bool IsOpen = false,
    ProvisionVersion Version = ProvisionVersion.Unspecified
)
{
    /// <summary>Whether words for a law stand before the address.</summary>
    public bool HasWords => Source != LawSource.None;
}
