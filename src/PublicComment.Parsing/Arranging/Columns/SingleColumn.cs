namespace PublicComment.Parsing;

/// <summary>A page on which one cell goes on: converters leave its empty columns out, and print the heading of the one that is left.</summary>
internal static class SingleColumn
{
    /// <summary>The column of the opinions or of the responses whose heading stands alone above the rows; -1 where none does.</summary>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="above">The columns of the table before it.</param>
    /// <param name="headings">Their headings, folded.</param>
    public static int Of(List<GridRow> rows, ColumnLayout above, IReadOnlyList<string> headings)
    {
        if (
            rows.Count < 2
            || above.ColumnCount < 2
            || !rows.TrueForAll(row => row.Cells.Length == 1)
            || rows[0].Cells[0] is not { } heading
        )
        {
            return -1;
        }

        string words = NormalizedText.Fold(heading.Text);
        int column = Enumerable
            .Range(0, Math.Min(headings.Count, above.ColumnCount))
            .FirstOrDefault(at => headings[at] == words, -1);
        return column >= 0 && above.Roles[column] is ColumnRole.Opinion or ColumnRole.Response
            ? column
            : -1;
    }

    /// <summary>The rows below the heading, each with its cell in the column that it belongs to.</summary>
    public static List<GridRow> Below(List<GridRow> rows, int column, int columns) =>
        rows[1..]
            .ConvertAll(row =>
            {
                SourceCell[] cells = new SourceCell[columns];
                Array.Fill(cells, SourceCell.EmptyAt(row.Source.Span.Start));
                cells[column] = row.Cells[0] ?? cells[column];
                return GridRow.Of(row.Source with { Cells = cells });
            });
}
