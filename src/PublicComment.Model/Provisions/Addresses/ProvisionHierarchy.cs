namespace PublicComment.Model;

/// <summary>Which address contains which, and which stands first.</summary>
internal static class ProvisionHierarchy
{
    private const string Iroha =
        "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";

    public static int Compare(Provision left, Provision right)
    {
        int order = Place(left).CompareTo(Place(right));
        order = order != 0 ? order : Compare(left.Supplementary, right.Supplementary);
        order = order != 0 ? order : Compare(left.Appendix, right.Appendix);
        for (
            AddressLevel level = AddressLevel.Part;
            order == 0 && level <= AddressLevel.Item;
            level++
        )
        {
            order = Number(left, level).CompareTo(Number(right, level));
        }

        order = order != 0 ? order : CompareLists(left.Subitem, right.Subitem, CompareSubitems);
        return order != 0
            ? order
            : CompareLists(left.Portion, right.Portion, static (a, b) => a.CompareTo(b));
    }

    public static bool Contains(Provision whole, Provision part) =>
        whole.IsWholeLaw
        || (
            whole.Supplementary == part.Supplementary
            && ContainsAppendix(whole, part)
            && ContainsNumbers(whole, part)
            && ContainsBelowItem(whole, part)
        );

    private static bool ContainsAppendix(Provision whole, Provision part) =>
        whole.Appendix == part.Appendix
        || (whole.Appendix is null && IsSupplementaryAlone(whole))
        || (
            whole.Appendix is { Row: null } appendix
            && part.Appendix is { } other
            && appendix == other with { Row = null }
        );

    private static bool IsSupplementaryAlone(Provision provision) =>
        provision == new Provision { Supplementary = provision.Supplementary };

    private static bool ContainsNumbers(Provision whole, Provision part)
    {
        // Articles are counted through the whole law, so that an article's address is complete without its chapter.
        AddressLevel first = whole.Article is null ? AddressLevel.Part : AddressLevel.Article;
        bool ended = false;
        for (AddressLevel level = AddressLevel.Part; level <= AddressLevel.Item; level++)
        {
            BranchNumber number = Number(whole, level);
            BranchNumber other = Number(part, level);
            if (number.IsNone)
            {
                ended |= level >= first && !other.IsNone;
            }
            else if (ended || number != other)
            {
                return false;
            }
        }

        return !ended || (whole.Subitem is null && whole.Portion is null);
    }

    private static bool ContainsBelowItem(Provision whole, Provision part)
    {
        ReadOnlySpan<string> subitem = whole.Subitem.GetValueOrDefault().AsSpan();
        ReadOnlySpan<string> otherSubitem = part.Subitem.GetValueOrDefault().AsSpan();
        ReadOnlySpan<ProvisionPortion> portion = whole.Portion.GetValueOrDefault().AsSpan();
        return otherSubitem.StartsWith(subitem)
            && (portion.IsEmpty || subitem.Length == otherSubitem.Length)
            && part.Portion.GetValueOrDefault()
                .Take(portion.Length)
                .SequenceEqual(whole.Portion.GetValueOrDefault());
    }

    private static int Place(Provision provision) =>
        provision.Appendix is not null ? 2
        : provision.Supplementary is not null ? 1
        : 0;

    // A table of the law itself stands before one of its supplementary provisions, and those before the ones of amending laws.
    private static int Compare(SupplementaryProvisions? left, SupplementaryProvisions? right)
    {
        int order = (left is not null).CompareTo(right is not null);
        return order != 0 ? order : string.CompareOrdinal(left?.AmendingLaw, right?.AmendingLaw);
    }

    private static int Compare(Appendix? left, Appendix? right)
    {
        int order = Comparer<AppendixKind?>.Default.Compare(left?.Kind, right?.Kind);
        order =
            order != 0
                ? order
                : BranchNumber
                    .ParseOrNone(left?.Number)
                    .CompareTo(BranchNumber.ParseOrNone(right?.Number));
        return order != 0 ? order : (left?.Row ?? 0).CompareTo(right?.Row ?? 0);
    }

    private static int CompareLists<T>(
        ValueList<T>? left,
        ValueList<T>? right,
        Comparison<T> compare
    )
    {
        ReadOnlySpan<T> first = left.GetValueOrDefault().AsSpan();
        ReadOnlySpan<T> second = right.GetValueOrDefault().AsSpan();
        for (int index = 0; index < Math.Min(first.Length, second.Length); index++)
        {
            int order = compare(first[index], second[index]);
            if (order != 0)
            {
                return order;
            }
        }

        return first.Length.CompareTo(second.Length);
    }

    // イ ロ ハ … count subitems, then numbers, then Roman numerals, then letters; ン is in no count and stands last.
    private static int CompareSubitems(string left, string right)
    {
        int order = SubitemRank(left).CompareTo(SubitemRank(right));
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    private static int SubitemRank(string subitem)
    {
        int iroha = subitem.Length == 1 ? Iroha.IndexOf(subitem[0], StringComparison.Ordinal) : -1;
        return iroha >= 0 ? iroha
            : ProvisionRules.IsKatakana(subitem[0]) ? Iroha.Length
            : BranchNumber.TryParse(subitem, out BranchNumber number) ? Iroha.Length + number.Main
            : RomanNumeral(subitem) is > 0 and int roman
                ? Iroha.Length + BranchNumber.Highest + roman
            : int.MaxValue;
    }

    // 0 where it is none; (i), (v) and (x) are taken for numerals.
    private static int RomanNumeral(string text)
    {
        int value = 0;
        int before = 0;
        for (int at = text.Length - 1; at >= 0; at--)
        {
            int digit = text[at] switch
            {
                'i' => 1,
                'v' => 5,
                'x' => 10,
                _ => 0,
            };
            if (digit == 0)
            {
                return 0;
            }

            value += digit < before ? -digit : digit;
            before = digit;
        }

        return value;
    }

    public static BranchNumber Number(Provision provision, AddressLevel level)
    {
        string? number = level switch
        {
            AddressLevel.Part => provision.Part,
            AddressLevel.Chapter => provision.Chapter,
            AddressLevel.Section => provision.Section,
            AddressLevel.Subsection => provision.Subsection,
            AddressLevel.Division => provision.Division,
            AddressLevel.Article => provision.Article,
            AddressLevel.Item => provision.Item,
            _ => null,
        };
        if (level == AddressLevel.Paragraph)
        {
            return new(provision.Paragraph ?? 0);
        }

        return BranchNumber.ParseOrNone(number);
    }
}
