namespace PublicComment.Parsing;

/// <summary>
/// Walks through a document once and heals its tables: finds the columns by their headings, leaves repeated headings out,
/// joins what page breaks tore apart, and keeps all other text as notes.
/// </summary>
internal sealed class TableArranger
{
    private readonly SourceDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellation;
    private readonly List<LogicalRow> _rows = [];
    private readonly GroupPath _groups;
    private readonly TextOutsideTables _text;
    private readonly RowMapper _mapper;
    private readonly RowJoiner _joiner;
    private readonly BrokenLines _brokenLines;
    private readonly WritingStyle _style;
    private readonly TableColumns _columns;
    private bool _isSettled = true;

    private TableArranger(SourceDocument document, ParsingContext context)
    {
        _document = document;
        _cancellation = context.Cancellation;
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
        _joiner = new(_diagnostics);
        _columns = new(document, _diagnostics);
        _style = new(document);
        _brokenLines = new(document.Source, _rows, _text.Notes, _diagnostics);
    }

    public static ArrangedDocument Arrange(SourceDocument document, ParsingContext context) =>
        new TableArranger(document, context).Arrange();

    private HealingContext Context => new(_rows[^1], _columns.Layout!, _style);

    private ArrangedDocument Arrange()
    {
        IReadOnlyList<SourceBlock> blocks = _document.Blocks;
        for (int index = 0; index < blocks.Count; index++)
        {
            _cancellation.ThrowIfCancellationRequested();
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
            && LabelledParagraphs.TryArrange(_document.Source, _text.Pending, _diagnostics)
                is { } labelled
        )
        {
            return labelled;
        }

        SettleText(nextRow: null, nextLayout: null);
        KeepWordsAmongCounts();
        if (_rows.Count == 0)
        {
            MissingRows.Report(_document, _columns, _text.Notes, _diagnostics);
        }

        return new(
            _document.Source,
            _text.CoverLetter,
            _rows,
            _groups.WithHeadingsOfNoRow(_text.Notes),
            _columns.ResponseHeadings
        );
    }

    private void AddTable(SourceTable table, int block)
    {
        List<GridRow> rows = [.. TableGrid.Rows(table).Where(row => !row.Source.IsEmpty)];
        ReportRepeats(rows);
        _text.AddRows([.. rows.Where(FurtherTable.IsFurniture)]);
        rows.RemoveAll(FurtherTable.IsFurniture);
        if (rows.Count == 0)
        {
            // An empty table is what a page break leaves behind the last row.
            if (_rows.Count > 0)
            {
                SettleText(nextRow: null, _columns.Layout);
            }

            return;
        }

        if (_rows.Count > 0 && DraftComparison.IsHeadedBy(rows[0]))
        {
            AddComparison(rows);
            return;
        }

        rows = UprightTable.Of(rows);
        int header = HeaderRow.FirstIn(rows);
        if (header > 0 && _columns.Layout is null)
        {
            // What stands above the first headings is a title or a note.
            _text.AddRows(rows[..header]);
            rows = rows[header..];
            header = 0;
        }

        HeaderMatch? match = header == 0 ? HeaderRow.Match(rows, 0) : null;
        if (header < 0 && _columns.Layout is { } above)
        {
            rows = ColumnAlignment.Align(rows, above);
        }

        ColumnLayout? layout = match is { } headings
            ? _columns.Under(headings, rows, header: 0, block)
            : _columns.Without(rows, hasHeaderBelow: header > 0);
        if (layout is null)
        {
            _text.AddRows(rows);
            return;
        }

        SettleText(FirstRow(rows, match?.RowCount ?? 0, layout), layout);
        if (match is null && layout != _columns.Layout)
        {
            _columns.EnterByContent(layout, table.Span);
        }

        AddRows(rows, block);
    }

    private void ReportRepeats(List<GridRow> rows)
    {
        foreach (GridRow row in rows)
        {
            if (row.Repeats is { } again)
            {
                _diagnostics.Add(DiagnosticDescriptors.LabelRepeated, again, "cell");
            }
        }
    }

    // What shows the draft before and after a change is a part of the response that announces it, and a note elsewhere.
    private void AddComparison(List<GridRow> rows)
    {
        LogicalRow owner = _rows[^1].ResponseOwner ?? _rows[^1];
        bool isOfResponse =
            _text.HoldsFurnitureAlone
            && DraftComparison.IsAnnounced(owner.TailOf(ColumnRole.Response).ToPlainText());
        SettleText(nextRow: null, nextLayout: null);
        if (isOfResponse)
        {
            _joiner.JoinComparison(_rows[^1], rows);
        }
        else
        {
            rows.ForEach(_text.AddNotes);
        }
    }

