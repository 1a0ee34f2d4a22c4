using System.Runtime.CompilerServices;

namespace PublicComment.Model;

/// <summary>An address while it is read: what the words say, before anything is taken over from other words.</summary>
internal struct Address
{
    public AddressNumbers Numbers;

    /// <summary>The outermost level that the words state.</summary>
    public AddressLevel First = AddressLevel.None;

    /// <summary>The innermost level that the words state.</summary>
    public AddressLevel Last = AddressLevel.None;

    public SupplementaryProvisions? Supplementary;

    /// <summary>Whether the words say that the main provisions (本則) are meant.</summary>
    public bool IsMain;

    public AppendixKind? AppendixKind;
    public BranchNumber AppendixNumber;
    public int AppendixRow;

    public ValueList<string> Subitem;
    public ValueList<ProvisionPortion> Portion;

    /// <summary>The word that points to another place: 前条, 同項.</summary>
    public RelativeWord Relative;

    /// <summary>The number that a range of plain numbers ends with: the 5 of 第3～5条; 0 where there is none.</summary>
    public int RangeEnd;

    /// <summary>Whether the words say that the provision is newly inserted: 第33条に新設する第4項.</summary>
    public bool IsAddition;

    public Address() { }

    /// <summary>Makes an address that says nothing where it lies, mostly in a list of citations, to which a new one would be copied word by word.</summary>
    public static void Begin(out Address address)
    {
        Unsafe.SkipInit(out address);
        address.Numbers = default;
        address.First = AddressLevel.None;
        address.Last = AddressLevel.None;
        address.Supplementary = null;
        address.IsMain = false;
        address.AppendixKind = null;
        address.AppendixNumber = default;
        address.AppendixRow = 0;
        address.Subitem = default;
        address.Portion = default;
        address.Relative = default;
        address.RangeEnd = 0;
        address.IsAddition = false;
    }

    public readonly bool HasPlace =>
        Supplementary is not null || AppendixKind is not null || IsMain;

    public BranchNumber this[AddressLevel level]
    {
        readonly get => Numbers[(int)level];
        set => Numbers[(int)level] = value;
    }

    /// <summary>Notes that the words state a level.</summary>
    public void Reach(AddressLevel level)
    {
        First = First == AddressLevel.None ? level : First;
        Last = level;
    }

    /// <summary>The innermost level that is set, stated or taken over; <see cref="AddressLevel.None"/> where none is.</summary>
    public readonly AddressLevel Innermost
    {
        get
        {
            AddressLevel level =
                !Portion.IsEmpty ? AddressLevel.Portion
                : !Subitem.IsEmpty ? AddressLevel.Subitem
                : AddressLevel.Item;
            while (level is >= AddressLevel.Part and <= AddressLevel.Item && this[level].IsNone)
            {
                level--;
            }

            return level;
        }
    }

    /// <summary>Takes over what stands above <paramref name="level"/> in another address.</summary>
    public void TakeOver(in Address other, AddressLevel level)
    {
        Supplementary = other.Supplementary;
        if (level > AddressLevel.Article && other.AppendixKind is not null)
        {
            TakeAppendix(other);
        }

        // Articles are counted through the whole law: their address does not need the chapter.
        AddressLevel first =
            level >= AddressLevel.Article ? AddressLevel.Article : AddressLevel.Part;
        for (AddressLevel above = first; above < level && above <= AddressLevel.Item; above++)
        {
            this[above] = other[above];
        }

        if (level == AddressLevel.Portion)
        {
            Subitem = other.Subitem;
        }
        else if (level == AddressLevel.Subitem)
        {
            Subitem = Subitems.Above(Subitem, other.Subitem);
        }
    }

    public void TakeAppendix(in Address other)
    {
        AppendixKind = other.AppendixKind;
        AppendixNumber = other.AppendixNumber;
        AppendixRow = other.AppendixRow;
    }

    public readonly Provision ToProvision() => SharedProvisions.Of(this);

    /// <summary>A provision of its own.</summary>
    public readonly Provision ToNewProvision() =>
        new()
        {
            Supplementary = Supplementary,
            Appendix = AppendixKind is { } kind
                ? new(kind)
                {
                    Number = Text(AppendixNumber),
                    Row = AppendixRow == 0 ? null : AppendixRow,
                }
                : null,
            Part = Text(this[AddressLevel.Part]),
            Chapter = Text(this[AddressLevel.Chapter]),
            Section = Text(this[AddressLevel.Section]),
            Subsection = Text(this[AddressLevel.Subsection]),
            Division = Text(this[AddressLevel.Division]),
            Article = Text(this[AddressLevel.Article]),
            Paragraph = this[AddressLevel.Paragraph] is { IsNone: false } number
                ? number.Main
                : null,
            Item = Text(this[AddressLevel.Item]),
            Subitem = Subitem.IsEmpty ? null : Subitem,
            Portion = Portion.IsEmpty ? null : Portion,
        };

    private static string? Text(BranchNumber number) => number.IsNone ? null : number.ToString();
}
