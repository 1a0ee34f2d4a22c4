namespace PublicComment.Parsing;

/// <summary>
/// Finds the rows of printed lines. A number, or else a flag, stands beside the first line of its row or beside its middle; without
/// either a row ends where the texts of all its columns do.
/// </summary>
internal sealed class PrintedRows
{
    // What a line too many above or below the mark takes from the evidence.
    private const double OutOfMiddle = 0.5;

    // How much more evidence, for each row, rows need whose marks stand in their middle.
    private const double MoreForMiddle = 1.5;

    // The same where a text begins in both columns beside each mark, the first one in the first line.
    private const double MoreForBegunTexts = 3;

    // No page has as many lines, and no row.
    private const int MostLines = 400;

    private readonly PrintedBlock _block;
    private readonly RowEndEvidence _evidence;

    private PrintedRows(IReadOnlyList<SourceRow> lines)
    {
        _block = new(lines);
        _evidence = new(_block);
    }

    /// <summary>The lines of each row.</summary>
    public static IEnumerable<Range> In(IReadOnlyList<SourceRow> lines)
    {
        int start = 0;
        foreach (int end in new PrintedRows(lines).Ends())
        {
            yield return start..(end + 1);
            start = end + 1;
        }

        yield return start..lines.Count;
    }

    private IReadOnlyList<int> Ends()
    {
        if (BlankLineRows.Ends(_block, _evidence) is { } parted)
        {
            return parted;
        }

        if (_block.Marks.Count == 0)
        {
            return EndsByTexts();
        }

        int[] above = [.. _block.Marks.Where(line => line > 0).Select(line => line - 1)];
        List<int> middle = EndsByMiddle();
        double gain =
            middle.Sum(_evidence.BehindLine)
            - above.Where(line => line >= _block.Marks[0]).Sum(_evidence.BehindLine);
        bool beginAtMarks = _block.Marks[0] == 0 && _block.Marks.All(HasAllTexts);
        double most = beginAtMarks ? MoreForBegunTexts : MoreForMiddle;
        bool speaksAgainst =
            !beginAtMarks
            && (
                !HasAllTexts(_block.Marks[0]) || above.Any(line => _evidence.BehindLine(line) <= 0)
            );
        return gain <= most * _block.Marks.Count && !speaksAgainst ? above : middle;
    }

    // The texts begin beside a mark that stands beside the first line.
    private bool HasAllTexts(int line) =>
        Array.TrueForAll(_block.TextColumns, column => _block.TextAt(line, column).Length > 0);

    // A row has as many lines above its mark as below it, more or less.
    private List<int> EndsByMiddle()
    {
        List<int> ends = EndOfRowAbove() is { } above ? [above] : [];
        int start = ends.Count == 0 ? 0 : ends[0] + 1;
        for (int index = 0; index + 1 < _block.Marks.Count; index++)
        {
            int end = EndAround(index, start).Line;
            ends.Add(end);
            start = end + 1;
        }

        return ends;
    }

    private (int Line, double Evidence) EndAround(int index, int start)
    {
        IReadOnlyList<int> marks = _block.Marks;
        int middle = 2 * marks[index] - start;
        if (index + 1 == marks.Count)
        {
            int last = _block.Count - 1;
            return (last, -OutOfMiddle * Math.Abs(last - middle));
        }

        return Enumerable
            .Range(marks[index], Math.Min(marks[index + 1] - marks[index], MostLines))
            .Select(line =>
                (line, _evidence.BehindLine(line) - OutOfMiddle * Math.Abs(line - middle))
            )
            .MaxBy(end => end.Item2);
    }

    // Where a row of the page before goes on above the first mark; null where that stands better in the middle of all above it.
    private int? EndOfRowAbove()
    {
        int? found = null;
        double best = EndAround(0, start: 0).Evidence;
        for (int line = 0; line < Math.Min(_block.Marks[0], MostLines); line++)
        {
            int more = _evidence.BehindLine(line) - RowEndEvidence.Enough;
            double evidence = more < 0 ? best : EndAround(0, line + 1).Evidence + more;
            (found, best) = evidence > best ? (line, evidence) : (found, best);
        }

        return found;
    }

    private List<int> EndsByTexts() =>
        [.. Enumerable.Range(0, _block.Count - 1).Where(_evidence.EndsRow)];
}
