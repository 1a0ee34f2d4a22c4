using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The columns of the tables of a document, from headings or from what stands in them, and the tables under them.</summary>
internal sealed class TableColumns(SourceDocument document, DiagnosticBag diagnostics)
{
    // The columns by their headings alone, by which the same headings are known again.
    private ColumnLayout? _headings;
    private readonly List<string> _responseHeadings = [];
    private readonly bool _listsOpinions = OpinionList.Is(document);

    // How many columns the table of something else has that stands behind the opinions; 0 where none does.
    private int _otherColumns;

    // How many columns the headings have, with those at the end that nothing heads.
    private int _printedColumns;

    /// <summary>The columns of the table that is read; null before the first table of opinions.</summary>
    public ColumnLayout? Layout { get; private set; }

    /// <summary>The headings of the columns of the table that is read, folded; none where its content tells the columns.</summary>
    public IReadOnlyList<string> Headings { get; private set; } = [];

    /// <summary>The headings of the columns of responses, of all tables.</summary>
    public IReadOnlyList<string> ResponseHeadings => _responseHeadings;

    /// <summary>Where the headings stand, or the table that has none.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>The headings that begin with a row; null where it heads no opinions.</summary>
    public HeaderMatch? HeadingsAt(List<GridRow> rows, int index) =>
        HeaderRow.Match(rows, index)
        ?? (
            _listsOpinions ? OpinionList.Match(rows[index])
            : Layout is { } above ? HeaderRow.MatchUnanswered(rows, index, above)
            : null
        );

    /// <summary>The columns under headings; what stands in them is looked at where the headings are new.</summary>
    /// <param name="match">The headings.</param>
    /// <param name="rows">The rows of their table.</param>
    /// <param name="header">The 0-based row at which they begin.</param>
    /// <param name="block">The 0-based block of the document that the table is.</param>
    public ColumnLayout Under(HeaderMatch match, List<GridRow> rows, int header, int block) =>
        match.Layout == _headings
            ? Layout!
            : HeadedColumns.Settle(
                match.Layout,
                RowsBelow(match.Layout, rows, header + match.RowCount, block)
            );

    /// <summary>The columns of a table without headings: those of the one before it, or those that its content shows.</summary>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="hasHeaderBelow">Whether headings of opinions stand among them.</param>
    /// <param name="isTorn">Whether its first row goes on the last row, or is one of the opinions itself.</param>
    public ColumnLayout? Without(List<GridRow> rows, bool hasHeaderBelow, bool isTorn) =>
        Layout is null ? ColumnContent.LayoutOf(rows)
        : hasHeaderBelow
        || (
            !OtherTable.IsHeaded(rows, Layout)
            && FurtherTable.Fits(rows, Layout, _printedColumns, isTorn)
        )
            ? Layout
        : null;

    /// <summary>The rows of a page that has lost all columns but one, in that column: 県の考え方, and below it the rest of a response.</summary>
    public List<GridRow> UnderTheirColumn(List<GridRow> rows)
    {
        int column = Layout is null ? -1 : SingleColumn.Of(rows, Layout, Headings);
        if (column < 0)
        {
            return rows;
        }

        diagnostics.Add(DiagnosticDescriptors.HeaderRepeated, rows[0].Source.Span);
        return SingleColumn.Below(rows, column, Layout!.ColumnCount);
    }

    /// <summary>Notes that a table of something else stands behind the opinions.</summary>
    /// <param name="columns">How many columns it has.</param>
    public void EnterOther(int columns) => _otherColumns = columns;

    /// <summary>
    /// Whether a table goes on the one of something else before it: it has as many columns and no headings of opinions, and where these have
    /// numbers, none in their place.
    /// </summary>
    public bool IsOfOtherTable(List<GridRow> rows) =>
        _otherColumns > 0
        && Layout is { } layout
        && layout.Has(ColumnRole.Number)
        && rows.Max(row => row.Cells.Length) == _otherColumns
        && HeaderRow.FirstIn(rows) < 0
        && !rows.Exists(row => NumberCell.IsNumber(row.Source.Cells[0].Text));

    public void Enter(HeaderMatch match, ColumnLayout layout, List<GridRow> header)
    {
        TextSpan span = TextSpan.FromBounds(
            header[0].Source.Span.Start,
            header[^1].Source.Span.End
        );
        if (match.Layout == _headings)
        {
            diagnostics.Add(DiagnosticDescriptors.HeaderRepeated, span);
            return;
        }

        (_headings, Layout, Span) = (match.Layout, layout, span);
        _otherColumns = 0;
        _printedColumns = header.Max(row => row.Cells.Length);
        Headings = [.. header[^1].Cells.Select(cell => NormalizedText.Fold(cell?.Text ?? ""))];
        diagnostics.Add(DiagnosticDescriptors.HeaderRecognized, span, layout);
        ReportUnknown(layout, header[^1]);
        KeepResponseHeadings(layout, header);
    }

    public void EnterByContent(ColumnLayout layout, TextSpan table)
    {
        (_headings, Layout, Span) = (null, layout, table);
        _printedColumns = layout.ColumnCount;
        Headings = [];
        diagnostics.Add(DiagnosticDescriptors.HeaderMissing, new(table.Start, 0), layout);
    }

    private void KeepResponseHeadings(ColumnLayout layout, List<GridRow> header) =>
        _responseHeadings.AddRange(
            from row in header
            from column in Enumerable.Range(0, Math.Min(layout.ColumnCount, row.Cells.Length))
            where layout.Roles[column] == ColumnRole.Response
            let heading = row.Cells[column]?.Text
            where heading is not null
            select heading
        );

    private void ReportUnknown(ColumnLayout layout, GridRow header)
    {
        for (int column = 0; column < layout.ColumnCount; column++)
        {
            SourceCell? heading = header.At(column);
            if (layout.Roles[column] == ColumnRole.Unknown && heading is { IsEmpty: false })
            {
                diagnostics.Add(
                    DiagnosticDescriptors.ColumnWithoutRole,
                    heading.Span,
                    heading.Text
                );
            }
        }
    }

    // A heading between two rows of separated text ends a table, so that later tables have the rows too.
    private IEnumerable<GridRow> RowsBelow(
        ColumnLayout headings,
        List<GridRow> rows,
        int first,
        int block
    )
    {
        for (; block < document.Blocks.Count; first = 0)
        {
            for (int index = first; index < rows.Count; index++)
            {
                if (HeaderRow.Match(rows, index) is not { } header)
                {
                    yield return rows[index];
                }
                else if (header.Layout != headings)
                {
                    yield break;
                }
            }

            do
            {
                block++;
            } while (block < document.Blocks.Count && document.Blocks[block] is not SourceTable);

            rows =
                block < document.Blocks.Count
                    ? [.. TableGrid.Rows((SourceTable)document.Blocks[block])]
                    : [];
        }
    }
}
