using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Turns a table that lays a single opinion out with its headings in the first column into one with a heading row.</summary>
internal static class UprightTable
{
    private const int Columns = 2;

    // 項目 | 内容 heads the two columns themselves.
    private static readonly string[] s_headings = ["項目", "区分", "事項", "欄"];
    private static readonly string[] s_values = ["内容", "記載内容", "記載事項"];

    /// <summary>The heading row and the row below it, or the rows as they are.</summary>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="takeNumber">Takes the number of the opinion that stands above the table; null where none does.</param>
    public static List<GridRow> Of(List<GridRow> rows, Func<SourceCell?> takeNumber)
    {
        if (!rows.TrueForAll(IsPair))
        {
            return rows;
        }

        List<GridRow> pairs = HeadsColumns(rows[0]) ? rows[1..] : rows;
        ColumnRole[] roles = [.. pairs.Select(row => RoleOf(row.Source.Cells[0].Text))];
        bool laysOneOut =
            roles.Count(role => role == ColumnRole.Opinion) == 1
            && roles.Count(role => role == ColumnRole.Response) == 1
            && pairs.Exists(row => !row.Source.Cells[1].IsEmpty)
            && HeaderRow.Match(pairs, 0) is null;
        if (!laysOneOut)
        {
            return rows;
        }

        List<SourceCell> headings = pairs.ConvertAll(row => row.Source.Cells[0]);
        List<SourceCell> texts = pairs.ConvertAll(row => row.Source.Cells[1]);
        if (!roles.Contains(ColumnRole.Number) && takeNumber() is { } number)
        {
            // A heading for the column that the number makes; it stands for no text of the document.
            headings.Insert(
                0,
                new(new(rows[0].Source.Span.Start, 0), RichText.FromParagraphs("No."))
            );
            texts.Insert(0, number);
        }

        TextSpan span = TextSpan.FromBounds(rows[0].Source.Span.Start, rows[^1].Source.Span.End);
        return [Row(headings, span), Row(texts, span)];
    }

    // 調査に回答した自治体は少ない。 is an opinion and no heading of responses.
    private static ColumnRole RoleOf(string label) =>
        HeadingText.CanHead(label) ? ColumnVocabulary.RoleOf(label) : ColumnRole.Unknown;

    private static bool HeadsColumns(GridRow row) =>
        WordSearch.IsOneOf(NormalizedText.Fold(row.Source.Cells[0].Text), s_headings)
        && WordSearch.IsOneOf(NormalizedText.Fold(row.Source.Cells[1].Text), s_values);

    private static bool IsPair(GridRow row) =>
        row.Source.Cells.Count == Columns
        && row.Cells.Length == Columns
        && !row.Source.Cells[0].IsEmpty;

    private static GridRow Row(List<SourceCell> cells, TextSpan span) =>
        GridRow.Of(new(span, cells));
}
