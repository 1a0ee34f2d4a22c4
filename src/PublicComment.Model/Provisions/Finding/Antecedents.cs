namespace PublicComment.Model;

/// <summary>Which of the citations found so far 同条, 同項 and 前項 point to: their 0-based places among them, -1 where there is none.</summary>
/// <param name="Last">The last one.</param>
/// <param name="Article">The last one with an article.</param>
/// <param name="Paragraph">The last one with a paragraph.</param>
/// <param name="Item">The last one with an item.</param>
/// <param name="Table">The last one with an appended table.</param>
/// <param name="HasChapter">Whether a part, a chapter or a section was cited.</param>
internal readonly record struct Antecedents(
    int Last,
    int Article,
    int Paragraph,
    int Item,
    int Table,
    bool HasChapter
)
{
    public static Antecedents None => new(-1, -1, -1, -1, -1, HasChapter: false);

    /// <summary>
    /// What the words behind a further citation point to. Of 前項, whose meaning nobody knows, nobody knows that of 同項 either; 同条 and 同号
    /// point back behind it.
    /// </summary>
    public Antecedents With(int place, in Address address, bool isResolved) =>
        new(
            place,
            Further(AddressLevel.Article, Article, place, address, isResolved),
            Further(AddressLevel.Paragraph, Paragraph, place, address, isResolved),
            Further(AddressLevel.Item, Item, place, address, isResolved),
            address.AppendixKind == AppendixKind.Table ? place : Table,
            HasChapter
                || !address[AddressLevel.Part].IsNone
                || !address[AddressLevel.Chapter].IsNone
                || !address[AddressLevel.Section].IsNone
        );

    private static int Further(
        AddressLevel level,
        int before,
        int place,
        in Address address,
        bool isResolved
    ) =>
        !isResolved && (address.Relative.Level == level || !address[level].IsNone) ? -1
        : address[level].IsNone ? before
        : place;

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
