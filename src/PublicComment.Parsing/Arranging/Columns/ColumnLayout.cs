using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The roles of a table's columns, from left to right, compared by content.</summary>
internal sealed record ColumnLayout(ValueList<ColumnRole> Roles)
{
    public int ColumnCount => Roles.Count;

    public bool Has(ColumnRole role) => ColumnOf(role) >= 0;

    /// <summary>The 0-based position of the first column with a role; -1 where there is none.</summary>
    public int ColumnOf(ColumnRole role)
    {
        int column = 0;
        while (column < Roles.Count && Roles[column] != role)
        {
            column++;
        }

        return column < Roles.Count ? column : -1;
    }

    /// <summary>The columns in words, for a message.</summary>
    public override string ToString() => string.Join(", ", Roles.Select(role => role.Name()));
}
