namespace PublicComment.Parsing;

/// <summary>
/// Walks through a document once and heals its tables: finds the columns by their headings, leaves repeated headings out,
/// joins what page breaks tore apart, and keeps all other text as notes.
/// </summary>
internal sealed class TableArranger
{
    private readonly SourceDocument _document;
    private readonly ParsingContext _context;
    private readonly DiagnosticBag _diagnostics;
    private readonly GroupPath _groups;
    private readonly TextOutsideTables _text;
    private readonly RowMapper _mapper;
    private readonly NumberedCells _numberedCells;
    private readonly HealedRows _rows;
    private readonly BrokenLines _brokenLines;
    private readonly TableColumns _columns;

    private TableArranger(SourceDocument document, ParsingContext context)
    {
        _document = document;
        _context = context;
        _diagnostics = context.Diagnostics;
        _groups = new(_diagnostics);
        _text = new(
            document.Source,
            _groups,
            new RunningHeads(document),
            new SectionHeadings(document),
            _diagnostics
        );
        _mapper = new(_diagnostics, _text.Notes.Add);
        _numberedCells = new(document.Source, _diagnostics, _text.Notes.Add);
        _rows = new(new(document), _diagnostics);
        _columns = new(document, _diagnostics);
        _brokenLines = new(document.Source, _rows.All, _text.Notes, _diagnostics);
    }

    public static ArrangedDocument Arrange(SourceDocument document, ParsingContext context)
    {
        SourceDocument joined = PrintedTables.Join(document);
        return new TableArranger(
            TablesInLines.Join(joined, context.Diagnostics),
            context
        ).Arrange();
    }

    private ArrangedDocument Arrange()
    {
        IReadOnlyList<SourceBlock> blocks = _document.Blocks;
        for (int index = 0; index < blocks.Count; index++)
        {
            _context.Cancellation.ThrowIfCancellationRequested();
            if (blocks[index] is SourceTable table)
            {
                AddTable(table, index);
            }
            else if (
                blocks[index] is SourceParagraph paragraph
                && !_brokenLines.TryJoin(
                    paragraph,
                    _columns.Layout,
                    isAmongRows: index < _document.LastTable
                )
            )
            {
                _text.Add(paragraph);
            }
        }

        if (
            _columns.Layout is null
            && LabelledParagraphs.TryArrange(_document.Source, _text.Pending, _context)
                is { } labelled
        )
        {
            return labelled;
        }

        _numberedCells.KeepNumberOfNoRow();
        SettleText(below: null);
        _text.Notes.AddRange(_rows.WordsAmongCounts());
        if (_rows.IsEmpty)
        {
            MissingRows.Report(_document, _columns, _text.Notes, _diagnostics);
        }

        return new(
            _document.Source,
            _text.CoverLetter,
            _rows.All,
            _groups.WithHeadingsOfNoRow(_text.Notes),
            _columns.ResponseHeadings
        );
    }

    private void AddTable(SourceTable table, int block)
    {
        List<GridRow> rows = [.. TableGrid.Rows(table).Where(row => !row.Source.IsEmpty)];
        rows.ForEach(ReportRepeat);
        _text.AddRows(FurtherTable.TakeFurniture(rows));
        if (rows.Count == 0)
        {
            // An empty table is what a page break leaves behind the last row.
            if (!_rows.IsEmpty)
            {
                SettleText(new(_columns.Layout!, FirstRow: null));
            }
        }
        else if (!_rows.IsEmpty && DraftComparison.IsHeadedBy(rows[0]))
        {
            AddComparison(rows);
        }
        else if (_columns.IsOfOtherTable(rows))
        {
            _text.AddRows(rows);
        }
        else
        {
            AddOpinions(rows, table, block);
        }
    }

    private void AddOpinions(List<GridRow> printed, SourceTable table, int block)
    {
        int printedColumns = printed.Max(row => row.Cells.Length);
        // With its headings above it, and with its only cells in the column that they go on.
        List<GridRow> rows = UprightTable.Of(printed, _text.TakeNumber);
        rows = printedColumns > 1 || _text.HoldsHeading ? rows : _columns.UnderTheirColumn(rows);
        int header = HeaderRow.FirstIn(rows);
        if (header > 0 && _columns.Layout is null)
        {
            // What stands above the first headings is a title or a note.
            _text.AddRows(rows[..header]);
            rows = rows[header..];
            header = 0;
        }

        HeaderMatch? match = _columns.HeadingsAt(rows, 0);
        if (match is null && header < 0 && _columns.Layout is { } above)
        {
            rows = ColumnAlignment.Align(rows, above);
        }

        ColumnLayout? layout = match is { } headings
            ? _columns.Under(headings, rows, header: 0, block)
            : _columns.Without(rows, hasHeaderBelow: header > 0, IsTorn(rows[0]));
        if (layout is null)
        {
            AddOther(rows, printedColumns);
            return;
        }

        SettleText(new(layout, FirstRow(rows, match?.RowCount ?? 0, layout)));
        if (match is null && layout != _columns.Layout)
        {
            _columns.EnterByContent(layout, table.Span);
        }

        AddRows(rows, block);
    }

