namespace PublicComment.Parsing;

/// <summary>Recognises rows that head the rows below them: one text, in their first column or across columns, or a number and its words.</summary>
internal static class HeadingRow
{
    /// <summary>The heading that a row is; null where it is none.</summary>
    /// <param name="rows">The rows of its table.</param>
    /// <param name="index">The 0-based place of the row among them.</param>
    /// <param name="layout">The columns of its table.</param>
    /// <param name="mayContinue">Whether the row may as well go on from the one before it.</param>
    public static SourceParagraph? Read(
        IReadOnlyList<GridRow> rows,
        int index,
        ColumnLayout layout,
        bool mayContinue
    ) =>
        IsHeading(rows[index], layout, mayContinue)
            ? new(rows[index].OnlyCell!.Span, rows[index].OnlyCell!.Content)
            : NumberedHeading.Read(rows, index, layout);

    private static bool IsHeading(GridRow row, ColumnLayout layout, bool mayContinue)
    {
        if (row.OnlyCell is not { } cell)
        {
            return false;
        }

        if (CoversTable(row, layout))
        {
            return GroupHeading.CanBeHeading(cell.Text);
        }

        bool standsFirst = ReferenceEquals(row.Source.Cells[0], cell) || cell.ColumnSpan > 1;
        if (standsFirst && layout.Roles[0] == ColumnRole.Number)
        {
            return !NumberCell.IsNumber(cell.Text) && GroupHeading.CanBeHeading(cell.Text);
        }

        bool isLikeContinuation =
            mayContinue && Enumerator.StyleOf(cell.Text) == EnumeratorStyle.None;
        return standsFirst
            && !isLikeContinuation
            && GroupHeading.IsHeading(cell.Text, isMarkedAsHeading: false);
    }

    /// <summary>Whether the row's only cell covers all columns of the table.</summary>
    public static bool CoversTable(GridRow row, ColumnLayout layout) =>
        row.OnlyCell is { ColumnSpan: > 1 } cell && cell.ColumnSpan >= layout.ColumnCount;
}
