using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads a table in a grid of dashes: what stands between two rulings is a row, however many lines it has. A ruling that leaves
/// columns out lets their cells go on below it.
/// </summary>
internal sealed class GridTable(ParsingContext context, MarkupReader markup)
{
    private readonly SourceText _source = context.Source;
    private readonly List<DrawnCell> _cells = [];
    private List<int> _borders = [];
    private DrawnCell?[] _open = [];
    private int _rows;
    private bool _begins = true;

    /// <summary>The table; null where the pipes of a line are not those of the rulings, so that nobody knows where its cells end.</summary>
    public SourceTable? Read(IReadOnlyList<TextSpan> lines)
    {
        _borders = GridLine.BordersOf(lines.Select(line => _source.Slice(line).ToString()));
        if (_borders.Count is < 2 or > TableGrid.MaximumColumns)
        {
            return null;
        }

        _open = new DrawnCell?[_borders.Count - 1];
        HashSet<int> rowStarts = GridRows.StartsWithoutRuling(_source, lines);
        for (int index = 0; index < lines.Count && !context.Cells.IsSpent; index++)
        {
            ReadOnlySpan<char> line = _source.Slice(lines[index]);
            if (RulingLine.IsOfGrid(line) || rowStarts.Contains(index))
            {
                Close(_ => true);
            }

            if (!RulingLine.IsOfGrid(line) && !TryAdd(lines[index]))
            {
                return null;
            }
        }

        return _rows == 0
            ? null
            : new(TextSpan.FromBounds(lines[0].Start, lines[^1].End), [.. Rows()]);
    }

    private void Close(Func<int, bool> isRuled)
    {
        for (int column = 0; column < _open.Length; column++)
        {
            if (isRuled(column))
            {
                _open[column] = null;
            }
        }

        _begins = true;
    }

    private bool TryAdd(TextSpan line)
    {
        ReadOnlySpan<char> text = _source.Slice(line);
        if (GridLine.CellsOf(text, _borders) is not { } parts)
        {
            return false;
        }

        bool[] isRuled =
        [
            .. parts.Select(part => GridLine.IsRuling(_source.Slice(line)[part.Place])),
        ];
        if (isRuled.Contains(true))
        {
            if (_begins)
            {
                return false;
            }

            for (int part = 0; part < parts.Count; part++)
            {
                (int column, int columns, Range place) = parts[part];
                if (!isRuled[part])
                {
                    AddPart(line, column, columns, place);
                }
            }

            Close(column =>
                parts
                    .Where((_, part) => isRuled[part])
                    .Any(part => column >= part.Column && column < part.Column + part.Columns)
            );
            return true;
        }

        if (_begins)
        {
            BeginRow(line.Start);
        }

        parts.ForEach(part => AddPart(line, part.Column, part.Columns, part.Place));
        return true;
    }

    // What no ruling has ended goes on in the new row.
    private void BeginRow(int position)
    {
        _begins = false;
        _rows++;
        _ = context.Cells.TryTake(_open.Length, position);
        foreach (DrawnCell cell in _open.OfType<DrawnCell>().Distinct())
        {
            cell.RowSpan++;
        }
    }

    private void AddPart(TextSpan line, int column, int columns, Range place)
    {
        if (_open[column] is not { } cell)
        {
            cell = new(column, _rows - 1) { ColumnSpan = columns };
            _cells.Add(cell);
            Array.Fill(_open, cell, column, columns);
        }

        (int start, int length) = place.GetOffsetAndLength(line.Length);
        cell.Add(new(line.Start + start, length));
    }

    private IEnumerable<SourceRow> Rows()
    {
        foreach (IGrouping<int, DrawnCell> row in _cells.GroupBy(cell => cell.Row))
        {
            SourceCell[] cells = [.. row.Select(cell => cell.Read(_source, markup))];
            yield return new(
                TextSpan.FromBounds(cells[0].Span.Start, cells.Max(cell => cell.Span.End)),
                cells
            );
        }
    }
}
