namespace PublicComment.Model;

/// <summary>The office that publishes a result.</summary>
/// <param name="Organization">The ministry, agency, commission or municipality, such as デジタル庁.</param>
/// <param name="Division">The bureau, division or section inside it, as printed.</param>
public sealed record Publisher(string Organization, string? Division = null);
