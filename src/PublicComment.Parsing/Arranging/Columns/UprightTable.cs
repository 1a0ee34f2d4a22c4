using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Turns a table that lays a single opinion out with its headings in the first column into one with a heading row.</summary>
internal static class UprightTable
{
    private const int Columns = 2;

    /// <summary>The heading row and the row below it, or the rows as they are.</summary>
    public static List<GridRow> Of(List<GridRow> rows)
    {
        if (!rows.TrueForAll(IsPair))
        {
            return rows;
        }

        ColumnRole[] roles =
        [
            .. rows.Select(row => ColumnVocabulary.RoleOf(row.Source.Cells[0].Text)),
        ];
        bool laysOneOut =
            roles.Count(role => role == ColumnRole.Opinion) == 1
            && roles.Count(role => role == ColumnRole.Response) == 1
            && rows.Exists(row => !row.Source.Cells[1].IsEmpty);
        TextSpan span = TextSpan.FromBounds(rows[0].Source.Span.Start, rows[^1].Source.Span.End);
        return laysOneOut && HeaderRow.Match(rows, 0) is null
            ? [Row(rows, span, column: 0), Row(rows, span, column: 1)]
            : rows;
    }

    private static bool IsPair(GridRow row) =>
        row.Source.Cells.Count == Columns
        && row.Cells.Length == Columns
        && !row.Source.Cells[0].IsEmpty;

    private static GridRow Row(List<GridRow> rows, TextSpan span, int column)
    {
        SourceCell[] cells = [.. rows.Select(row => row.Source.Cells[column])];
        return new(new(span, cells), cells, new bool[cells.Length]);
    }
}
