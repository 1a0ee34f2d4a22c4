using PublicComment.Model;

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
    private readonly List<SourceParagraph> _notes = [];
    private readonly List<SourceParagraph> _pending = [];
    private readonly GroupPath _groups = new();
    private readonly RowMapper _mapper;
    private readonly RowJoiner _joiner;
    private readonly BrokenLines _brokenLines;
    private readonly WritingStyle _style;
    private IReadOnlyList<SourceParagraph> _coverLetter = [];
    private ColumnLayout? _layout;
    private TextSpan _headerSpan;

    private TableArranger(SourceDocument document, ParsingContext context)
    {
        _document = document;
        _cancellation = context.Cancellation;
        _diagnostics = context.Diagnostics;
        _mapper = new(_diagnostics, _notes.Add);
        _joiner = new(_diagnostics);
        _style = new(document);
        _brokenLines = new(document.Source, _rows, _notes, _diagnostics);
    }

    public static ArrangedDocument Arrange(SourceDocument document, ParsingContext context) =>
        new TableArranger(document, context).Arrange();

    private HealingContext Context => new(_rows[^1], _layout!, _style);

    private ArrangedDocument Arrange()
    {
        foreach (SourceBlock block in _document.Blocks)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (block is SourceTable table)
            {
                AddTable(table);
            }
            else if (
                block is SourceParagraph paragraph
                && !_brokenLines.TryJoin(paragraph, _layout)
            )
            {
                _pending.Add(paragraph);
            }
        }

        if (
            _layout is null
            && LabelledParagraphs.TryArrange(_document.Source, _pending, _diagnostics)
                is { } labelled
        )
        {
            return labelled;
        }

        SettlePendingText(nextRow: null, nextLayout: null);
        KeepWordsAmongCounts();
        ReportWhatIsMissing();
        return new(_document.Source, _coverLetter, _rows, _notes);
    }

    private void AddTable(SourceTable table)
    {
        List<GridRow> rows = [.. TableGrid.Rows(table).Where(row => !row.Source.IsEmpty)];
        KeepAsText(rows.Where(FurtherTable.IsFurniture));
        rows.RemoveAll(FurtherTable.IsFurniture);
        if (rows.Count == 0)
        {
            // An empty table is what a page break leaves behind the last row.
            SettlePendingText(nextRow: null, _layout);
            return;
        }

        int header = FirstHeader(rows);
        if (header > 0 && _layout is null)
        {
            // What stands above the first headings is a title or a note.
            KeepAsText(rows[..header]);
            rows = rows[header..];
            header = 0;
        }

        HeaderMatch? match = header == 0 ? HeaderRow.Match(rows, 0) : null;
        ColumnLayout? layout =
            match?.Layout ?? LayoutWithoutHeader(rows, hasHeaderBelow: header > 0);
        if (layout is null)
        {
            KeepAsText(rows);
            return;
        }

        SettlePendingText(FirstRow(rows, match?.RowCount ?? 0, layout), layout);
        if (match is null && layout != _layout)
        {
            EnterColumnsByContent(layout, table.Span);
        }

        AddRows(rows);
    }

    private static int FirstHeader(List<GridRow> rows) =>
        Enumerable
            .Range(0, rows.Count)
            .FirstOrDefault(row => HeaderRow.Match(rows, row) is not null, -1);

    // A table without headings has the columns of the one before it, or those that its content shows.
    private ColumnLayout? LayoutWithoutHeader(List<GridRow> rows, bool hasHeaderBelow) =>
        _layout is null ? ColumnContent.LayoutOf(rows)
        : hasHeaderBelow || FurtherTable.Fits(rows, _layout) ? _layout
        : null;

    private LogicalRow? FirstRow(List<GridRow> rows, int index, ColumnLayout layout) =>
        index >= rows.Count
        || HeadingRow.IsHeading(rows[index], layout, mayContinue: _rows.Count > 0)
            ? null
            : new RowMapper(new(_document.Source), _ => { }).Map(rows[index], layout, group: null);

    private void AddRows(List<GridRow> rows)
    {
        bool isAtPageStart = true;
        for (int index = 0; index < rows.Count; index++)
        {
            _cancellation.ThrowIfCancellationRequested();
            GridRow row = rows[index];
            if (HeaderRow.Match(rows, index) is { } header)
            {
                EnterHeader(header.Layout, rows.GetRange(index, header.RowCount));
                index += header.RowCount - 1;
                isAtPageStart = true;
            }
            else if (HeadingRow.IsHeading(row, _layout!, isAtPageStart && _rows.Count > 0))
            {
                EnterGroup(row.OnlyCell!.Text, row.OnlyCell.Span);
            }
            else if (HeadingRow.CoversTable(row, _layout!) || FurtherTable.IsTotal(row))
            {
                // A note across all columns, or the sum of the counts.
                _notes.AddRange(
                    row.Source.Cells.Where(cell => !cell.IsEmpty)
                        .Select(cell => new SourceParagraph(cell.Span, cell.Content))
                );
            }
            else if (!_brokenLines.TryJoin(row.Source, _layout!))
            {
                AddRow(row, isAtPageStart);
                isAtPageStart = false;
            }
        }
    }

    private void AddRow(GridRow row, bool isAtPageStart)
    {
        LogicalRow next = _mapper.Map(row, _layout!, _groups.Text);
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

            SharedCells.Apply(_rows[^1], next, _diagnostics);
        }

        _rows.Add(next);
        _brokenLines.Begin(row);
    }

    private void EnterHeader(ColumnLayout layout, List<GridRow> header)
    {
        TextSpan span = TextSpan.FromBounds(
            header[0].Source.Span.Start,
            header[^1].Source.Span.End
        );
        if (layout == _layout)
        {
            _diagnostics.Add(DiagnosticDescriptors.HeaderRepeated, span);
            return;
        }

        _layout = layout;
        _headerSpan = span;
        _diagnostics.Add(DiagnosticDescriptors.HeaderRecognized, span, layout);
        for (int column = 0; column < layout.ColumnCount; column++)
        {
            SourceCell? heading =
                column < header[^1].Cells.Length ? header[^1].Cells[column] : null;
            if (layout.Roles[column] == ColumnRole.Unknown && heading is { IsEmpty: false })
            {
                _diagnostics.Add(
                    DiagnosticDescriptors.ColumnWithoutRole,
                    heading.Span,
                    heading.Text
                );
            }
        }
    }

    private void EnterColumnsByContent(ColumnLayout layout, TextSpan table)
    {
        _layout = layout;
        _headerSpan = table;
        _diagnostics.Add(DiagnosticDescriptors.HeaderMissing, new(table.Start, 0), layout);
    }

    private void EnterGroup(string heading, TextSpan span)
    {
        _groups.Enter(heading);
        _diagnostics.Add(DiagnosticDescriptors.GroupEntered, span);
    }

    // A row of another table, such as a label and its value, is one paragraph.
    private void KeepAsText(IEnumerable<GridRow> rows)
    {
        foreach (GridRow row in rows)
        {
            string text = string.Join(
                ' ',
                row.Source.Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text)
            );
            _pending.Add(new(row.Source.Span, RichText.FromParagraphs(text)));
        }
    }

    // Of a column of counts the record keeps the numbers.
    private void KeepWordsAmongCounts() =>
        _notes.AddRange(
            from row in _rows
            from role in (ColumnRole[])[ColumnRole.Count, ColumnRole.FurtherCount]
            let count = row[role]
            where count is { IsFromAbove: false } && CountCell.Read(count.Text) is null
            select new SourceParagraph(count.Span, count.Content)
        );

    private void SettlePendingText(LogicalRow? nextRow, ColumnLayout? nextLayout)
    {
        List<SourceParagraph> text = [.. _pending];
        _pending.Clear();
        bool hasRowsBelow = nextLayout is not null;
        if (_rows.Count == 0)
        {
            SettleHeadings(text, hasRowsBelow);
            _coverLetter = [.. _notes];
            return;
        }

        ILookup<bool, SourceParagraph> byKind = text.ToLookup(paragraph =>
            PageFurniture.IsFurniture(paragraph.Content.ToPlainText())
        );
        List<SourceParagraph> furniture = [.. byKind[true]];
        List<SourceParagraph> body = [.. byKind[false]];
        TextBetweenTables between = new(body, Context, nextRow, nextLayout == _layout);
        if (between.CellItContinues() is { } found)
        {
            JoinText(body, found.Role, found.Because);
            _notes.AddRange(furniture);
            return;
        }

        SettleHeadings(text, hasRowsBelow);
    }

    private void JoinText(List<SourceParagraph> paragraphs, ColumnRole role, string because)
    {
        _diagnostics.Add(
            DiagnosticDescriptors.TextJoined,
            new(paragraphs[0].Span.Start, 0),
            role.ToString().ToLowerInvariant(),
            because
        );
        RowJoiner.JoinText(Context, role, new(paragraphs[0].Content, paragraphs[0].Span));
        foreach (SourceParagraph paragraph in paragraphs.Skip(1))
        {
            RowJoiner.Append(
                _rows[^1],
                role,
                new(paragraph.Content, paragraph.Span),
                insideSentence: false
            );
        }
    }

    // Only headings directly above a table group its rows; the same shapes further up are the letter's.
    private void SettleHeadings(List<SourceParagraph> text, bool hasRowsBelow)
    {
        int headings = hasRowsBelow ? text.Count - TrailingHeadings(text) : text.Count;
        _notes.AddRange(text[..headings]);
        text[headings..]
            .ForEach(heading => EnterGroup(heading.Content.ToPlainText(), heading.Span));
    }

    private static int TrailingHeadings(List<SourceParagraph> text)
    {
        int count = 0;
        while (count < text.Count && IsHeading(text[^(count + 1)]))
        {
            count++;
        }

        return count;
    }

    private static bool IsHeading(SourceParagraph paragraph) =>
        paragraph.Content.Blocks is [Paragraph]
        && GroupHeading.IsHeading(paragraph.Content.ToPlainText(), paragraph.IsHeading);

    private void ReportWhatIsMissing()
    {
        if (_rows.Count > 0 || string.IsNullOrWhiteSpace(_document.Source.Text))
        {
            return;
        }

        if (_layout is not null)
        {
            _diagnostics.Add(DiagnosticDescriptors.TableWithoutRows, _headerSpan, _layout);
            return;
        }

        if (_notes.Exists(note => NoOpinions.Says(NormalizedText.Fold(note.Content.ToPlainText()))))
        {
            return;
        }

        _diagnostics.Add(
            DiagnosticDescriptors.NoResultTable,
            new(0, 0),
            OtherDocument.Describe(_document)
        );
    }
}
