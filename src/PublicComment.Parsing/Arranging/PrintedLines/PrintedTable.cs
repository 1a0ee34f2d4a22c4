namespace PublicComment.Parsing;

/// <summary>A table of printed lines.</summary>
internal sealed class PrintedTable
{
    private readonly IReadOnlyList<SourceParagraph> _printed;
    private readonly IReadOnlyList<SourceRow> _lines;
    private readonly PrintedColumns _columns;
    private readonly PrintedHeadings _headings;
    private readonly int _bottom;

    public PrintedTable(SourceTable table)
    {
        _printed = table.PrintedLines;
        _lines = table.Rows;
        _columns = new(_lines);
        _headings = new(_lines, _columns);
        _bottom = Bottom(_lines);
        FirstHeading = Enumerable.Range(0, _bottom).FirstOrDefault(IsHeading, -1);
        if (FirstHeading >= 0)
        {
            _lines = NumbersBesideHeading.Gather(_lines, FirstHeading);
            _columns = new(_lines);
            _headings = new(_lines, _columns);
        }

        _bottom = FirstHeading < 0 ? _bottom : AboveNotes();
    }

    /// <summary>The 0-based line at which the first headings begin; -1 where there are none.</summary>
    public int FirstHeading { get; }

    /// <summary>The rows that the lines were on the page; those before a line stay lines.</summary>
    public IEnumerable<SourceRow> RowsFrom(int first) =>
        [.. _lines.Take(first), .. JoinedFrom(first), .. _printed.Skip(_bottom).Select(Across)];

    private IEnumerable<SourceRow> JoinedFrom(int first)
    {
        for (int at = first; at < _bottom; )
        {
            int headings = _headings.CountAt(at);
            if (headings > 0)
            {
                yield return Join(at, headings);
                at += headings;
            }
            else if (StandsAlone(_lines[at]))
            {
                yield return _lines[at++];
            }
            else
            {
                int end = at + 1;
                while (end < _bottom && !StandsAlone(_lines[end]) && !IsHeading(end))
                {
                    end++;
                }

                SourceRow[] lines = [.. _lines.Skip(at).Take(end - at)];
                foreach (
                    IReadOnlyList<SourceRow> row in SharedTexts.Gather(
                        lines,
                        PrintedRows.In(lines),
                        _columns
                    )
                )
                {
                    yield return _columns.Join(row);
                }

                at = end;
            }
        }
    }

    // Contacts and other notes under a blank line, whose labels stand where the numbers of the rows do.
    private int AboveNotes()
    {
        int headings = _headings.CountAt(FirstHeading);
        int numbers = Join(FirstHeading, headings)
            .Cells.TakeWhile(cell => ColumnVocabulary.RoleOf(cell.Text) != ColumnRole.Number)
            .Count();
        int bottom = _bottom;
        for (int line = _bottom - 1; line > FirstHeading; line--)
        {
            SourceRow row = _lines[line];
            if (row.IsEmpty)
            {
                bottom = line;
            }
            else if (
                !StandsAlone(row)
                && (
                    numbers >= row.Cells.Count
                    || row.Cells[numbers].IsEmpty
                    || NumberCell.IsNumber(row.Cells[numbers].Text)
                )
            )
            {
                break;
            }
        }

        return bottom;
    }

    private SourceRow Across(SourceParagraph line) => SourceRow.Across(line, _columns.Count);

    private SourceRow Join(int start, int count) =>
        _columns.Join([.. _lines.Skip(start).Take(count)]);

    private bool IsHeading(int line) => _headings.CountAt(line) > 0;

    // A line across the columns is a heading or a note; a blank one parts rows.
    private static bool StandsAlone(SourceRow line) => line.Cells is [{ ColumnSpan: > 1 }, ..];

    // Below it stand page numbers, under a blank line.
    private static int Bottom(IReadOnlyList<SourceRow> lines)
    {
        int end = lines.Count;
        for (int line = lines.Count - 1; line > 0; line--)
        {
            if (lines[line].IsEmpty)
            {
                end = line;
            }
            else if (!IsFurniture(lines[line]))
            {
                break;
            }
        }

        return end;
    }

    private static bool IsFurniture(SourceRow line) =>
        line.Cells.Where(cell => !cell.IsEmpty).ToArray() is [var only]
        && PageFurniture.IsFurniture(only.Text);
}
