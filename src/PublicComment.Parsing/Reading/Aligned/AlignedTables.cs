namespace PublicComment.Parsing;

/// <summary>Finds the lines of a page that are laid out in columns.</summary>
internal static class AlignedTables
{
    // Fewer lines with gaps are labels beside their values.
    private const int FewestLines = 3;

    // What a narrow column holds of its heading in a line.
    private const int LongestPart = 8;

    // A line that begins at the left and fills so much of the page is no line of a column.
    private const double ShareOfParagraph = 0.7;
    private const int Indent = 4;

    /// <summary>The lines of each table.</summary>
    /// <param name="page">The lines of a page.</param>
    /// <param name="mayGoOn">Whether a table stands on the page before, of which this one may have few lines.</param>
    public static IEnumerable<Range> In(IReadOnlyList<AlignedLine> page, bool mayGoOn)
    {
        int fewest = mayGoOn ? 1 : FewestLines;
        int width = page.Count == 0 ? 0 : page.Max(line => line.End);
        int bottom = Bottom(page);
        int start = 0;
        while (start < bottom)
        {
            int end = start;
            while (end < bottom && (!IsParagraph(page, end, width) || HeadsRows(page, end, width)))
            {
                end++;
            }

            if (TableWithin(page, start, end, fewest) is { } table)
            {
                yield return table;
            }

            start = end + 1;
        }
    }

    // Below it stand blank lines and the number of the page.
    private static int Bottom(IReadOnlyList<AlignedLine> page)
    {
        int bottom = page.Count;
        while (
            bottom > 0
            && (
                page[bottom - 1].IsBlank || (page[bottom - 1].IsNumber && IsBlank(page, bottom - 2))
            )
        )
        {
            bottom--;
        }

        return bottom;
    }

    private static bool IsBlank(IReadOnlyList<AlignedLine> page, int line) =>
        line < 0 || page[line].IsBlank;

    private static bool IsParagraph(IReadOnlyList<AlignedLine> page, int line, int width) =>
        page[line] is { IsParted: false, IsBlank: false } alone
        && alone.Pieces[0].Start <= Indent
        && alone.Pieces[0].Length >= width * ShareOfParagraph
        && !(alone.HasBlank && (IsParted(page, line - 1) || IsParted(page, line + 1)));

    // １．第３条第１項（届出の期限）について, between two lines of a table.
    private static bool HeadsRows(IReadOnlyList<AlignedLine> page, int line, int width) =>
        page[line].IsEnumerated
        && IsParted(page, line + 1)
        && !IsBlank(page, line - 1)
        && !IsParagraph(page, line - 1, width);

    // A full column leaves one blank, which beside a digit or a letter may be a word's.
    private static bool IsParted(IReadOnlyList<AlignedLine> page, int line) =>
        line >= 0 && line < page.Count && page[line].IsParted;

    // From the first line with a gap, or a heading that begins above it, to the last one that blanks part, and what goes on below
    // that without a blank line.
    private static Range? TableWithin(
        IReadOnlyList<AlignedLine> page,
        int start,
        int end,
        int fewest
    )
    {
        int first = start;
        while (first < end && !page[first].HasGap)
        {
            first++;
        }

        if (first == end)
        {
            return null;
        }

        int last = end - 1;
        while (last > first && !page[last].IsParted)
        {
            last--;
        }

        int gaps = 0;
        int parted = 0;
        for (int line = first; line <= last; line++)
        {
            gaps += page[line].HasGap ? 1 : 0;
            parted += page[line].IsParted ? 1 : 0;
        }

        bool isTable =
            gaps >= fewest || (gaps > 0 && parted >= fewest && parted * 2 > last - first);
        PieceStarts starts = new(page, first, last);
        while (
            first > start
            && (
                BeginsHeading(page[first - 1], page[first])
                || (fewest == 1 && IsFullLine(page[first - 1], starts))
            )
        )
        {
            first--;
        }

        while (last + 1 < end && StandsBelow(page[last + 1], starts))
        {
            last++;
        }

        return isTable ? first..(last + 1) : null;
    }

    // 以上 and the name of an office stand in the right half of the page, where no column starts.
    private static bool StandsBelow(AlignedLine line, PieceStarts starts) =>
        !line.IsBlank
        && (starts.HasNear(line.Pieces[0].Start) || line.Pieces[0].Start * 2 < starts.Width);

    // The first line of a further page, whose columns leave one blank between them.
    private static bool IsFullLine(AlignedLine line, PieceStarts starts) =>
        line.IsParted && line.Pieces.All(piece => starts.HasNear(piece.Start));

    // 案の修正 above の有無, which stands beside the other headings.
    private static bool BeginsHeading(AlignedLine line, AlignedLine below) =>
        line.Pieces is [{ Length: <= LongestPart } part]
        && below.Pieces.Any(piece => Math.Abs(piece.Start - part.Start) <= LongestPart / 2);

    /// <summary>Where the pieces of some lines start.</summary>
    private readonly struct PieceStarts
    {
        private readonly HashSet<int> _starts = [];

        public PieceStarts(IReadOnlyList<AlignedLine> page, int first, int last)
        {
            for (int line = first; line <= last; line++)
            {
                _starts.UnionWith(page[line].Pieces.Select(piece => piece.Start));
                Width = Math.Max(Width, page[line].End);
            }
        }

        /// <summary>The column behind the longest line.</summary>
        public int Width { get; }

        public bool HasNear(int start)
        {
            for (int near = start - Indent; near <= start + Indent; near++)
            {
                if (_starts.Contains(near))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
