namespace PublicComment.Parsing;

/// <summary>
/// Recognises headings in the column of the opinions, behind a mark and beside an empty number: | | ●顧客同意 | |. Some offices repeat the
/// heading of the numbers there: | No. | ●顧客同意 | |.
/// </summary>
internal static class MarkedHeading
{
    /// <summary>The words; null where the row is an entry, or the part of one.</summary>
    public static SourceParagraph? Read(IReadOnlyList<GridRow> rows, int index, ColumnLayout layout)
    {
        int number = layout.ColumnOf(ColumnRole.Number);
        int opinion = layout.ColumnOf(ColumnRole.Opinion);
        return
            number >= 0
            && Math.Max(number, opinion) < rows[index].Cells.Length
            && rows[index].Cells[opinion] is { IsEmpty: false } words
            && StandsAlone(rows[index], number, words)
            && IsHeading(words.Text)
            && NumberedHeading.HasEntryBelow(rows, index, layout)
            ? new(words.Span, words.Content)
            : null;
    }

    private static bool StandsAlone(GridRow row, int number, SourceCell words)
    {
        IReadOnlyList<SourceCell> cells = row.Source.Cells;
        for (int column = 0; column < cells.Count; column++)
        {
            SourceCell cell = cells[column];
            bool isAllowed =
                cell.IsEmpty
                || ReferenceEquals(cell, words)
                || (ReferenceEquals(cell, row.Cells[number]) && IsLabel(cell.Text));
            if (!isAllowed)
            {
                return false;
            }
        }

        return !row.IsFromAbove.AsSpan().Contains(true);
    }

    private static bool IsLabel(string text) =>
        !NumberCell.IsNumber(text) && ColumnVocabulary.RoleOf(text) == ColumnRole.Number;

    private static bool IsHeading(string words) =>
        Enumerator.StyleOf(words) == EnumeratorStyle.Mark
        && GroupHeading.IsHeading(words, isMarkedAsHeading: true)
        && !SentenceShape.IsLikeSentence(words);
}
