namespace PublicComment.Parsing;

/// <summary>
/// Joins the lines of a row that a line break inside a cell cut: the row has fewer cells than the table has columns, and
/// the lines directly below it bring the missing ones.
/// </summary>
internal sealed class BrokenLines(
    SourceText source,
    IReadOnlyList<LogicalRow> rows,
    List<SourceParagraph> notes,
    DiagnosticBag diagnostics
)
{
    // The columns before whose cells a line ends behind a pipe, in any row so far.
    private readonly HashSet<int> _columnsOnNextLine = [];
    private readonly bool _hasPipes = source.Text.Contains('|', StringComparison.Ordinal);
    private bool _hasCellOnEachLine;

    // Whether the next lines may go on the last row, how many cells that has, whether the last of them may go on, and where they end.
    private bool _isOpen;
    private int _cells;
    private bool _isCellOpen;
    private int _end;

    /// <summary>Notes the row that the next lines may go on.</summary>
    public void Begin(GridRow row)
    {
        _isOpen = true;
        _cells = row.Cells.Length;
        _end = row.Source.Span.End;
        _isCellOpen = false;
        int onNextLine = 0;
        for (int column = 1; _hasPipes && column < row.Cells.Length; column++)
        {
            if (StandsOnNextLine(row.Cells[column - 1], row.Cells[column]))
            {
                _columnsOnNextLine.Add(column);
                onNextLine++;
            }
        }

        _hasCellOnEachLine = onNextLine > 1 && onNextLine == row.Cells.Length - 1;
    }

    private bool StandsOnNextLine(SourceCell? left, SourceCell? cell)
    {
        if (left is null || cell is null or { IsEmpty: true } || left.Span.End > cell.Span.Start)
        {
            return false;
        }

        ReadOnlySpan<char> between = source.Text.AsSpan(left.Span.End..cell.Span.End);
        int begins = between.IndexOfAnyExcept("| \u3000\r\n");
        return begins > 0 && between[..begins].Contains('|') && between[..begins].Contains('\n');
    }

    /// <summary>Joins a line without any separator.</summary>
    /// <param name="line">The line.</param>
    /// <param name="layout">The columns of the table above it; null where there is none.</param>
    /// <param name="isAmongRows">Whether a table stands behind it.</param>
    public bool TryJoin(SourceParagraph line, ColumnLayout? layout, bool isAmongRows)
    {
        if (layout is null || _cells > layout.ColumnCount || !StandsBelow(line.Span.Start))
        {
            return false;
        }

        if (source.Text[_end - 1] == '|' && _cells < layout.ColumnCount)
        {
            // A pipe has closed the cell above; the next one begins here, or none does.
            if (!BeginsNextCell(line, layout))
            {
                return false;
            }

            _cells++;
            _isCellOpen = true;
            rows[^1].IsCut = true;
        }
        else if (
            _cells == layout.ColumnCount
            && !((isAmongRows || _isCellOpen) && GoesOnLastCell(line, layout))
        )
        {
            return false;
        }

        Append(layout.Roles[_cells - 1], new(line.Content, line.Span));
        _end = line.Span.End;
        return true;
    }

    // The number is whole, or the cells of this column, or all of this row, begin on lines of their own: 2 | 橋を… | / 橋は、….
    private bool BeginsNextCell(SourceParagraph line, ColumnLayout layout)
    {
        string text = line.Text;
        return (
                layout.Roles[_cells - 1] == ColumnRole.Number
                || _columnsOnNextLine.Contains(_cells)
                || _hasCellOnEachLine
            )
            && !line.IsHeading
            && !PageFurniture.IsFurniture(text)
            && !PageFurniture.IsNote(text);
    }

    // Behind a whole row the line can only go on its last cell, unless the row was closed by a mark or the line is none of a cell.
    private bool GoesOnLastCell(SourceParagraph line, ColumnLayout layout)
    {
        string text = line.Text;
        return layout.Roles[^1] is ColumnRole.Opinion or ColumnRole.Response
            && source.Text[_end - 1] != '|'
            && !PageFurniture.IsFurniture(text)
            && !PageFurniture.IsNote(text)
            && !OpinionsAnnounced.Says(text)
            && !GroupHeading.IsHeading(line);
    }

    public bool TryJoin(SourceRow row, ColumnLayout layout)
    {
        int cells = _cells + row.Cells.Count - 1;
        bool isRest =
            cells <= layout.ColumnCount
            && _cells < layout.ColumnCount
            && StandsBelow(row.Span.Start);
        if (
            !isRest
            || (layout.Roles[0] == ColumnRole.Number && NumberCell.IsNumber(row.Cells[0].Text))
            || HasSentenceAmongLabels(row, layout)
        )
        {
            return false;
        }

        for (int cell = 0; cell < row.Cells.Count; cell++)
        {
            if (!row.Cells[cell].IsEmpty)
            {
                Append(
                    layout.Roles[_cells - 1 + cell],
                    new(row.Cells[cell].Content, row.Cells[cell].Span)
                );
            }
        }

        _cells = cells;
        _end = row.Span.End;
        return true;
    }

    // Below a whole row that shares its flag an opinion and its response stand under 考え方 and 修正の有無.
    private bool HasSentenceAmongLabels(SourceRow row, ColumnLayout layout)
    {
        for (int cell = 1; cell < row.Cells.Count; cell++)
        {
            if (
                layout.Roles[_cells - 1 + cell] == ColumnRole.Flag
                && RoleFit.Of(ColumnRole.Response, row.Cells[cell].Text) > 0
                && RoleFit.Of(ColumnRole.Flag, row.Cells[cell].Text) < 0
            )
            {
                return true;
            }
        }

        return false;
    }

    private void Append(ColumnRole role, LogicalCell piece)
    {
        // A column without a role, and remarks, are notes; so is what goes on from them.
        if (role is ColumnRole.Unknown or ColumnRole.Remarks)
        {
            notes.Add(new(piece.Span, piece.Content));
            return;
        }

        RowJoiner.Append(rows[^1], role, piece, insideSentence: false);
        diagnostics.Add(DiagnosticDescriptors.LineJoined, new(piece.Span.Start, 0));
    }

    // Nothing but one line break lies between. Where more does, it does for all that follows too.
    private bool StandsBelow(int start)
    {
        _isOpen =
            _isOpen
            && start >= _end
            && source.Text.AsSpan(_end..start).Count('\n') <= 1
            && source.Text.AsSpan(_end..start).IsWhiteSpace();
        return _isOpen;
    }
}
