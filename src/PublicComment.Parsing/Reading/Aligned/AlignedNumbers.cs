namespace PublicComment.Parsing;

/// <summary>Finds the column in which a page numbers its rows; it may stand closer to the next column than any other.</summary>
internal static class AlignedNumbers
{
    private const int Drift = 2;
    private const int LongestNumber = 5;

    // More columns of numbers are no table of opinions.
    private const int MostColumns = 64;

    /// <summary>From where to where the numbers that count on stand; null where none do.</summary>
    public static LinePiece? Find(SourceText source, IReadOnlyList<AlignedLine> lines)
    {
        List<Chain> chains = [];
        foreach (AlignedLine line in lines)
        {
            foreach (LinePiece piece in line.Pieces)
            {
                if (piece.Length <= LongestNumber && NumberOf(source, line, piece) is { } number)
                {
                    Add(chains, piece, number);
                }
            }
        }

        Chain? longest = chains.MaxBy(chain => chain.Count);
        return longest is null || (longest.Count == 1 && !IsLeftmost(longest.Column, lines))
            ? null
            : longest.Column;
    }

    private static int? NumberOf(SourceText source, AlignedLine line, LinePiece piece)
    {
        ReadOnlySpan<char> text = source.Slice(line.SpanOf(piece));
        return NumberCell.IsNumber(text) ? NumberCell.OrdinalOf(text.ToString()) : null;
    }

    private static void Add(List<Chain> chains, LinePiece piece, int number)
    {
        foreach (Chain chain in chains)
        {
            if (chain.TryAdd(piece, number))
            {
                return;
            }
        }

        if (chains.Count < MostColumns)
        {
            chains.Add(new(piece, number));
        }
    }

    private static bool IsLeftmost(LinePiece column, IReadOnlyList<AlignedLine> lines) =>
        lines.All(line => line.IsBlank || line.Pieces[0].Start >= column.Start - Drift);

    private sealed class Chain(LinePiece first, int number)
    {
        private int _last = number;

        public LinePiece Column { get; private set; } = first;

        public int Count { get; private set; } = 1;

        public bool TryAdd(LinePiece piece, int number)
        {
            bool goesOn =
                number == _last + 1
                && (
                    Math.Abs(piece.End - Column.End) <= Drift
                    || Math.Abs(piece.Start - Column.Start) <= Drift
                );
            if (goesOn)
            {
                _last = number;
                Count++;
                Column = new(Math.Min(Column.Start, piece.Start), Math.Max(Column.End, piece.End));
            }

            return goesOn;
        }
    }
}
