namespace PublicComment.Parsing;

internal static class ColumnRoleExtensions
{
    /// <summary>The role as diagnostics name it: opinion, response.</summary>
    public static string Name(this ColumnRole role) => role.ToString().ToLowerInvariant();
}
