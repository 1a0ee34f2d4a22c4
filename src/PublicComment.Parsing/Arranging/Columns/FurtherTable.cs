namespace PublicComment.Parsing;

/// <summary>Decides whether a table without headings is a further page of the table of opinions before it.</summary>
internal static class FurtherTable
{
    private const int ShortestProse = 20;

    private static readonly string[] s_sums = [.. TotalWords.All, "小計"];

    /// <summary>
    /// Whether the table goes on: it has as many columns, or lost an empty one at the end, and somewhere a sentence or a number, as
    /// a footer or a breakdown has not; or its first row is known to be torn.
    /// </summary>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="layout">The columns of the one before it.</param>
    /// <param name="printed">How many columns that one has, with those at the end that nothing heads.</param>
    /// <param name="isTorn">Whether its first row goes on the last one, or is a row of opinions cut at its end.</param>
    public static bool Fits(List<GridRow> rows, ColumnLayout layout, int printed, bool isTorn)
    {
        int widest = rows.Max(row => row.Cells.Length);
        bool hasColumns =
            widest == layout.ColumnCount
            || widest == printed
            || (widest == layout.ColumnCount - 1 && widest > 1);
        return hasColumns
            && (
                isTorn
                || rows.Exists(row =>
                    row.Source.Cells.Any(cell => SentenceShape.IsLikeSentence(cell.Text))
                    || IsNumbered(row, layout)
                )
            );
    }

    /// <summary>Whether a row brings an opinion and a response, both of them prose: they may be cut, and end no sentence.</summary>
    public static bool IsProse(LogicalRow row) =>
        IsProse(row.ContentOf(ColumnRole.Opinion).ToPlainText())
        && IsProse(row.ContentOf(ColumnRole.Response).ToPlainText());

    private static bool IsProse(string text) =>
        text.Length >= ShortestProse
        && text.AsSpan().IndexOfAny('、', '。') >= 0
        && SentenceShape.HasHiragana(text);

    private static bool IsNumbered(GridRow row, ColumnLayout layout) =>
        layout.Has(ColumnRole.Number) && NumberCell.IsNumber(row.Source.Cells[0].Text);

    /// <summary>Takes the rows out that are page numbers.</summary>
    public static List<GridRow> TakeFurniture(List<GridRow> rows)
    {
        List<GridRow> furniture = [];
        GridRow? above = null;
        int kept = 0;
        for (int index = 0; index < rows.Count; index++)
        {
            GridRow row = rows[index];
            if (IsFurniture(row, above))
            {
                furniture.Add(row);
            }
            else
            {
                rows[kept++] = row;
            }

            above = row;
        }

        rows.RemoveRange(kept, rows.Count - kept);
        return furniture;
    }

    /// <summary>Whether the row is a page number, which a spreadsheet has in a row of its own.</summary>
    /// <param name="row">The row.</param>
    /// <param name="above">The row above it; null above the first one.</param>
    private static bool IsFurniture(GridRow row, GridRow? above) =>
        row.OnlyCell is { } cell
        && PageFurniture.IsFurniture(cell.Text)
        && !(above is not null && GoesOnNumbers(row, above, cell));

    // At the bottom of a page a row may have left nothing but its number.
    private static bool GoesOnNumbers(GridRow row, GridRow above, SourceCell number)
    {
        int column = Array.IndexOf(row.Cells, number);
        return row.Cells.Length > 1
            && above.At(column) is { } before
            && NumberCell.OrdinalOf(number.Text) is { } ordinal
            && NumberCell.OrdinalOf(before.Text) == ordinal - 1;
    }

    /// <summary>Whether the row sums the counts of the rows above it.</summary>
    public static bool IsTotal(GridRow row) =>
        row.Source.FirstFilled is { } first
        && WordSearch.IsOneOf(NormalizedText.Fold(first.Text), s_sums);
}
