namespace PublicComment.Model;

/// <summary>
/// Provisions of an article, a paragraph and an item, also of 附則 and with one portion, that were made before: documents cite the same few hundred over and over, and
/// records that never change can be shared. A table of fixed size, in which a newer one takes the place of an older one.
/// </summary>
internal static class SharedProvisions
{
    private const int BitsOfSlot = 10;
    private const ulong LargestLevel = byte.MaxValue;
    private const int PortionShift = 24;
    private const ulong SupplementaryBit = 1UL << 31;

    private static readonly Entry?[] s_entries = new Entry?[1 << BitsOfSlot];

    /// <summary>The provision of an address, a new one where none was made before.</summary>
    public static Provision Of(in Address address)
    {
        if (!TryMakeKey(address, out ulong key))
        {
            return address.ToNewProvision();
        }

        // Fibonacci hashing spreads neighbouring articles over the table.
        ref Entry? entry = ref s_entries[(key * 0x9E37_79B9_7F4A_7C15) >> (64 - BitsOfSlot)];
        Entry? known = Volatile.Read(ref entry);
        if (known is null || known.Key != key)
        {
            known = new(key, address.ToNewProvision());
            Volatile.Write(ref entry, known);
        }

        return known.Provision;
    }

    // Two parts of the article's number, one of the paragraph's and two of the item's; whatever has more is seldom cited twice.
    private static bool TryMakeKey(in Address address, out ulong key)
    {
        key = 0;
        ulong article = address[AddressLevel.Article].Packed;
        ulong paragraph = address[AddressLevel.Paragraph].Packed >> 48;
        ulong item = address[AddressLevel.Item].Packed;
        bool isPlain =
            address is { AppendixKind: null, IsMain: false }
            && (
                address.Supplementary is null
                || ReferenceEquals(address.Supplementary, SupplementaryProvisions.Original)
            )
            && address.Subitem.IsEmpty
            && address.Portion.Count <= 1
            && address[AddressLevel.Part].IsNone
            && address[AddressLevel.Chapter].IsNone
            && address[AddressLevel.Section].IsNone
            && address[AddressLevel.Subsection].IsNone
            && address[AddressLevel.Division].IsNone
            && (article & uint.MaxValue) == 0
            && (item & uint.MaxValue) == 0
            && paragraph <= LargestLevel
            && item >> 48 <= LargestLevel
            && ((item >> 32) & ushort.MaxValue) <= LargestLevel;
        if (isPlain)
        {
            key = article | (paragraph << 16) | ((item >> 48) << 8) | ((item >> 32) & LargestLevel);
            key |= address.Portion.IsEmpty ? 0 : (ulong)address.Portion[0] << PortionShift;
            key |= address.Supplementary is null ? 0 : SupplementaryBit;
        }

        return isPlain;
    }

    private sealed record Entry(ulong Key, Provision Provision);
}
