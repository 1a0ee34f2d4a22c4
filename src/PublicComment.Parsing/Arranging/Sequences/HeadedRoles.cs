using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Columns with their headings.</summary>
internal sealed record HeadedRoles(IReadOnlyList<ColumnRole> Roles, IReadOnlyList<SourceCell> Cells)
{
    public HeadedRoles With(ColumnRole role, SourceCell heading) =>
        new([.. Roles, role], [.. Cells, heading]);

    /// <summary>Whether opinions stand among them, and responses.</summary>
    public bool HasTexts =>
        Roles.Contains(ColumnRole.Opinion) && Roles.Contains(ColumnRole.Response);

    /// <summary>The table of the headings and the rows below them, at least one.</summary>
    public SourceTable Over(IReadOnlyList<SourceRow> rows) =>
        new(TextSpan.FromBounds(Row.Span.Start, rows[^1].Span.End), [Row, .. rows]);

    /// <summary>The headings as a row.</summary>
    public SourceRow Row =>
        new(TextSpan.FromBounds(Cells[0].Span.Start, Cells[^1].Span.End), Cells);
}