    // The only row of a page may end no sentence, and go on in the next.
    private bool IsTorn(GridRow first)
    {
        if (_columns.Layout is not { } above || _rows.IsEmpty || !_text.HoldsFurnitureAlone)
        {
            return false;
        }

        LogicalRow next = RowMapper.Preview(_document.Source, first, above);
        bool isOfLast = !above.Has(ColumnRole.Number) || next.IsBlank(ColumnRole.Number);
        return isOfLast && (_rows.Under(above).IsLeftOpenFor(next) || FurtherTable.IsProse(next));
    }

    private void AddOther(List<GridRow> rows, int printedColumns)
    {
        if (_columns.Layout is { } above && OtherTable.IsHeaded(rows, above))
        {
            _columns.EnterOther(printedColumns);
        }

        _text.AddRows(rows);
    }

    // What shows the draft before and after a change is a part of the response that announces it, and a note elsewhere.
    private void AddComparison(List<GridRow> rows)
    {
        LogicalRow owner = _rows.Last.ResponseOwner ?? _rows.Last;
        bool isOfResponse =
            _text.HoldsFurnitureAlone
            && DraftComparison.IsAnnounced(owner.TailOf(ColumnRole.Response).ToPlainText());
        SettleText(below: null);
        if (isOfResponse)
        {
            _rows.AddComparison(rows);
        }
        else
        {
            _columns.EnterOther(rows.Max(row => row.Cells.Length));
            rows.ForEach(_text.AddNotes);
        }
    }

    private LogicalRow? FirstRow(List<GridRow> rows, int index, ColumnLayout layout) =>
        index >= rows.Count
        || HeadingRow.Read(rows, index, layout, mayContinue: !_rows.IsEmpty) is not null
            ? null
            : RowMapper.Preview(_document.Source, rows[index], layout);

    private void AddRows(List<GridRow> rows, int block)
    {
        bool isAtPageStart = true;
        for (int index = 0; index < rows.Count; index++)
        {
            _context.Cancellation.ThrowIfCancellationRequested();
            GridRow row = rows[index];
            if (_columns.HeadingsAt(rows, index) is { } header)
            {
                ColumnLayout layout = _columns.Under(header, rows, index, block);
                _columns.Enter(header, layout, rows.GetRange(index, header.RowCount));
                index += header.RowCount - 1;
                isAtPageStart = true;
            }
            else if (
                HeadingRow.Read(rows, index, _columns.Layout!, isAtPageStart && !_rows.IsEmpty) is
                { } heading
            )
            {
                _groups.Enter(heading);
                ReportRepeatedLabel(row, heading);
            }
            else if (HeadingRow.StandsApart(row, _columns.Layout!) || FurtherTable.IsTotal(row))
            {
                // A note across all columns or in the number's, or the sum of the counts.
                _text.AddNotes(row);
            }
            else if (!_brokenLines.TryJoin(row.Source, _columns.Layout!))
            {
                AddRow(row, isAtPageStart);
                isAtPageStart = false;
            }
        }
    }

    private void AddRow(GridRow printed, bool isAtPageStart)
    {
        GridRow row = ShortRow.Lay(printed, _columns.Layout!);
        LogicalRow next = _mapper.Map(row, _columns.Layout!, _groups.Text);
        if (!_numberedCells.TrySettle(next))
        {
            return;
        }

        _groups.AddRow();
        if (_rows.Add(next, isAtPageStart))
        {
            _brokenLines.Begin(row);
        }
    }

    private void SettleText(TableBelow? below)
    {
        if (below?.FirstRow is not { } next || !_rows.BringsResponse(next))
        {
            _rows.Settle();
        }

        if (_rows.IsEmpty)
        {
            _text.SettleLetter(hasRowsBelow: below is not null);
        }
        else
        {
            _text.SettleBehind(_rows.Under(_columns.Layout!), below);
        }
    }

    private void ReportRepeat(GridRow row)
    {
        if (row.Repeats is { } again)
        {
            _diagnostics.Add(DiagnosticDescriptors.LabelRepeated, again, "cell");
        }
    }

    // No. beside a heading in the column of the opinions.
    private void ReportRepeatedLabel(GridRow row, SourceParagraph heading)
    {
        foreach (SourceCell cell in row.FilledCells)
        {
            if (cell.Span.End <= heading.Span.Start)
            {
                _diagnostics.Add(DiagnosticDescriptors.LabelRepeated, cell.Span, "number");
            }
        }
    }
}
