namespace PublicComment.Model;

/// <summary>What stands behind the number of a clause that is set out.</summary>
internal enum ClauseText
{
    /// <summary>Nothing on its line: the text, or the parts of the clause, stand below.</summary>
    Below,

    /// <summary>A word that leaves it out: （略）, 変更なし.</summary>
    LeftOut,

    /// <summary>The text.</summary>
    Present,
}

/// <summary>The number before the text of a clause that is set out as a statute sets it out: 第７条　…, ２　…, 三　….</summary>
/// <param name="Level">The article, or the place beside the articles, the paragraph, the item or the subitem.</param>
/// <param name="Provision">Its address, as far as its own number tells it.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The position behind it.</param>
/// <param name="Text">What stands behind it.</param>
internal readonly record struct ClauseHead(
    AddressLevel Level,
    Provision Provision,
    int Start,
    int End,
    ClauseText Text
);
