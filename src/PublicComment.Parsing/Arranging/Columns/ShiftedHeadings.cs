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

    /// <summary>The roles of the columns, with those that nothing heads; as they are where each heading stands over its column.</summary>
    /// <param name="headed">The columns by their headings.</param>
    /// <param name="rows">The rows under them.</param>
    public static ColumnRole[] Settle(ColumnLayout headed, GridRow[] rows)
    {
        GridRow[] filled = [.. rows.Where(row => row.OnlyCell is null)];
        return headed.Has(ColumnRole.Number) ? [.. headed.Roles]
            : HaveNumbersBeforeOpinion(headed, filled)
                ?
                [
                    .. headed.Roles.Take(headed.ColumnOf(ColumnRole.Opinion)),
                    ColumnRole.Number,
                    .. headed.Roles.Skip(headed.ColumnOf(ColumnRole.Opinion)),
                ]
            : [.. Leading(headed, rows, filled), .. headed.Roles];
    }

    private static ColumnRole[] Leading(ColumnLayout headed, GridRow[] rows, GridRow[] filled)
    {
        GridRow[] numbered = [.. filled.Where(IsNumbered)];
        int width = numbered.Length == 0 ? 0 : numbered.Max(Width);
        int further = width - headed.ColumnCount;
        if (further is < 0 or > MostColumns || !StandBeside(numbered, filled, width))
        {
            return [];
        }

        if (further == 0)
        {
            return HaveLostResponses(headed, numbered) ? [ColumnRole.Number] : [];
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
                    && (
                        HaveSentences(headed, WithoutCutRow(numbered, width), shift)
                        || IsProved(headed, filled, shift)
                    );
        return !isProved ? []
            : shift == 1 ? [ColumnRole.Number]
            : [ColumnRole.Number, ColumnRole.Place];
    }

    // An excerpt may end inside its last row.
    private static GridRow[] WithoutCutRow(GridRow[] rows, int width) =>
        Width(rows[^1]) < width ? rows[..^1] : rows;

    // 意見の概要|市の考え方 over 1|…, on a page that has lost its last column: no opinions are 1, 2, 3, but they may stand elsewhere and be
    // answered here.
    private static bool HaveLostResponses(ColumnLayout headed, GridRow[] numbered) =>
        headed.Roles.AsSpan() is [ColumnRole.Opinion, ColumnRole.Response, ..]
        && numbered.Length >= FewestRows
        && NumberCell.CountUp(Array.ConvertAll(numbered, FirstText))
        && Array.TrueForAll(numbered, row => IsSentenceAt(row, 1))
        && !Array.Exists(numbered, row => ColumnContent.IsAnswer(row.Cells[1]!.Text));

    // 項目|意見の概要|市の考え方 over 総論|1|…|…
    private static bool HaveNumbersBeforeOpinion(ColumnLayout headed, GridRow[] rows)
    {
        int opinion = headed.ColumnOf(ColumnRole.Opinion);
        string[] numbers = HeadedColumns.TextsOf(rows, opinion);
        return opinion > 0
            && headed.Has(ColumnRole.Response)
            && numbers.Length >= FewestRows
            && Array.TrueForAll(numbers, number => NumberCell.IsNumber(number))
            && rows.Count(row => Width(row) == headed.ColumnCount + 1) * 2 > rows.Length
            && HaveSentences(headed, rows, shift: 1);
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
                Proves(
                    headed.Roles[column],
                    HeadedColumns.TextsOf(rows, column + shift),
                    rows.Length
                ) && !Proves(headed.Roles[column], HeadedColumns.TextsOf(rows, column), rows.Length)
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

    private static string FirstText(GridRow row) => row.TextAt(0);

    private static int Width(GridRow row) =>
        Array.FindLastIndex(row.Cells, cell => cell is { IsEmpty: false }) + 1;
}
