using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A page on which one cell goes on: converters leave its empty columns out, and print the heading of the one that is left.</summary>
internal static class SingleColumn
{
    /// <summary>The column of the opinions or of the responses whose heading stands alone above the rows; -1 where none does.</summary>
    public static int Of(List<GridRow> rows, ColumnLayout above)
    {
        if (
            rows.Count < 2
            || above.ColumnCount < 2
            || !rows.TrueForAll(row => row.Cells.Length == 1)
            || rows[0].Cells[0] is not { } heading
            || !HeadingText.CanHead(heading.Text)
        )
        {
            return -1;
        }

        ColumnRole role = ColumnVocabulary.RoleOf(heading.Text);
        return role is ColumnRole.Opinion or ColumnRole.Response ? above.ColumnOf(role) : -1;
    }

    /// <summary>The rows below the heading, each with its cell in the column that it belongs to.</summary>
    public static List<GridRow> Below(List<GridRow> rows, int column, int columns) =>
        rows[1..]
            .ConvertAll(row =>
            {
                SourceCell[] cells = new SourceCell[columns];
                Array.Fill(cells, new(new(row.Source.Span.Start, 0), RichText.Empty));
                cells[column] = row.Cells[0] ?? cells[column];
                return new GridRow(row.Source with { Cells = cells }, cells, new bool[columns]);
            });
}
