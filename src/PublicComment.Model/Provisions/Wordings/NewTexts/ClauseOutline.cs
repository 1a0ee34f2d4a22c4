using System.Globalization;

namespace PublicComment.Model;

/// <summary>
/// Tells where the clauses stand that are set out below each other: of an article that is left out, 第７条　（略）, the paragraphs and items
/// below it are its parts; those of one that is new itself are no clauses of their own.
/// </summary>
internal sealed class ClauseOutline
{
    private SupplementaryProvisions? _supplementary;
    private Provision? _article;

    // What items, and what subitems, are parts of; none where that is new itself.
    private Provision? _aboveItems;
    private Provision? _aboveSubitems;
    private int _lastParagraph;
    private int _lastItem;

    /// <summary>The whole address of a clause; null where it is a part of one that is new, or its number does not follow.</summary>
    public Provision? Place(ClauseHead head)
    {
        Provision? placed = head.Level switch
        {
            AddressLevel.Article => InSupplementary(head.Provision),
            AddressLevel.Paragraph => Paragraph(head.Provision),
            AddressLevel.Item => Item(head.Provision),
            _ => _aboveSubitems is null
                ? null
                : _aboveSubitems with
                {
                    Subitem = head.Provision.Subitem,
                },
        };
        if (placed is not null)
        {
            Enter(head, placed);
        }

        return placed;
    }

    /// <summary>Notes that the last clause is new: its text stands below its number.</summary>
    public void HasText(AddressLevel level)
    {
        _article = level == AddressLevel.Article ? null : _article;
        _aboveItems = level == AddressLevel.Item ? _aboveItems : null;
        _aboveSubitems = null;
    }

    private Provision InSupplementary(Provision provision) =>
        provision is { Article: not null, Supplementary: null } && _supplementary is not null
            ? provision with
            {
                Supplementary = _supplementary,
            }
            : provision;

    private Provision? Paragraph(Provision provision) =>
        _article is not null && provision.Paragraph > _lastParagraph
            ? _article with
            {
                Paragraph = provision.Paragraph,
                Item = provision.Item,
            }
            : null;

    private Provision? Item(Provision provision) =>
        _aboveItems is not null && NumberOf(provision) >= _lastItem
            ? _aboveItems with
            {
                Item = provision.Item,
            }
            : null;

    private void Enter(ClauseHead head, Provision placed)
    {
        Provision? outer = head.Text == ClauseText.Present ? null : placed;
        switch (head.Level)
        {
            case AddressLevel.Article:
                _supplementary = placed.Article is null ? placed.Supplementary : _supplementary;
                // The numbers in a table or a form are no paragraphs.
                _article = placed.Appendix is null ? outer : null;
                _aboveItems = _article;
                (_lastParagraph, _lastItem) = (0, 0);
                break;
            case AddressLevel.Paragraph:
                _aboveItems = outer;
                (_lastParagraph, _lastItem) = (placed.Paragraph ?? 0, 0);
                break;
            case AddressLevel.Item:
                _lastItem = NumberOf(placed);
                break;
        }

        _aboveSubitems = head.Level switch
        {
            AddressLevel.Item => outer,
            AddressLevel.Subitem => _aboveSubitems,
            _ => null,
        };
    }

    // 第二号の二 follows 第二号.
    private static int NumberOf(Provision provision)
    {
        ReadOnlySpan<char> number = provision.Item;
        int branch = number.IndexOf('_');
        return int.Parse(branch < 0 ? number : number[..branch], CultureInfo.InvariantCulture);
    }
}
