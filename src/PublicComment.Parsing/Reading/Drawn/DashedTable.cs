using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads a table whose columns begin where the dashes of a row do. Blank lines stand between its rows; where there are none, a line
/// is a row, but where its first column is blank: it goes on above.
/// </summary>
internal sealed class DashedTable(ParsingContext context, MarkupReader markup)
{
    private readonly SourceText _source = context.Source;

    /// <summary>The table; null where a line has text between two columns, so that nobody knows where its cells end.</summary>
    public SourceTable? Read(IReadOnlyList<TextSpan> lines)
    {
        int ruling = 0;
        while (!RulingLine.IsOfColumns(_source.Slice(lines[ruling])))
        {
            ruling++;
        }

        List<int> starts = RulingLine.StartsOf(_source.Slice(lines[ruling]));
        if (starts.Count > TableGrid.MaximumColumns)
        {
            return null;
        }

        bool hasBlanks = lines.Skip(ruling).Any(IsBlank);
        List<DrawnCell[]> rows = [];
        bool begins = true;
        for (int index = 0; index < lines.Count; index++)
        {
            ReadOnlySpan<char> line = _source.Slice(lines[index]);
            if (line.IsWhiteSpace() || line.IndexOfAnyExcept("- ") < 0)
            {
                begins = true;
                continue;
            }

            if (Cut(line, starts) is not { } places)
            {
                return null;
            }

            bool isFirstBlank = line[places[0]..places[1]].IsWhiteSpace();
            begins |= index > ruling && !hasBlanks && !isFirstBlank;
            if (begins)
            {
                if (!context.Cells.TryTake(starts.Count, lines[index].Start))
                {
                    break;
                }

                rows.Add([.. starts.Select((_, column) => new DrawnCell(column, rows.Count))]);
                begins = false;
            }

            for (int column = 0; column < starts.Count; column++)
            {
                int start = lines[index].Start;
                rows[^1]
                    [column]
                    .Add(TextSpan.FromBounds(start + places[column], start + places[column + 1]));
            }
        }

        return rows.Count == 0
            ? null
            : new(TextSpan.FromBounds(lines[0].Start, lines[^1].End), [.. rows.Select(RowOf)]);
    }

    private bool IsBlank(TextSpan line) => _source.Slice(line).IsWhiteSpace();

    private SourceRow RowOf(DrawnCell[] row)
    {
        SourceCell[] cells = [.. row.Select(cell => cell.Read(_source, markup))];
        return new(TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End), cells);
    }

    // Where each column begins in the line, and where the line ends; a blank stands before each column.
    private static int[]? Cut(ReadOnlySpan<char> line, List<int> starts)
    {
        int[] found = DisplayColumns.PlacesOf(line, starts);
        int[] places = new int[starts.Count + 1];
        places[^1] = line.Length;
        for (int column = 0; column < starts.Count; column++)
        {
            int place = found[column];
            if (place < 0 || (place > 0 && place < line.Length && line[place - 1] != ' '))
            {
                return null;
            }

            places[column] = place;
        }

        return line[..places[0]].IsWhiteSpace() ? places : null;
    }
}
