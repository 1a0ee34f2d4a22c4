namespace PublicComment.Parsing;

/// <summary>Finds where the columns of lines start: where pieces of several lines do, and where few words run across.</summary>
internal static class ColumnStarts
{
    // Digits and letters are narrower than kanji, so that the pieces of a column do not start below each other exactly.
    private const int Drift = 2;

    private const int FewestPieces = 2;

    // In fewer lines a column may start once.
    private const int ShortTable = 12;

    // More places where parts start are those of no table of opinions.
    private const int MostStarts = 32;

    /// <param name="lines">The lines of a table.</param>
    /// <param name="numbers">Where the numbers of its rows stand; null where there are none.</param>
    /// <param name="above">How many columns the table on the page before has; 0 where there is none.</param>
    public static List<int> Find(IReadOnlyList<AlignedLine> lines, LinePiece? numbers, int above)
    {
        List<int> starts = Choose(lines, numbers);
        starts.RemoveAll(start => numbers is { } numbered && IsAmong(numbered, start));
        List<int> apart = [.. starts];
        JoinThoseOfDifferentLines(apart, lines, mayStandApart: true);
        JoinThoseOfDifferentLines(starts, lines, mayStandApart: false);
        int unnumbered = numbers is null ? above : above - 1;
        // A heading far from the numbers may have been a column of its own above.
        bool standApart =
            apart.Count > starts.Count
            && (apart.Count == unnumbered || apart.Count == unnumbered - 1);
        starts = standApart ? apart : starts;
        if (numbers is not null)
        {
            starts.Add(numbers.Value.Start);
            starts.Sort();
        }

        return starts;
    }

    private static IEnumerable<LinePiece> Without(
        LinePiece? numbers,
        IEnumerable<LinePiece> pieces
    ) => pieces.Where(piece => numbers?.Covers(piece) != true);

    // Centred words of different lengths start at different places; what stands beside each other nowhere is one column. Without
    // headings, 匿名 and あり beside the middle of their rows may stand beside nothing and still be columns, apart from all others.
    private static void JoinThoseOfDifferentLines(
        List<int> starts,
        IReadOnlyList<AlignedLine> lines,
        bool mayStandApart
    )
    {
        for (int column = starts.Count - 1; column > 0; column--)
        {
            bool isBeside = false;
            int start = int.MaxValue;
            int end = 0;
            foreach (AlignedLine line in lines)
            {
                bool hasLeft = false;
                bool hasRight = false;
                foreach (LinePiece piece in line.Pieces)
                {
                    int nearest = AlignedColumns.Nearest(starts, piece.Start);
                    hasLeft |= nearest == column - 1;
                    hasRight |= nearest == column;
                    end = nearest == column - 1 ? Math.Max(end, piece.End) : end;
                    start = nearest == column ? Math.Min(start, piece.Start) : start;
                }

                isBeside |= hasLeft && hasRight;
            }

            if (!isBeside && !(mayStandApart && start > end))
            {
                starts.RemoveAt(column);
            }
        }
    }

    // The heading of the numbers starts beside them.
    private static bool IsAmong(LinePiece numbers, int start) =>
        start >= numbers.Start - Drift && start < numbers.End;

    private static bool IsNear(LinePiece piece, int column) =>
        Math.Abs(piece.Start - column) <= Drift;

    private static List<int> Choose(IReadOnlyList<AlignedLine> lines, LinePiece? numbers)
    {
        int fewest = lines.Count <= ShortTable ? 1 : FewestPieces;
        int width = lines.Max(line => line.End) + 1;
        int[] crossing = Crossing(Without(numbers, lines.SelectMany(line => line.Words)), width);
        int[] starting = new int[width];
        foreach (LinePiece piece in Without(numbers, lines.SelectMany(line => line.Pieces)))
        {
            starting[piece.Start]++;
        }

        List<int> chosen = [];
        for (
            int tried = 0;
            tried < MostStarts && Best(starting, crossing, fewest) is { } best;
            tried++
        )
        {
            if (chosen.TrueForAll(other => other < best || !Reach(lines, best, other)))
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

    // For each place, how many words run across it.
    private static int[] Crossing(IEnumerable<LinePiece> words, int width)
    {
        int[] crossing = new int[width];
        foreach (LinePiece word in words.Where(word => word.Length > 2 * Drift))
        {
            crossing[word.Start + Drift + 1]++;
            crossing[word.End - Drift]--;
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
    private static bool Reach(IReadOnlyList<AlignedLine> lines, int column, int other)
    {
        int near = 0;
        int reaching = 0;
        foreach (AlignedLine line in lines)
        {
            foreach (LinePiece piece in line.Pieces.Where(piece => IsNear(piece, column)))
            {
                near++;
                reaching +=
                    piece.End > other + Drift && !line.Words.Any(word => IsNear(word, other))
                        ? 1
                        : 0;
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
