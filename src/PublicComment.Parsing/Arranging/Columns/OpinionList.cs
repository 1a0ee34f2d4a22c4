namespace PublicComment.Parsing;

/// <summary>
/// Recognises the tables of a document that lists the opinions and answers none: their headings name an opinion and who or where, and
/// no table of the document has a column for responses.
/// </summary>
internal static class OpinionList
{
    // So many rows of a table tell what its headings are.
    private const int MostRows = 50;

    /// <summary>Whether a document is such a list.</summary>
    public static bool Is(SourceDocument document)
    {
        if (document.Blocks.OfType<SourceParagraph>().Any(IsResponse))
        {
            return false;
        }

        bool isFound = false;
        foreach (SourceTable table in document.Blocks.OfType<SourceTable>())
        {
            GridRow[] rows =
            [
                .. TableGrid.Rows(table).Where(row => !row.Source.IsEmpty).Take(MostRows),
            ];
            if (HeaderRow.FirstIn(rows) >= 0)
            {
                return false;
            }

            isFound |=
                rows.Length > 1
                && Match(rows[0]) is { } headings
                && HoldsOpinions(rows[1..], headings.Layout.ColumnOf(ColumnRole.Opinion));
        }

        return isFound;
    }

    /// <summary>The headings of such a table; null where the row heads none.</summary>
    public static HeaderMatch? Match(GridRow row) =>
        HeaderRow.RolesOf(row) is { } layout
        && layout.Roles.Count(role => role == ColumnRole.Opinion) == 1
        && !layout.Has(ColumnRole.Response)
        && layout.Roles.Any(role =>
            role is ColumnRole.Number or ColumnRole.Place or ColumnRole.Submitter
        )
            ? new(layout, 1)
            : null;

    // 【市の考え方】 below the table: it is answered there.
    private static bool IsResponse(SourceParagraph paragraph) =>
        ParagraphLabel.Match(paragraph.Content) is { Role: ColumnRole.Response };

    // A table that counts opinions has numbers there.
    private static bool HoldsOpinions(GridRow[] rows, int column) =>
        rows.Count(row => row.At(column) is { } cell && SentenceShape.IsLikeSentence(cell.Text)) * 2
        >= rows.Length;
}
