namespace PublicComment.Parsing;

/// <summary>
/// Tells by its first row a table of something else behind the one of opinions: a glossary, the bodies that sent opinions, the text before
/// and after.
/// </summary>
internal static class OtherTable
{
    private const int LongestHeading = 20;

    private static readonly string[] s_headings =
    [
        "用語",
        "略語",
        "説明",
        "解説",
        "定義",
        "意味",
        "条項",
        "条文",
        "条",
        "改正箇所",
        "修正箇所",
        "変更箇所",
        "改正内容",
        "修正内容",
        "変更内容",
        "改正理由",
        "修正理由",
        "変更理由",
        "団体名",
        "団体等名",
        "氏名",
        "名称",
        "所属",
        "役職",
        "委員",
        "時期",
        "期間",
        "年月日",
        "日時",
        "日程",
        "場所",
        "会場",
        "方法",
        "提出方法",
        "内容",
        "件数",
        "人数",
        "区分",
        "種別",
        "属性",
        "割合",
        "備考",
        "番号",
        "No.",
        "項番",
        "項目",
        "担当",
        "担当課",
        "電話番号",
        "資料名",
        "対象",
    ];

    /// <summary>Whether the first row of a table heads another one than that whose columns it would stand in.</summary>
    /// <remarks>
    /// Where the rows have numbers, a heading of another table in the place of a number tells it; else all of the row are such headings. Below
    /// them the numbers begin with 1 again.
    /// </remarks>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="above">The columns of the table before it.</param>
    public static bool IsHeaded(List<GridRow> rows, ColumnLayout above)
    {
        GridRow row = rows[0];
        SourceCell[] filled = [.. row.FilledCells];
        if (
            filled.Length < 2
            || !Array.TrueForAll(filled, cell => HeadingText.CanHead(cell.Text, LongestHeading))
        )
        {
            return false;
        }

        int number = above.ColumnOf(ColumnRole.Number);
        bool isInPlaceOfNumber =
            number >= 0
            && row.Cells[Math.Min(number, row.Cells.Length - 1)] is { IsEmpty: false } cell
            && IsOtherHeading(cell);
        return (isInPlaceOfNumber || Array.TrueForAll(filled, IsOtherHeading))
            && !GoesOnNumbers(rows, number);
    }

    private static bool GoesOnNumbers(List<GridRow> rows, int number) =>
        number >= 0
        && rows.Skip(1)
            .Select(row => NumberCell.OrdinalOf(row.TextAt(number)))
            .FirstOrDefault(ordinal => ordinal is not null)
            is > 1;

    private static bool IsOtherHeading(SourceCell cell) =>
        WordSearch.IsOneOf(NormalizedText.Fold(cell.Text), s_headings)
        || DraftComparison.IsVersion(cell.Text);
}
