namespace PublicComment.Model;

/// <summary>Names what one element of a list takes over from the one before it.</summary>
internal static class Inheritance
{
    // Lists take over few things; each combination is made once.
    private static readonly ValueList<ProvisionElement>[] s_combinations =
        new ValueList<ProvisionElement>[1 << ((int)ProvisionElement.Subitem + 1)];

    /// <summary>What an address holds, a bit for each <see cref="ProvisionElement"/>.</summary>
    public static int Stated(in Address address)
    {
        int stated = address.Supplementary is null ? 0 : Bit(ProvisionElement.Supplementary);
        stated |= address.AppendixKind is null ? 0 : Bit(ProvisionElement.Appendix);
        for (AddressLevel level = AddressLevel.Part; level <= AddressLevel.Item; level++)
        {
            stated |= address[level].IsNone ? 0 : Bit(ProvisionElement.Part + (int)level);
        }

        return stated | (address.Subitem.IsEmpty ? 0 : Bit(ProvisionElement.Subitem));
    }

    /// <summary>The elements of which the bits are set, and the law where that was taken over too.</summary>
    public static ValueList<ProvisionElement> Of(int inherited, bool withLaw) =>
        Named(withLaw ? inherited | Bit(ProvisionElement.Law) : inherited);

    /// <summary>The word of an appendix, and the law where that was taken over too: 別表 in 別表第一及び第二.</summary>
    public static ValueList<ProvisionElement> OfAppendix(bool withLaw) =>
        Of(Bit(ProvisionElement.Appendix), withLaw);

    private static int Bit(ProvisionElement element) => 1 << (int)element;

    private static ValueList<ProvisionElement> Named(int taken)
    {
        ref ValueList<ProvisionElement> elements = ref s_combinations[taken];
        if (taken != 0 && elements.IsEmpty)
        {
            elements = Enum.GetValues<ProvisionElement>()
                .Where(element => (taken & Bit(element)) != 0)
                .ToValueList();
        }

        return elements;
    }
}
