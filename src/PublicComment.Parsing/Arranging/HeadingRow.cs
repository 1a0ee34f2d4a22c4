namespace PublicComment.Parsing;

/// <summary>Recognises rows that hold one text, in their first column or across columns, and head the rows below them.</summary>
internal static class HeadingRow
{
    /// <param name="row">The row.</param>
    /// <param name="layout">The columns of its table.</param>
    /// <param name="mayContinue">Whether the row may as well go on from the one before it.</param>
    public static bool IsHeading(GridRow row, ColumnLayout layout, bool mayContinue)
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
