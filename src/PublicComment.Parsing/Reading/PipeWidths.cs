using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// How many cells the tables of a text have whose cells end with pipes, where a row of dashes tells it, the numbers 1 and 2 with which
/// the first rows begin, or pipes alone between the rows: the headings above them may stand on several lines.
/// </summary>
internal sealed class PipeWidths
{
    // Of the first row of a table, one line a cell and further ones inside cells.
    private const int MostLines = 200;

    private readonly Dictionary<int, int> _widthsByStart = [];
    private readonly HashSet<int> _rowMarks = [];

    private PipeWidths() { }

    public static PipeWidths Of(SourceText source)
    {
        PipeWidths widths = new();
        TextSpan[] lines = [.. source.Lines];
        int above = -1;
        for (int dashes = 0; dashes < lines.Length; dashes++)
        {
            if (DelimiterRow.HasClosingPipesAlone(source.Slice(lines[dashes])))
            {
                widths.Note(source, lines.AsSpan(above + 1, dashes - above - 1), lines[dashes]);
                above = dashes;
            }
        }

        widths.NoteMarked(source, lines);
        if (widths._rowMarks.Count == 0)
        {
            widths.NoteNumbered(source, lines);
        }

        return widths;
    }

    /// <summary>The number of cells of the table whose headings begin with a line; null where none begins there.</summary>
    public int? Of(TextSpan line) =>
        _widthsByStart.TryGetValue(line.Start, out int width) ? width : null;

    /// <summary>Whether a line is the outer pipe with which a row begins, and no empty cell.</summary>
    public bool IsRowMark(TextSpan line) => _rowMarks.Contains(line.Start);

    private void NoteMarked(SourceText source, TextSpan[] lines)
    {
        bool isBehindPipe = false;
        for (int line = 0; line < lines.Length; line++)
        {
            ReadOnlySpan<char> text = source.Slice(lines[line]);
            if (
                !isBehindPipe
                && PipeRowMarks.IsPipeAlone(text)
                && PipeRowMarks.Find(source, lines.AsSpan(line)) is var (width, marks)
            )
            {
                _rowMarks.UnionWith(marks);
                _widthsByStart[lines[line + 1].Start] = width;
            }

            // A blank line ends a table.
            isBehindPipe = !text.IsWhiteSpace() && (isBehindPipe || text.Contains('|'));
        }
    }

    // 番号 | / ご意見 | / 市の考え方 | / 1 | / …: a cell a line.
    private void NoteNumbered(SourceText source, TextSpan[] lines)
    {
        int headings = 0;
        for (int line = 0; line < lines.Length; line++)
        {
            if (CellOf(source, lines[line]) is not { } cell)
            {
                headings = 0;
            }
            else if (headings > 1 && NumberCell.OrdinalOf(cell) == 1)
            {
                if (IsRow(source, lines.AsSpan(line), headings))
                {
                    _widthsByStart.TryAdd(lines[line - headings].Start, headings);
                }

                // What stands below has the same columns, and heads nothing.
                headings = int.MinValue;
            }
            else
            {
                headings++;
            }
        }
    }

    // A row ends before the number 2, or with its table; nothing speaks against a first cell of very many lines.
    private static bool IsRow(SourceText source, ReadOnlySpan<TextSpan> lines, int width)
    {
        int cells = 0;
        foreach (TextSpan line in lines[..Math.Min(lines.Length, MostLines)])
        {
            ReadOnlySpan<char> text = source.Slice(line);
            cells += text.Count('|');
            if (text.IsWhiteSpace())
            {
                break;
            }

            if (cells > width)
            {
                return CellOf(source, line) is { } cell && NumberCell.OrdinalOf(cell) == 2;
            }
        }

        return true;
    }

    /// <summary>The text of a cell that ends with its line and began there; null for all other lines.</summary>
    private static string? CellOf(SourceText source, TextSpan line)
    {
        ReadOnlySpan<char> text = source.Slice(line).TrimEnd();
        return text.Count('|') == 1 && text[^1] == '|' ? text[..^1].Trim().ToString() : null;
    }

    // Back from the dashes to the line with which the headings have as many pipes.
    private void Note(SourceText source, ReadOnlySpan<TextSpan> linesAbove, TextSpan dashes)
    {
        int width = source.Slice(dashes).Count('|');
        int pipes = 0;
        for (int line = linesAbove.Length - 1; line >= 0 && pipes < width; line--)
        {
            int own = source.Slice(linesAbove[line]).Count('|');
            pipes += own;
            if (own == 0 || pipes > width)
            {
                return;
            }

            if (pipes == width)
            {
                _widthsByStart[linesAbove[line].Start] = width;
            }
        }
    }
}
