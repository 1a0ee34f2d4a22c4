namespace PublicComment.Model;

/// <summary>A word that points from one provision to another: 前条, 前二項, 次条, 同項, 本条.</summary>
/// <param name="Direction">Where it points.</param>
/// <param name="Level">What it points at; none for 同表, and that of the number for 同３項.</param>
/// <param name="Count">How many it means: 2 for 前二項; 0 for all, as in 前各号.</param>
internal readonly record struct RelativeWord(
    RelativeDirection Direction,
    AddressLevel Level,
    int Count
)
{
    public bool IsNone => Direction == RelativeDirection.None;
}
