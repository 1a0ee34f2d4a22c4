namespace PublicComment.Parsing;

/// <summary>
/// Gives a response that several rows share to the first of them: its cell has no line where the rows part, so that a sentence goes on
/// in the middle of its words.
/// </summary>
internal static class SharedTexts
{
    // A line that broke a sentence leaves no more room than a character or two.
    private const int RoomOfFullLine = 6;

    /// <summary>The lines of each row; a row whose response began in the one before it has none of its own.</summary>
    public static IReadOnlyList<IReadOnlyList<SourceRow>> Gather(
        IReadOnlyList<SourceRow> lines,
        IEnumerable<Range> rows,
        PrintedColumns columns
    )
    {
        PrintedBlock block = new(lines);
        (int opinion, int response) = (block.TextColumns[0], block.TextColumns[^1]);
        List<List<SourceRow>> gathered = [];
        SourceRow[] above = [];
        int owner = 0;
        foreach (Range range in rows)
        {
            (int start, int length) = range.GetOffsetAndLength(lines.Count);
            SourceRow[] row = [.. lines.Skip(start).Take(length)];
            if (above.Length > 0 && IsCut(above, row, opinion, response, columns))
            {
                gathered[owner]
                    .AddRange(row.Select(line => With(line, column => column == response)));
                gathered.Add([.. row.Select(line => With(line, column => column != response))]);
            }
            else
            {
                owner = gathered.Count;
                gathered.Add([.. row]);
            }

            above = row;
        }

        return gathered;
    }

    private static bool IsCut(
        SourceRow[] above,
        SourceRow[] row,
        int opinion,
        int response,
        PrintedColumns columns
    )
    {
        string line = above[^1].TextAt(response);
        return line.Length > 0
            && row[0].TextAt(response).Length > 0
            && row[0].TextAt(opinion).Length > 0
            && !SentenceShape.EndsSentence(line)
            && PrintedCell.WidthOf(line) + RoomOfFullLine > columns.WidthOf(response)
            && Array.FindLast(above, other => other.TextAt(opinion).Length > 0) is { } last
            && SentenceShape.EndsSentence(last.TextAt(opinion));
    }

    private static SourceRow With(SourceRow line, Func<int, bool> isKept) =>
        new(
            line.Span,
            [
                .. line.Cells.Select(
                    (cell, column) => isKept(column) ? cell : SourceCell.EmptyAt(cell.Span.Start)
                ),
            ]
        );
}
