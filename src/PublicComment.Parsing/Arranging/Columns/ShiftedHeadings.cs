namespace PublicComment.Parsing;

/// <summary>
/// Finds headings that stand to the left of what they head, since nothing heads the numbers of the rows and converters lose the empty
/// heading over them: 意見の概要|市の考え方 over 1|…|….
/// </summary>
internal static class ShiftedHeadings
{
    private const int FewestRows = 2;

    // A number, and a place beside it.
    private const int MostColumns = 2;

    /// <summary>The roles of the columns before the first one that is headed; none where each heading stands over its column.</summary>
    /// <param name="headed">The columns by their headings.</param>
    /// <param name="rows">The rows under them.</param>
    public static ColumnRole[] Leading(ColumnLayout headed, GridRow[] rows)
    {
        GridRow[] filled = [.. rows.Where(row => row.OnlyCell is null)];
        GridRow[] numbered = [.. filled.Where(IsNumbered)];
        int width = numbered.Length == 0 ? 0 : numbered.Max(Width);
        int further = width - headed.ColumnCount;
        if (
            headed.Has(ColumnRole.Number)
            || further is < 1 or > MostColumns
            || !StandBeside(numbered, filled, width)
        )
        {
            return [];
        }

        // Beside the number a sentence is the opinion, and the cell too many stands at the end.
        int shift = numbered.Count(row => IsSentenceAt(row, 1)) * 2 > numbered.Length ? 1 : further;

        // Below the last whole row an excerpt may have left nothing but a number.
        string[] numbers = [.. rows.Where(IsNumbered).Select(FirstText)];
        bool isProved =
            headed.Roles[0] == ColumnRole.Opinion && shift == 1
                ? numbered.Length >= FewestRows || NumberCell.CountUp(numbers)
                : numbered.Length >= FewestRows
                    && NumberCell.CountUp(numbers)
                    && (HaveSentences(headed, numbered, shift) || IsProved(headed, filled, shift));
        return !isProved ? []
            : shift == 1 ? [ColumnRole.Number]
            : [ColumnRole.Number, ColumnRole.Place];
    }

    // Most rows are as wide as the widest; those without a number lack the cell, which the row above covers, or have it empty.
    private static bool StandBeside(GridRow[] numbered, GridRow[] filled, int width) =>
        numbered.Count(row => Width(row) == width) * 2 > filled.Length - 1
        && Array.TrueForAll(
            filled,
            row => IsNumbered(row) || FirstText(row).Length == 0 || Width(row) < width
        );

    // Under the heading of the opinion stand sentences only so.
    private static bool HaveSentences(ColumnLayout headed, GridRow[] rows, int shift)
    {
        int opinion = headed.ColumnOf(ColumnRole.Opinion);
        int told = rows.Count(row =>
            opinion >= 0 && IsSentenceAt(row, opinion + shift) && !IsSentenceAt(row, opinion)
        );
        return told * 2 > rows.Length;
    }

    // Under a heading of outcomes or of counts stand these only so.
    private static bool IsProved(ColumnLayout headed, GridRow[] rows, int shift) =>
        Enumerable
            .Range(0, headed.ColumnCount)
            .Any(column =>
                Proves(headed.Roles[column], TextsOf(rows, column + shift), rows.Length)
                && !Proves(headed.Roles[column], TextsOf(rows, column), rows.Length)
            );

    // The last row of an excerpt may be cut.
    private static bool Proves(ColumnRole role, string[] texts, int rows) =>
        texts.Length >= rows - 1
        && role switch
        {
            ColumnRole.Flag => Array.TrueForAll(texts, HeadedColumns.StatesOutcome),
            ColumnRole.Count => Array.TrueForAll(texts, text => CountCell.Read(text) is not null),
            _ => false,
        };

    private static bool IsNumbered(GridRow row) => NumberCell.IsNumber(FirstText(row));

    private static bool IsSentenceAt(GridRow row, int column) =>
        row.At(column) is { } cell && SentenceShape.IsLikeSentence(cell.Text);

    private static string FirstText(GridRow row) => row.At(0)?.Text ?? "";

    private static int Width(GridRow row) =>
        Array.FindLastIndex(row.Cells, cell => cell is { IsEmpty: false }) + 1;

    private static string[] TextsOf(GridRow[] rows, int column) =>
        [
            .. rows.Select(row => row.At(column)?.Text ?? "").Where(text => text.Length > 0),
        ];
}
