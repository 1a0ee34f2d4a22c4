namespace PublicComment.Model;

/// <summary>Names what an address has taken over from another.</summary>
internal static class Inheritance
{
    public static void Name(in Address before, in Address after, List<ProvisionElement> inherited)
    {
        AddIf(
            before.Supplementary is null && after.Supplementary is not null,
            ProvisionElement.Supplementary,
            inherited
        );
        AddIf(
            before.AppendixKind is null && after.AppendixKind is not null,
            ProvisionElement.Appendix,
            inherited
        );
        for (AddressLevel level = AddressLevel.Part; level <= AddressLevel.Item; level++)
        {
            AddIf(
                before[level].IsNone && !after[level].IsNone,
                ProvisionElement.Part + (int)level,
                inherited
            );
        }

        AddIf(
            before.Subitem.IsEmpty && !after.Subitem.IsEmpty,
            ProvisionElement.Subitem,
            inherited
        );
    }

    private static void AddIf(
        bool taken,
        ProvisionElement element,
        List<ProvisionElement> inherited
    )
    {
        if (taken)
        {
            inherited.Add(element);
        }
    }
}
