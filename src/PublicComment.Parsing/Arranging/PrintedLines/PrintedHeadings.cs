namespace PublicComment.Parsing;

/// <summary>Finds the lines that head a table together, since headings are broken to the width of their columns.</summary>
internal static class PrintedHeadings
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
    public static int CountAt(IReadOnlyList<SourceRow> lines, int at, PrintedColumns columns)
    {
        if (!CanBegin(lines[at]))
        {
            return 0;
        }

        for (int count = 1; count <= MostLines && at + count <= lines.Count; count++)
        {
            if (lines[at + count - 1].IsEmpty)
            {
                return 0;
            }

            GridRow heading = Join(lines, at, count, columns);
            if (HeaderRow.Match([heading], 0) is { } match)
            {
                return count + Rest(lines, at + count, heading, match.Layout);
            }
        }

        return 0;
    }

    private static bool CanBegin(SourceRow line) =>
        line.Cells.Count > 1
        && !line.IsEmpty
        && line.Cells.All(cell => HeadingText.CanHead(cell.Text));

    private static GridRow Join(
        IReadOnlyList<SourceRow> lines,
        int at,
        int count,
        PrintedColumns columns
    )
    {
        SourceRow joined = columns.Join([.. lines.Skip(at).Take(count)]);
        return new(joined, [.. joined.Cells], new bool[joined.Cells.Count]);
    }

    // The lines below that go on with a heading in each column that they fill.
    private static int Rest(
        IReadOnlyList<SourceRow> lines,
        int next,
        GridRow heading,
        ColumnLayout layout
    )
    {
        int rest = 0;
        while (
            next + rest < lines.Count
            && rest < MostLines
            && !lines[next + rest].IsEmpty
            && GoesOn(lines[next + rest], heading, layout)
        )
        {
            rest++;
        }

        return rest;
    }

    private static bool GoesOn(SourceRow line, GridRow heading, ColumnLayout layout)
    {
        for (int column = 0; column < Math.Min(line.Cells.Count, layout.ColumnCount); column++)
        {
            SourceCell cell = line.Cells[column];
            bool goesOn =
                cell.IsEmpty
                || layout.Roles[column] switch
                {
                    ColumnRole.Number => !NumberCell.IsNumber(cell.Text),
                    ColumnRole.Opinion or ColumnRole.Response => GoesOn(
                        heading.Cells[column]!.Text,
                        cell.Text
                    ),
                    _ => HeadingText.CanHead(cell.Text, LongestRest),
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
