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

    private TableArranger(SourceDocument document, DiagnosticBag diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
        _mapper = new(diagnostics, _notes.Add);
        _joiner = new(diagnostics);
        _style = new(document);
        _brokenLines = new(document.Source, _rows, diagnostics);
    }

    public static ArrangedDocument Arrange(SourceDocument document, DiagnosticBag diagnostics) =>
        new TableArranger(document, diagnostics).Arrange();

    private HealingContext Context => new(_rows[^1], _layout!, _style);

    private ArrangedDocument Arrange()
    {
        foreach (SourceBlock block in _document.Blocks)
        {
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

        SettlePendingText(nextRow: null, nextLayout: null);
        ReportWhatIsMissing();
        return new(_document.Source, _coverLetter, _rows, _notes);
    }

    private void AddTable(SourceTable table)
    {
        List<GridRow> rows = [.. TableGrid.Rows(table).Where(row => !row.Source.IsEmpty)];
        if (rows.Count == 0)
        {
            // An empty table is what a page break leaves behind the last row.
            SettlePendingText(nextRow: null, _layout);
            return;
        }

        int header = rows.FindIndex(row => HeaderRow.LayoutOf(row.Source) is not null);
        if (header < 0 && (_layout is null || !Fits(rows, _layout)))
        {
            KeepAsText(rows);
            return;
        }

        if (header > 0 && _layout is null)
        {
            // What stands above the first headings is a title or a note.
            KeepAsText(rows[..header]);
            rows = rows[header..];
            header = 0;
        }

        bool hasHeader = header == 0;
        GridRow? first = rows.Skip(hasHeader ? 1 : 0).FirstOrDefault();
        ColumnLayout layout = hasHeader ? HeaderRow.LayoutOf(rows[0].Source)! : _layout!;
        LogicalRow? firstRow =
            first is null || IsGroupHeading(first, layout, isAtPageStart: true)
                ? null
                : new RowMapper(new(_document.Source), _ => { }).Map(first, layout, group: null);
        SettlePendingText(firstRow, layout);
        AddRows(rows);
    }

    private void AddRows(List<GridRow> rows)
    {
        bool isAtPageStart = true;
        foreach (GridRow row in rows)
        {
            if (HeaderRow.LayoutOf(row.Source) is { } layout)
            {
                EnterHeader(layout, row);
                isAtPageStart = true;
            }
            else if (IsGroupHeading(row, _layout!, isAtPageStart))
            {
                EnterGroup(row.OnlyCell!.Text, row.OnlyCell.Span);
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
            bool coversSeveralRows = next[ColumnRole.Response]?.IsFromAbove ?? false;
            ContinuationVerdict verdict = coversSeveralRows
                ? new(false, "")
                : Continuation.Decide(new(Context, next, isAtPageStart));
            if (verdict.Continues)
            {
                _joiner.JoinRow(Context, next, verdict.Because);
                return;
            }

            SharedResponse.Apply(_rows[^1], next, _diagnostics);
        }

        _rows.Add(next);
        _brokenLines.Begin(row.Source);
    }

    private void EnterHeader(ColumnLayout layout, GridRow row)
    {
        if (layout == _layout)
        {
            _diagnostics.Add(DiagnosticDescriptors.HeaderRepeated, row.Source.Span);
            return;
        }

        _layout = layout;
        _headerSpan = row.Source.Span;
        _diagnostics.Add(DiagnosticDescriptors.HeaderRecognized, _headerSpan, layout);
        foreach (
            SourceCell cell in row.Source.Cells.Where(cell =>
                !cell.IsEmpty && ColumnVocabulary.RoleOf(cell.Text) == ColumnRole.Unknown
            )
        )
        {
            _diagnostics.Add(DiagnosticDescriptors.ColumnWithoutRole, cell.Span, cell.Text);
        }
    }

    private void EnterGroup(string heading, TextSpan span)
    {
        _groups.Enter(heading);
        _diagnostics.Add(DiagnosticDescriptors.GroupEntered, span);
    }

    // A row that holds one text, in its first column or across columns, heads the rows below it.
    private bool IsGroupHeading(GridRow row, ColumnLayout layout, bool isAtPageStart)
    {
        if (row.OnlyCell is not { } cell)
        {
            return false;
        }

        bool standsFirst = ReferenceEquals(row.Source.Cells[0], cell) || cell.ColumnSpan > 1;
        if (cell.ColumnSpan >= layout.ColumnCount)
        {
            return GroupHeading.CanBeHeading(NormalizedText.Fold(cell.Text));
        }

        if (layout.Has(ColumnRole.Number) && standsFirst && layout.Roles[0] == ColumnRole.Number)
        {
            return !NumberCell.IsNumber(cell.Text)
                && GroupHeading.CanBeHeading(NormalizedText.Fold(cell.Text));
        }

        bool mayContinue =
            isAtPageStart
            && _rows.Count > 0
            && Enumerator.StyleOf(cell.Text) == EnumeratorStyle.None;
        return standsFirst
            && !mayContinue
            && GroupHeading.IsHeading(cell.Text, isMarkedAsHeading: false);
    }

    private static bool Fits(List<GridRow> rows, ColumnLayout layout)
    {
        int widest = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Length);
        return widest == layout.ColumnCount || widest == 2;
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

        List<SourceParagraph> furniture =
        [
            .. text.Where(paragraph => PageFurniture.IsFurniture(paragraph.Content.ToPlainText())),
        ];
        List<SourceParagraph> body = [.. text.Except(furniture)];
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

        int tables = _document.Blocks.OfType<SourceTable>().Count();
        string found =
            tables == 0
                ? "text without any table"
                : FormattableString.Invariant($"{tables} tables with other headings");
        _diagnostics.Add(DiagnosticDescriptors.NoResultTable, new(0, 0), found);
    }
}
