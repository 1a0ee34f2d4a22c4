namespace PublicComment.Model;

/// <summary>Names what one element of a list takes over from the one before it.</summary>
internal static class Inheritance
{
    // Lists take over few things; each combination is made once.
    private static readonly ValueList<ProvisionElement>[] Combinations =
        new ValueList<ProvisionElement>[1 << ((int)ProvisionElement.Subitem + 1)];

    /// <summary>What <paramref name="after"/> states beyond <paramref name="before"/>, and the law where that was taken over too.</summary>
    public static ValueList<ProvisionElement> Of(in Address before, in Address after, bool withLaw)
    {
        int taken = withLaw ? Bit(ProvisionElement.Law) : 0;
        taken |=
            before.Supplementary is null && after.Supplementary is not null
                ? Bit(ProvisionElement.Supplementary)
                : 0;
        taken |=
            before.AppendixKind is null && after.AppendixKind is not null
                ? Bit(ProvisionElement.Appendix)
                : 0;
        for (AddressLevel level = AddressLevel.Part; level <= AddressLevel.Item; level++)
        {
            taken |=
                before[level].IsNone && !after[level].IsNone
                    ? Bit(ProvisionElement.Part + (int)level)
                    : 0;
        }

        taken |=
            before.Subitem.IsEmpty && !after.Subitem.IsEmpty ? Bit(ProvisionElement.Subitem) : 0;
        return Named(taken);
    }

    private static int Bit(ProvisionElement element) => 1 << (int)element;

    private static ValueList<ProvisionElement> Named(int taken)
    {
        ref ValueList<ProvisionElement> elements = ref Combinations[taken];
        if (taken != 0 && elements.IsEmpty)
        {
            elements = Enum.GetValues<ProvisionElement>()
                .Where(element => (taken & Bit(element)) != 0)
                .ToValueList();
        }

        return elements;
    }
}
