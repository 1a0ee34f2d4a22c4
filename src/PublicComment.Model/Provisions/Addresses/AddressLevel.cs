namespace PublicComment.Model;

/// <summary>The levels of an address that are counted, from the outermost in, and what stands behind them.</summary>
internal enum AddressLevel : sbyte
{
    None = -1,
    Part,
    Chapter,
    Section,
    Subsection,
    Division,
    Article,
    Paragraph,
    Item,
    Subitem,
    Portion,
}
