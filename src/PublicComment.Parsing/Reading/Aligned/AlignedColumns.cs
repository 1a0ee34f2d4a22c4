namespace PublicComment.Parsing;

/// <summary>
/// The columns of a table that is laid out with blanks. A column starts where pieces of several lines start, and where few lines run
/// across; a full line may push what stands behind it a little to the right.
/// </summary>
internal sealed class AlignedColumns
{
    // Digits and letters are narrower than kanji, so that the pieces of a column do not start below each other exactly.
    private const int Drift = 2;

    // How far from its column a piece may start where a single blank parts it from the one before.
    private const int DriftOfFullLine = 6;
    private const int FewestPieces = 2;

    private readonly List<int> _starts;
    private readonly LinePiece? _numbers;

    private AlignedColumns(List<int> starts, LinePiece? numbers)
    {
        _starts = starts;
        _numbers = numbers;
    }

    public int Count => _starts.Count;

    public static AlignedColumns Find(SourceText source, IReadOnlyList<AlignedLine> lines)
    {
        LinePiece? numbers = AlignedNumbers.Find(source, lines);
        LinePiece[] pieces =
        [
            .. lines.SelectMany(line => line.Pieces).Where(piece => numbers?.Covers(piece) != true),
        ];
        List<int> starts = Choose(pieces);
        if (numbers is { } numbered)
        {
            starts.RemoveAll(start => start >= numbered.Start - Drift && start < numbered.End);
            starts.Add(numbered.Start);
            starts.Sort();
        }

        return new(starts, numbers);
    }

    /// <summary>The pieces of a line in their columns; null where one runs across several.</summary>
    public LinePiece?[]? Lay(SourceText source, AlignedLine line)
    {
        if (line.Pieces.Count == Count && StandInOrder(line))
        {
            return [.. line.Pieces.Select(piece => (LinePiece?)piece)];
        }

        LinePiece?[] cells = new LinePiece?[Count];
        foreach (LinePiece piece in line.Pieces)
        {
            LinePiece rest = piece;
            int column = ColumnOf(source, line, rest);
            while (column + 1 < Count && rest.End > _starts[column + 1])
            {
                int blank = BlankNear(source, line, rest, _starts[column + 1]);
                if (blank < 0)
                {
                    break;
                }

                Put(cells, column, new(rest.Start, blank));
                rest = new(blank + 1, rest.End);
                column = Math.Max(column + 1, ColumnOf(source, line, rest));
            }

            if (
                column + 1 < Count
                && rest.End > _starts[column + 1] + DriftOfFullLine
                && line.Pieces.Count == 1
                && column == 0
            )
            {
                return null;
            }

            Put(cells, column, rest);
        }

        return cells;
    }

    // A piece for each column, as headings are where they leave no room between them.
    private bool StandInOrder(AlignedLine line) =>
        Count > 2
        && line.Pieces.Zip(_starts)
            .All(pair => Math.Abs(pair.First.Start - pair.Second) <= 2 * DriftOfFullLine);

    private static void Put(LinePiece?[] cells, int column, LinePiece piece) =>
        cells[column] = cells[column] is { } before ? new(before.Start, piece.End) : piece;

    private int ColumnOf(SourceText source, AlignedLine line, LinePiece piece)
    {
        if (
            _numbers is { } numbers
            && numbers.Covers(piece)
            && NumberCell.IsNumber(source.Slice(line.SpanOf(piece)))
        )
        {
            return _starts.IndexOf(numbers.Start);
        }

        int start = piece.Start;
        int column = _starts.Count - 1;
        while (column > 0 && start < _starts[column] - Drift)
        {
            column--;
        }

        return column;
    }

    // The blank nearest to where a column starts; -1 where none is near.
    private static int BlankNear(SourceText source, AlignedLine line, LinePiece piece, int start)
    {
        ReadOnlySpan<char> text = source.Slice(line.Span);
        int found = -1;
        int last = Math.Min(piece.End - 1, start + DriftOfFullLine);
        for (int at = Math.Max(piece.Start + 1, start - DriftOfFullLine); at <= last; at++)
        {
            if (
                text[at] == ' '
                && (found < 0 || Math.Abs(at + 1 - start) < Math.Abs(found + 1 - start))
            )
            {
                found = at;
            }
        }

        return found;
    }

    private static List<int> Choose(LinePiece[] pieces)
    {
        int width = pieces.Select(piece => piece.End).DefaultIfEmpty().Max() + 1;
        int[] starting = new int[width];
        foreach (LinePiece piece in pieces)
        {
            starting[piece.Start]++;
        }

        List<int> chosen = [];
        int[] crossing = Crossing(pieces, width);
        while (Best(starting, crossing) is { } best)
        {
            if (chosen.TrueForAll(other => other < best || !Reach(pieces, best, other)))
            {
                chosen.Add(best);
            }

            Array.Clear(
                starting,
                Math.Max(0, best - Drift),
                Math.Min(width, best + Drift + 1) - Math.Max(0, best - Drift)
            );
        }

        chosen.Sort();
        return chosen;
    }

    // For each column of characters, how many pieces run across it.
    private static int[] Crossing(LinePiece[] pieces, int width)
    {
        int[] crossing = new int[width];
        foreach (LinePiece piece in pieces.Where(piece => piece.Length > 2 * Drift))
        {
            crossing[piece.Start + Drift + 1]++;
            crossing[piece.End - Drift]--;
        }

        for (int column = 1; column < width; column++)
        {
            crossing[column] += crossing[column - 1];
        }

        return crossing;
    }

    // Where most pieces start that no column has yet; null where too few do.
    private static int? Best(int[] starting, int[] crossing)
    {
        int? best = null;
        (int, int) most = default;
        for (int column = 0; column < starting.Length; column++)
        {
            (int Around, int Here) count = (Around(starting, column), starting[column]);
            if (
                count.Here > 0
                && count.Around >= FewestPieces
                && crossing[column] * 2 <= count.Around
                && count.CompareTo(most) > 0
            )
            {
                (best, most) = (column, count);
            }
        }

        return best;
    }

    // Whether most pieces that start at a column run on over the start of another one: then both are one.
    private static bool Reach(LinePiece[] pieces, int column, int other)
    {
        int near = 0;
        int reaching = 0;
        foreach (LinePiece piece in pieces)
        {
            if (Math.Abs(piece.Start - column) <= Drift)
            {
                near++;
                reaching += piece.End > other + Drift ? 1 : 0;
            }
        }

        return reaching * 2 > near;
    }

    private static int Around(int[] starting, int column)
    {
        int sum = 0;
        for (
            int at = Math.Max(0, column - Drift);
            at <= Math.Min(starting.Length - 1, column + Drift);
            at++
        )
        {
            sum += starting[at];
        }

        return sum;
    }
}