    private LogicalRow? FirstRow(List<GridRow> rows, int index, ColumnLayout layout) =>
        index >= rows.Count
        || HeadingRow.Read(rows, index, layout, mayContinue: _rows.Count > 0) is not null
            ? null
            : new RowMapper(new(_document.Source), _ => { }).Map(rows[index], layout, group: null);

    private void AddRows(List<GridRow> rows, int block)
    {
        bool isAtPageStart = true;
        for (int index = 0; index < rows.Count; index++)
        {
            _cancellation.ThrowIfCancellationRequested();
            GridRow row = rows[index];
            if (HeaderRow.Match(rows, index) is { } header)
            {
                ColumnLayout layout = _columns.Under(header, rows, index, block);
                _columns.Enter(header, layout, rows.GetRange(index, header.RowCount));
                index += header.RowCount - 1;
                isAtPageStart = true;
            }
            else if (
                HeadingRow.Read(rows, index, _columns.Layout!, isAtPageStart && _rows.Count > 0) is
                { } heading
            )
            {
                _groups.Enter(heading);
            }
            else if (HeadingRow.CoversTable(row, _columns.Layout!) || FurtherTable.IsTotal(row))
            {
                // A note across all columns, or the sum of the counts.
                _text.AddNotes(row);
            }
            else if (!_brokenLines.TryJoin(row.Source, _columns.Layout!))
            {
                AddRow(row, isAtPageStart);
                isAtPageStart = false;
            }
        }
    }

    private void AddRow(GridRow row, bool isAtPageStart)
    {
        LogicalRow next = _mapper.Map(row, _columns.Layout!, _groups.Text);
        _groups.AddRow();
        if (!(isAtPageStart && BringsResponse(next)))
        {
            SettleRow();
        }

        if (_rows.Count > 0)
        {
            bool beginsByMarkup =
                next.Group != _rows[^1].Group || next[ColumnRole.Response] is { IsFromAbove: true };
            ContinuationVerdict verdict = beginsByMarkup
                ? new(false, "")
                : Continuation.Decide(new(Context, next, isAtPageStart));
            if (verdict.Continues)
            {
                _joiner.JoinRow(Context, next, verdict.Because);
                return;
            }
        }

        SettleRow();
        _rows.Add(next);
        _isSettled = false;
        _brokenLines.Begin(row);
    }

    // The last row of a page may have its response on the next one, alone or beside the rest of its opinion, where the response
    // above it has come to its end.
    private bool BringsResponse(LogicalRow next) =>
        _rows.Count > 0
        && _rows[^1].IsBlank(ColumnRole.Response)
        && (
            next.IsBlank(ColumnRole.Opinion)
            || (next.IsBlank(ColumnRole.Number) && !_rows[^1].IsBlank(ColumnRole.Number))
        )
        && next[ColumnRole.Response] is { IsFromAbove: false }
        && (
            _rows.Count == 1
            || SentenceShape.EndsSentence(_rows[^2].TailOf(ColumnRole.Response).ToPlainText())
        );

    // Only when no broken line can bring a row its own response any more is it known whether it has that of the row above.
    private void SettleRow()
    {
        if (!_isSettled && _rows.Count > 1)
        {
            SharedCells.Apply(_rows[^2], _rows[^1], _diagnostics);
        }

        _isSettled = true;
    }

    // Of a column of counts the record keeps the numbers.
    private void KeepWordsAmongCounts() =>
        _text.Notes.AddRange(
            from row in _rows
            from role in (ColumnRole[])[ColumnRole.Count, ColumnRole.FurtherCount]
            let count = row[role]
            where count is { IsFromAbove: false } && CountCell.Read(count.Text) is null
            select new SourceParagraph(count.Span, count.Content)
        );

    private void SettleText(LogicalRow? nextRow, ColumnLayout? nextLayout)
    {
        if (nextRow is null || !BringsResponse(nextRow))
        {
            SettleRow();
        }

        bool hasRowsBelow = nextLayout is not null;
        if (_rows.Count == 0)
        {
            _text.SettleLetter(hasRowsBelow);
        }
        else
        {
            _text.SettleBehind(Context, nextRow, hasRowsBelow, nextLayout == _columns.Layout);
        }
    }
}
