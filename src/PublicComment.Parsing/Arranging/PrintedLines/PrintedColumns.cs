using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The columns of a table of printed lines, whose widths tell where a line broke a sentence and where a paragraph ended.</summary>
internal sealed class PrintedColumns
{
    private readonly int[] _widths;

    public PrintedColumns(IReadOnlyList<SourceRow> lines)
    {
        _widths = new int[lines.Max(line => line.Cells.Count)];
        foreach (SourceRow line in lines.Where(line => line.Cells.Count > 1))
        {
            for (int column = 0; column < line.Cells.Count; column++)
            {
                _widths[column] = Math.Max(
                    _widths[column],
                    PrintedCell.WidthOf(line.Cells[column].Text)
                );
            }
        }
    }

    public int Count => _widths.Length;

    /// <summary>How wide the widest line of a column is printed.</summary>
    public int WidthOf(int column) => _widths[column];

    /// <summary>One row of several lines.</summary>
    public SourceRow Join(IReadOnlyList<SourceRow> lines)
    {
        SourceCell[] cells = new SourceCell[_widths.Length];
        for (int column = 0; column < cells.Length; column++)
        {
            cells[column] = PrintedCell.Join(
                [
                    .. lines
                        .Where(line => column < line.Cells.Count)
                        .Select(line => line.Cells[column]),
                ],
                _widths[column]
            );
        }

        return new(TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End), cells);
    }
}
