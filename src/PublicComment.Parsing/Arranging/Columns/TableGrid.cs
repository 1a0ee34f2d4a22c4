using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A row whose cells stand in their columns; a cell that covers several rows or columns stands in each.</summary>
/// <param name="Source">The row as read.</param>
/// <param name="Cells">A cell for each column, null where the row has none; one alone where the source repeats it in each.</param>
/// <param name="IsFromAbove">For each column, whether its cell began in a row above.</param>
internal sealed record GridRow(SourceRow Source, SourceCell?[] Cells, bool[] IsFromAbove)
{
    /// <summary>A row each of whose cells stands in a column of its own.</summary>
    public static GridRow Of(SourceRow source) =>
        new(source, [.. source.Cells], new bool[source.Cells.Count]);

    /// <summary>Whether each of its cells stands in a column of its own.</summary>
    public bool IsPlain =>
        Source.Cells.Count == Cells.Length && Source.Cells.All(cell => cell.ColumnSpan == 1);

    /// <summary>The cell of a column; null where the row has none, or the column is none (-1).</summary>
    public SourceCell? At(int column) =>
        column >= 0 && column < Cells.Length ? Cells[column] : null;

    /// <summary>The text of a column; empty where the row has none.</summary>
    public string TextAt(int column) => At(column)?.Text ?? "";

    /// <summary>The only filled cell of the row; null where there are several or none.</summary>
    public SourceCell? OnlyCell { get; } =
        IsFromAbove.AsSpan().Contains(true) ? null : OnlyFilled(Cells);

    /// <summary>The filled cells; one alone where it stands in each column.</summary>
    public IEnumerable<SourceCell> FilledCells =>
        OnlyCell is { } only ? [only] : Source.Cells.Where(cell => !cell.IsEmpty);

    /// <summary>Where the only cell stands again in the source, once in each further column; null where it does not.</summary>
    public TextSpan? Repeats =>
        OnlyCell is { } only && Source.Cells is [_, var second, ..] && !Source.Cells.Contains(only)
            ? TextSpan.FromBounds(second.Span.Start, Source.Cells[^1].Span.End)
            : null;

    private static SourceCell? OnlyFilled(ReadOnlySpan<SourceCell?> cells)
    {
        SourceCell? only = null;
        foreach (SourceCell? cell in cells)
        {
            if (cell is { IsEmpty: false } && !ReferenceEquals(cell, only))
            {
                if (only is not null)
                {
                    return null;
                }

                only = cell;
            }
        }

        return only;
    }
}

/// <summary>Lays the cells of a table out in columns.</summary>
internal static class TableGrid
{
    /// <summary>How many columns a table may have; further cells are beyond it.</summary>
    public const int MaximumColumns = 256;

    public static IEnumerable<GridRow> Rows(SourceTable table)
    {
        Dictionary<int, (SourceCell Cell, int RowsLeft)> open = [];
        bool[] noneFromAbove = [];
        foreach (SourceRow row in table.Rows)
        {
            IReadOnlyList<SourceCell> cells = RepeatsOneCell(row) ? [Spanning(row)] : row.Cells;
            if (open.Count == 0 && cells.Count <= MaximumColumns && StandAlone(cells))
            {
                noneFromAbove =
                    noneFromAbove.Length == cells.Count ? noneFromAbove : new bool[cells.Count];
                yield return new(row, cells as SourceCell[] ?? [.. cells], noneFromAbove);
            }
            else
            {
                yield return Lay(row, cells, open);
            }
        }
    }

    // Some converters write a heading across the columns into each of them.
    private static bool RepeatsOneCell(SourceRow row)
    {
        if (row.Cells.Count < 2 || row.Cells[0].IsEmpty)
        {
            return false;
        }

        string first = row.Cells[0].Text;
        return row.Cells[1].Text == first
            && IsInAll(first, row.Cells)
            && GroupHeading.CanBeHeading(first)
            && (row.Cells.Count > 2 || Enumerator.StyleOf(first) != EnumeratorStyle.None)
            && !NumberCell.IsNumber(first);
    }

    private static bool IsInAll(string text, IReadOnlyList<SourceCell> cells) =>
        cells.All(cell => cell.Text == text);

    private static SourceCell Spanning(SourceRow row) =>
        row.Cells[0] with
        {
            Span = TextSpan.FromBounds(row.Cells[0].Span.Start, row.Cells[^1].Span.End),
            ColumnSpan = row.Cells.Count,
        };

    private static GridRow Lay(
        SourceRow row,
        IReadOnlyList<SourceCell> own,
        Dictionary<int, (SourceCell Cell, int RowsLeft)> open
    )
    {
        List<(SourceCell? Cell, bool IsFromAbove)> laid = new(row.Cells.Count);
        int next = 0;
        // Behind the row's own cells stand those that reach down from above, which a short row does not.
        int width = open.Count == 0 ? 0 : open.Keys.Max() + 1;
        while (laid.Count < MaximumColumns && (next < own.Count || laid.Count < width))
        {
            if (open.TryGetValue(laid.Count, out (SourceCell Cell, int RowsLeft) above))
            {
                Continue(open, laid.Count, above);
                laid.Add((above.Cell, true));
                continue;
            }

            SourceCell? cell = next < own.Count ? own[next++] : null;
            int end = Math.Min(laid.Count + (cell?.ColumnSpan ?? 1), MaximumColumns);
            while (laid.Count < end)
            {
                if (cell is { RowSpan: > 1 })
                {
                    open[laid.Count] = (cell, cell.RowSpan - 1);
                }

                laid.Add((cell, false));
            }
        }

        return new(
            row,
            [.. laid.Select(column => column.Cell)],
            [.. laid.Select(column => column.IsFromAbove)]
        );
    }

    private static bool StandAlone(IReadOnlyList<SourceCell> cells)
    {
        for (int column = 0; column < cells.Count; column++)
        {
            if (cells[column] is not { ColumnSpan: 1, RowSpan: 1 })
            {
                return false;
            }
        }

        return true;
    }

    private static void Continue(
        Dictionary<int, (SourceCell Cell, int RowsLeft)> open,
        int column,
        (SourceCell Cell, int RowsLeft) above
    )
    {
        if (above.RowsLeft == 1)
        {
            open.Remove(column);
        }
        else
        {
            open[column] = (above.Cell, above.RowsLeft - 1);
        }
    }
}
