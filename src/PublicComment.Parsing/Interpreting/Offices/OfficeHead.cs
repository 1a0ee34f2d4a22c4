namespace PublicComment.Parsing;

/// <summary>Reads the office of whoever signs a letter: 若草町長　山川　花子.</summary>
internal static class OfficeHead
{
    // Longer ones stand before those that end them.
    private static readonly string[] s_heads = ["委員長", "教育長", "理事長", "知事", "長"];

    // Behind whom a letter is addressed to, who does not publish it.
    private static readonly string[] s_addresses = ["様", "殿", "宛", "あて", "御中"];

    /// <summary>The organization whose head signs, by title and name; null for all else.</summary>
    public static string? OrganizationOf(string[] parts)
    {
        bool isSignature = parts.Length > 1 && !WordSearch.EndsWithAny(parts[^1], s_addresses);
        return isSignature ? OrganizationOf(parts[0]) : null;
    }

    private static string? OrganizationOf(string name)
    {
        string? head = Array.Find(s_heads, word => name.EndsWith(word, StringComparison.Ordinal));
        string organization = head is null ? "" : name[..^head.Length];
        return
            organization.Length > 0 && OrganizationName.EndIn(organization) == organization.Length
            ? organization
            : null;
    }
}
