namespace PublicComment.Parsing;

/// <summary>
/// Lays a page without headings out under the columns of the pages before it: converters add an empty column to a page, or leave out
/// one that is empty on it.
/// </summary>
internal static class ColumnAlignment
{
    // So many rows tell which column is missing.
    private const int MostRows = 50;

    public static List<GridRow> Align(List<GridRow> rows, ColumnLayout layout)
    {
        int width = rows.Max(row => row.Cells.Length);
        return !rows.TrueForAll(row => row.IsPlain) ? rows
            : width > layout.ColumnCount ? WithoutEmptyColumns(rows, width, layout)
            : width == layout.ColumnCount - 1 ? WithMissingColumn(rows, width, layout)
            : rows;
    }

    private static List<GridRow> WithoutEmptyColumns(
        List<GridRow> rows,
        int width,
        ColumnLayout layout
    )
    {
        bool[] isEmpty = new bool[width];
        for (int column = 0; column < width; column++)
        {
            isEmpty[column] = rows.TrueForAll(row => row.At(column) is null or { IsEmpty: true });
        }

        return isEmpty.Count(empty => empty) == width - layout.ColumnCount
            ? rows.ConvertAll(row => Without(row, isEmpty))
            : rows;
    }

    private static GridRow Without(GridRow row, bool[] isEmpty)
    {
        SourceCell[] cells = [.. row.Source.Cells.Where((_, column) => !isEmpty[column])];
        return GridRow.Of(row.Source with { Cells = cells });
    }

    private static List<GridRow> WithMissingColumn(
        List<GridRow> rows,
        int width,
        ColumnLayout layout
    )
    {
        // The last column is the one that vanishes most.
        int missing = width;
        int fit = 0;
        int best = 0;
        for (int column = width - 1; column >= 0; column--)
        {
            // What is gained where the missing column stands before this one, and not behind it.
            fit +=
                Fit(rows, column, layout.Roles[column + 1])
                - Fit(rows, column, layout.Roles[column]);
            (best, missing) = fit > best ? (fit, column) : (best, missing);
        }

        return rows.ConvertAll(row => With(row, missing));
    }

    private static GridRow With(GridRow row, int missing)
    {
        if (missing >= row.Cells.Length)
        {
            return row;
        }

        List<SourceCell> cells = [.. row.Source.Cells];
        cells.Insert(missing, SourceCell.EmptyAt(cells[missing].Span.Start));
        return GridRow.Of(row.Source with { Cells = cells });
    }

    // How well the cells of a column fit a role.
    private static int Fit(List<GridRow> rows, int column, ColumnRole role) =>
        rows.Take(MostRows)
            .Sum(row =>
                row.At(column) is { IsEmpty: false } cell ? RoleFit.Of(role, cell.Text) : 0
            );
}
