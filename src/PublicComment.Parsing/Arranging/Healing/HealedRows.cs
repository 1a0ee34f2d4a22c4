namespace PublicComment.Parsing;

/// <summary>
/// The logical rows so far. A row that goes on from the last one is joined to it, and a row without a response gets that of the row
/// above it.
/// </summary>
internal sealed class HealedRows(WritingStyle style, DiagnosticBag diagnostics)
{
    private readonly List<LogicalRow> _rows = [];
    private readonly RowJoiner _joiner = new(diagnostics);
    private bool _isSettled = true;

    public IReadOnlyList<LogicalRow> All => _rows;

    public bool IsEmpty => _rows.Count == 0;

    public LogicalRow Last => _rows[^1];

    /// <summary>What decides whether something goes on from the last row, which stands under these columns.</summary>
    public HealingContext Under(ColumnLayout layout) => new(Last, layout, style);

    /// <summary>Adds a row, or joins it to the last one; whether it is a row of its own.</summary>
    public bool Add(LogicalRow next, bool isAtPageStart)
    {
        if (!(isAtPageStart && BringsResponse(next)))
        {
            Settle();
        }

        if (!IsEmpty && !BeginsByMarkup(next))
        {
            HealingContext context = Under(next.Columns);
            ContinuationVerdict verdict = Continuation.Decide(new(context, next, isAtPageStart));
            if (verdict.Continues)
            {
                _joiner.JoinRow(context, next, verdict.Because);
                return false;
            }
        }

        Settle();
        _rows.Add(next);
        _isSettled = false;
        if (next[ColumnRole.Response] is { IsFromAbove: true })
        {
            Settle();
        }

        return true;
    }

    /// <summary>Puts a table that shows the draft before and after a change behind the last response.</summary>
    public void AddComparison(List<GridRow> comparison) => _joiner.JoinComparison(Last, comparison);

    /// <summary>
    /// Whether a row brings the last one its response: that may stand on the next page, alone or beside the rest of the opinion, where
    /// the response above it has come to its end.
    /// </summary>
    public bool BringsResponse(LogicalRow next) =>
        !IsEmpty
        && Last.Columns.Has(ColumnRole.Response)
        && Last.IsBlank(ColumnRole.Response)
        && (
            next.IsBlank(ColumnRole.Opinion)
            || (next.IsBlank(ColumnRole.Number) && !Last.IsBlank(ColumnRole.Number))
        )
        && next[ColumnRole.Response] is { IsFromAbove: false }
        && (
            _rows.Count == 1
            || SentenceShape.EndsSentence(_rows[^2].TailOf(ColumnRole.Response).ToPlainText())
        );

    /// <summary>
    /// Decides whether the last row has the response of the row above it, which is known only when nothing can bring it one of its own
    /// any more.
    /// </summary>
    public void Settle()
    {
        if (!_isSettled && _rows.Count > 1)
        {
            SharedCells.Apply(_rows[^2], Last, diagnostics);
        }

        _isSettled = true;
    }

    /// <summary>The cells of columns of counts that hold no number, which the record does not keep.</summary>
    public IEnumerable<SourceParagraph> WordsAmongCounts() =>
        from row in _rows
        where row.Columns.Has(ColumnRole.Count) || row.Columns.Has(ColumnRole.FurtherCount)
        from role in (ColumnRole[])[ColumnRole.Count, ColumnRole.FurtherCount]
        let count = row[role]
        where count is { IsFromAbove: false } && CountCell.Read(count.Text) is null
        select count.ToNote();

    private bool BeginsByMarkup(LogicalRow next) =>
        next.Group != Last.Group || next[ColumnRole.Response] is { IsFromAbove: true };
}
