namespace PublicComment.Parsing;

/// <summary>Finds the lines that head a table together, since headings are broken to the width of their columns.</summary>
/// <param name="lines">The lines of the table.</param>
/// <param name="columns">Its columns.</param>
internal sealed class PrintedHeadings(IReadOnlyList<SourceRow> lines, PrintedColumns columns)
{
    private const int MostLines = 6;

    // What goes on a heading on its next line is short.
    private const int LongestRest = 10;

    // With these a heading is whole.
    private static readonly string[] s_ends =
    [
        "概要",
        "内容",
        "要旨",
        "要約",
        "意見",
        "意見等",
        "コメント",
        "考え方",
        "考え方等",
        "回答",
        "見解",
        "対応",
        "方針",
        "理由",
        ")",
    ];

    /// <summary>How many lines head a table together from a line on; 0 where none do.</summary>
    public int CountAt(int at)
    {
        if (!CanBegin(lines[at]))
        {
            return 0;
        }

        int headings = 0;
        int most = 0;
        for (int count = 1; count <= MostLines && CanGoOn(at, count); count++)
        {
            GridRow heading = Join(at, count);
            int roles = HeaderRow.Match([heading], 0) is { } match ? KnownRoles(match.Layout) : 0;
            if (roles > most)
            {
                (most, headings) = (roles, count);
            }
        }

        return headings == 0 ? 0 : headings + Rest(at, headings);
    }

    // A number begins the first row.
    private bool CanGoOn(int at, int count) =>
        at + count <= lines.Count
        && !lines[at + count - 1].IsEmpty
        && (
            count == 1
            || !lines[at + count - 1]
                .Cells.Any(cell => !cell.IsEmpty && NumberCell.IsNumber(cell.Text))
        );

    private static int KnownRoles(ColumnLayout layout) =>
        layout.Roles.Where(role => role != ColumnRole.Unknown).Distinct().Count();

    private static bool CanBegin(SourceRow line) =>
        line.Cells.Count > 1
        && !line.IsEmpty
        && line.Cells.All(cell => HeadingText.CanHead(cell.Text) || IsOpen(cell.Text))
        && !line.Cells.All(cell => cell.IsEmpty || IsOpen(cell.Text));

    // 意見に対する, 寄せられた: what the noun of the next line completes ends as a sentence would.
    private static bool IsOpen(string part) =>
        part.Length is > 0 and <= LongestRest
        && part[^1] is not ('。' or '．' or '？' or '！')
        && SentenceShape.IsLikeSentence(part);

    private GridRow Join(int at, int count) =>
        GridRow.Of(columns.Join([.. lines.Skip(at).Take(count)]));

    // The lines below that go on with a heading in each column that they fill.
    private int Rest(int at, int headings)
    {
        int count = headings;
        while (
            at + count < lines.Count
            && count < headings + MostLines
            && !lines[at + count].IsEmpty
            && GoesOn(lines[at + count], Join(at, count))
        )
        {
            count++;
        }

        return count - headings;
    }

    private static bool GoesOn(SourceRow line, GridRow heading)
    {
        for (int column = 0; column < line.Cells.Count; column++)
        {
            string rest = line.Cells[column].Text;
            string above = heading.Cells[column]!.Text;
            bool goesOn =
                rest.Length == 0
                || ColumnVocabulary.RoleOf(above) switch
                {
                    ColumnRole.Number => !NumberCell.IsNumber(rest),
                    ColumnRole.Opinion or ColumnRole.Response => GoesOn(above, rest),
                    _ => HeadingText.CanHead(rest, LongestRest),
                };
            if (!goesOn)
            {
                return false;
            }
        }

        return line.Cells.Count > 1;
    }

    private static bool GoesOn(string heading, string rest) =>
        HeadingText.CanHead(rest, LongestRest)
        && (
            !WordSearch.EndsWithAny(NormalizedText.Fold(heading), s_ends)
            || WordSearch.EndsWithAny(NormalizedText.Fold(rest), s_ends)
        );
}
