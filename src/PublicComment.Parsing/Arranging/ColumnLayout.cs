using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The roles of a table's columns, from left to right, compared by content.</summary>
internal sealed record ColumnLayout(ValueList<ColumnRole> Roles)
{
    public int ColumnCount => Roles.Count;

    public bool Has(ColumnRole role) => Roles.AsSpan().Contains(role);

    /// <summary>The columns in words, for a message.</summary>
    public override string ToString() =>
        string.Join(", ", Roles.Select(role => role.ToString().ToLowerInvariant()));
}
