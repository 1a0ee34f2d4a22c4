namespace PublicComment.Parsing;

/// <summary>
/// Recognises rows that head the rows below them: one text, in their first column or across columns, a numbered topic in that of the opinions, or
/// a number and its words.
/// </summary>
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
            : NumberedHeading.Read(rows, index, layout) ?? MarkedHeading.Read(rows, index, layout);

    /// <summary>
    /// Whether the row can bring no opinion: its only cell covers all columns, or stands in the number's column and is no number, or is a note
    /// in a first column that is not of opinions: ※ 同じ趣旨の御意見は、まとめています。
    /// </summary>
    public static bool StandsApart(GridRow row, ColumnLayout layout) =>
        CoversTable(row, layout)
        || (
            row.OnlyCell is { } cell
            && StandsFirst(row, cell)
            && (
                (layout.Roles[0] == ColumnRole.Number && !NumberCell.IsNumber(cell.Text))
                || IsNoteBesideOpinions(cell, layout)
            )
        );

    private static bool IsHeading(GridRow row, ColumnLayout layout, bool mayContinue)
    {
        if (row.OnlyCell is not { } cell)
        {
            return false;
        }

        if (StandsApart(row, layout))
        {
            return GroupHeading.IsHeading(cell.Text, isMarkedAsHeading: true);
        }

        if (!StandsFirst(row, cell))
        {
            // ２　移住の促進に関するもの, a column beside the numbers.
            return row.At(layout.ColumnOf(ColumnRole.Opinion)) == cell
                && Enumerator.StyleOf(cell.Text) != EnumeratorStyle.None
                && GroupHeading.NamesTopic(cell.Text);
        }

        bool isLikeContinuation =
            mayContinue && Enumerator.StyleOf(cell.Text) == EnumeratorStyle.None;
        return layout.Roles[0] != ColumnRole.Number
            && !isLikeContinuation
            && GroupHeading.IsHeading(cell.Text, isMarkedAsHeading: false);
    }

    private static bool IsNoteBesideOpinions(SourceCell cell, ColumnLayout layout) =>
        layout.Roles[0] is not (ColumnRole.Opinion or ColumnRole.Response)
        && PageFurniture.IsNote(cell.Text)
        && SentenceShape.IsLikeSentence(cell.Text);

    private static bool StandsFirst(GridRow row, SourceCell cell) =>
        ReferenceEquals(row.Source.Cells[0], cell) || cell.ColumnSpan > 1;

    private static bool CoversTable(GridRow row, ColumnLayout layout) =>
        row.OnlyCell is { ColumnSpan: > 1 } cell && cell.ColumnSpan >= layout.ColumnCount;
}
