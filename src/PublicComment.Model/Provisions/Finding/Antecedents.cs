namespace PublicComment.Model;

/// <summary>Which of the citations found so far 同条, 同項 and 前項 point to: their 0-based places among them, -1 where there is none.</summary>
/// <param name="Last">The last one.</param>
/// <param name="Article">The last one with an article.</param>
/// <param name="Paragraph">The last one with a paragraph.</param>
/// <param name="Item">The last one with an item.</param>
/// <param name="HasChapter">Whether a part, a chapter or a section was cited.</param>
internal readonly record struct Antecedents(
    int Last,
    int Article,
    int Paragraph,
    int Item,
    bool HasChapter
)
{
    public static Antecedents None => new(-1, -1, -1, -1, HasChapter: false);

    /// <summary>
    /// What the words behind a further citation point to; behind 前項 of which nobody knows what it means, nobody knows that of 同項.
    /// </summary>
    public Antecedents With(int place, in Address address, bool isResolved)
    {
        Antecedents before = isResolved ? this : Without(address.Relative.Level);
        int known = isResolved ? place : -1;
        return new(
            place,
            address[AddressLevel.Article].IsNone ? before.Article : known,
            address[AddressLevel.Paragraph].IsNone ? before.Paragraph : known,
            address[AddressLevel.Item].IsNone ? before.Item : known,
            HasChapter
                || !address[AddressLevel.Part].IsNone
                || !address[AddressLevel.Chapter].IsNone
                || !address[AddressLevel.Section].IsNone
        );
    }

    private Antecedents Without(AddressLevel level) =>
        level > AddressLevel.Item
            ? this
            : this with
            {
                Article = level == AddressLevel.Article ? -1 : Article,
                Paragraph = level <= AddressLevel.Paragraph ? -1 : Paragraph,
                Item = -1,
            };

    /// <summary>The citation that 同条, 同項, 同号 or 同章 points to.</summary>
    public int Same(AddressLevel level) =>
        level switch
        {
            AddressLevel.Article => Article,
            AddressLevel.Paragraph => Paragraph,
            AddressLevel.Item => Item,
            _ => Last,
        };
}
