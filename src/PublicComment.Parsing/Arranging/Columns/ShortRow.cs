namespace PublicComment.Parsing;

/// <summary>
/// Lays a row that lacks its first cells out under the columns: web pages leave out the number, and the place, that the cells of the row
/// above cover, and so does their text.
/// </summary>
internal static class ShortRow
{
    // A number, a place and who sent the opinion.
    private const int MostCovered = 3;

    // Shorter words in the place of a number may be those of a group: その他.
    private const int ShortestOpinion = 13;

    /// <summary>The row with an empty cell for each that it lacks; as it is where nothing tells that it lacks its first ones.</summary>
    public static GridRow Lay(GridRow row, ColumnLayout layout)
    {
        int number = layout.ColumnOf(ColumnRole.Number);
        int filled = Array.FindLastIndex(row.Cells, cell => cell is { IsEmpty: false }) + 1;
        // Beside a cell too many at the end, the number alone is missing.
        int missing = Math.Clamp(layout.ColumnCount - filled, 1, MostCovered);
        if (
            filled > layout.ColumnCount
            || row.OnlyCell is not null
            || row.At(number) is not { IsEmpty: false } first
            || NumberCell.IsNumber(first.Text)
            || !row.IsPlain
        )
        {
            return row;
        }

        int shift = 0;
        int best = Fit(row, layout, filled, 0);
        for (int covered = 1; covered <= missing; covered++)
        {
            int fit =
                HoldsOpinion(row, layout, covered)
                && !PushesTextOut(row, filled + covered - layout.ColumnCount, filled)
                    ? Fit(row, layout, filled, covered)
                    : int.MinValue;
            (best, shift) = fit > best ? (fit, covered) : (best, shift);
        }

        return shift == 0 ? row : Shift(row, filled, shift);
    }

    private static bool HoldsOpinion(GridRow row, ColumnLayout layout, int shift)
    {
        string opinion = TextUnder(ColumnRole.Opinion, row, layout, shift);
        return opinion.Length > 0
            && (
                opinion.Length >= ShortestOpinion
                || PrintedCell.EndsSentence(opinion)
                || NumberCell.IsNumber(TextUnder(ColumnRole.Number, row, layout, shift))
                || ColumnContent.IsAnswer(TextUnder(ColumnRole.Response, row, layout, shift))
            );
    }

    private static bool PushesTextOut(GridRow row, int count, int filled) =>
        count > 0 && SentenceShape.IsLikeSentence(row.Cells[filled - 1]!.Text);

    private static string TextUnder(ColumnRole role, GridRow row, ColumnLayout layout, int shift) =>
        row.TextAt(layout.ColumnOf(role) - shift);

    private static int Fit(GridRow row, ColumnLayout layout, int filled, int shift)
    {
        int fit = 0;
        for (int column = 0; column < Math.Min(filled, layout.ColumnCount - shift); column++)
        {
            if (row.Cells[column] is { IsEmpty: false } cell)
            {
                fit += RoleFit.Of(layout.Roles[column + shift], cell.Text);
            }
        }

        return fit;
    }

    private static GridRow Shift(GridRow row, int filled, int shift)
    {
        SourceCell covered = SourceCell.EmptyAt(row.Source.Span.Start);
        SourceCell[] cells =
        [
            .. Enumerable.Repeat(covered, shift),
            .. row.Source.Cells.Take(filled),
        ];
        return GridRow.Of(row.Source with { Cells = cells });
    }
}
