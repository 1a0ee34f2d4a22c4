using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Makes paragraphs of the rows of a table that is none of opinions: a row such as a label and its value is one, but for labels of opinions
/// and responses, which stand above their text, and for cells that hold such labels among their paragraphs.
/// </summary>
internal static class RowsAsText
{
    public static IEnumerable<SourceParagraph> Of(List<GridRow> rows, SourceText source) =>
        rows.SelectMany(row => Of(row, isAmongRows: rows.Count > 1, source));

    private static IReadOnlyList<SourceParagraph> Of(
        GridRow row,
        bool isAmongRows,
        SourceText source
    )
    {
        SourceCell[] filled = [.. row.FilledCells];
        if (filled is [var first, var text] && IsLabel(first, source))
        {
            return [new(first.Span, first.Content), new(text.Span, text.Content)];
        }

        if (
            filled is [var number, var label, var said]
            && NumberCell.IsNumber(number.Text)
            && IsLabel(label, source)
        )
        {
            return
            [
                new(number.Span, number.Content, ParagraphKind.RowNumber),
                new(label.Span, label.Content),
                new(said.Span, said.Content),
            ];
        }

        if (
            !IsOfLegend(filled)
            && !HeadsColumns(row.Source)
            && LabelledCell.TryTakeApart(filled, source) is { } paragraphs
        )
        {
            return paragraphs;
        }

        string line = string.Join(' ', filled.Select(cell => cell.Text));
        bool isPart = isAmongRows && filled.Length > 1;
        ParagraphKind kind = isPart ? ParagraphKind.Row : ParagraphKind.Text;
        return [new(row.Source.Span, RichText.FromParagraphs(line), kind)];
    }

    // 項目 | 寄せられた意見　市の検討結果, above cells that hold both under labels
    private static bool HeadsColumns(SourceRow row) =>
        row.IsOfHeadings && row.Cells.All(cell => HeadingText.CanHead(cell.Text));

    // Ｅ | その他の意見
    private static bool IsOfLegend(SourceCell[] cells) =>
        cells is [var code, _] && ExplainedCodes.IsCode(code.Text);

    private static bool IsLabel(SourceCell cell, SourceText source) =>
        ParagraphLabel.Read(new(cell.Span, cell.Content), source) is { Rest: null };
}
