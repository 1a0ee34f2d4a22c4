namespace PublicComment.Parsing;

/// <summary>
/// The columns of a table that is laid out with blanks. A column starts where pieces of several lines start, and where few lines run
/// across; a full line may push what stands behind it a little to the right.
/// </summary>
internal sealed class AlignedColumns
{
    // Digits and letters are narrower than kanji, so that the pieces of a column do not start below each other exactly.
    private const int Drift = 2;

    private const int FewestPieces = 2;

    // In fewer lines a column may start once.
    private const int ShortTable = 12;

    private AlignedColumns(IReadOnlyList<int> starts, LinePiece? numbers)
    {
        Starts = starts;
        Numbers = numbers;
    }

    /// <summary>Where the columns start, from left to right.</summary>
    public IReadOnlyList<int> Starts { get; }

    /// <summary>From where to where the numbers of the rows stand; null where there are none.</summary>
    public LinePiece? Numbers { get; }

    public int Count => Starts.Count;

    /// <summary>The 0-based column of the numbers; -1 where there is none.</summary>
    public int ColumnOfNumbers =>
        Numbers is { } numbers ? Starts.TakeWhile(start => start != numbers.Start).Count() : -1;

    /// <summary>The 0-based column of a piece: a centred one lies within it, one that runs on into the next was pushed to the left.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="first">The first column that it may be in, behind those of the pieces before it.</param>
    public int ColumnOf(LinePiece piece, int first)
    {
        int nearest = Nearest(Starts, piece.Start);
        return nearest > first && piece.End <= Starts[nearest] ? nearest - 1 : nearest;
    }

    public static AlignedColumns Find(SourceText source, IReadOnlyList<AlignedLine> lines)
    {
        LinePiece? numbers = AlignedNumbers.Find(source, lines);
        LinePiece[] pieces =
        [
            .. lines.SelectMany(line => line.Pieces).Where(piece => numbers?.Covers(piece) != true),
        ];
        int fewest = lines.Count <= ShortTable ? 1 : FewestPieces;
        List<int> starts = Choose(pieces, fewest);
        starts.RemoveAll(start => numbers is { } numbered && IsAmong(numbered, start));
        JoinThoseOfDifferentLines(starts, lines);
        if (numbers is not null)
        {
            starts.Add(numbers.Value.Start);
            starts.Sort();
        }

        return new(starts, numbers);
    }

    // Centred words of different lengths start at different places; what stands beside each other nowhere is one column.
    private static void JoinThoseOfDifferentLines(
        List<int> starts,
        IReadOnlyList<AlignedLine> lines
    )
    {
        for (int column = starts.Count - 1; column > 0; column--)
        {
            bool isBeside = lines.Any(line =>
                line.Pieces.Any(piece => Nearest(starts, piece.Start) == column)
                && line.Pieces.Any(piece => Nearest(starts, piece.Start) == column - 1)
            );
            if (!isBeside)
            {
                starts.RemoveAt(column);
            }
        }
    }

    private static int Nearest(IReadOnlyList<int> starts, int start)
    {
        int nearest = starts.Count - 1;
        while (nearest > 0 && start - starts[nearest - 1] <= starts[nearest] - start)
        {
            nearest--;
        }

        return nearest;
    }

    // The heading of the numbers starts beside them.
    private static bool IsAmong(LinePiece numbers, int start) =>
        start >= numbers.Start - Drift && start < numbers.End;

    private static bool IsNear(LinePiece piece, int column) =>
        Math.Abs(piece.Start - column) <= Drift;

    private static List<int> Choose(LinePiece[] pieces, int fewest)
    {
        int width = pieces.Select(piece => piece.End).DefaultIfEmpty().Max() + 1;
        int[] starting = new int[width];
        foreach (LinePiece piece in pieces)
        {
            starting[piece.Start]++;
        }

        List<int> chosen = [];
        int[] crossing = Crossing(pieces, width);
        while (Best(starting, crossing, fewest) is { } best)
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
    private static int? Best(int[] starting, int[] crossing, int fewest)
    {
        int? best = null;
        (int, int) most = default;
        for (int column = 0; column < starting.Length; column++)
        {
            (int Around, int Here) count = (Around(starting, column), starting[column]);
            if (
                count.Here > 0
                && count.Around >= fewest
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
            if (IsNear(piece, column))
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
