namespace PublicComment.Parsing;

/// <summary>
/// The columns of a table that is laid out with blanks. A column starts where pieces of several lines start, and where few lines run
/// across; a full line may push what stands behind it a little to the right.
/// </summary>
internal sealed class AlignedColumns
{
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

    /// <summary>Finds the columns of a table.</summary>
    /// <param name="source">The document.</param>
    /// <param name="lines">The lines of the table.</param>
    /// <param name="above">How many columns the table on the page before has; 0 where there is none.</param>
    public static AlignedColumns Find(
        SourceText source,
        IReadOnlyList<AlignedLine> lines,
        int above
    )
    {
        LinePiece? numbers = AlignedNumbers.Find(source, lines);
        return new(ColumnStarts.Find(lines, numbers, above), numbers);
    }

    /// <summary>The 0-based place of the start that is nearest to one.</summary>
    public static int Nearest(IReadOnlyList<int> starts, int start)
    {
        int nearest = starts.Count - 1;
        while (nearest > 0 && start - starts[nearest - 1] <= starts[nearest] - start)
        {
            nearest--;
        }

        return nearest;
    }
}
