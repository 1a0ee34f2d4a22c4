namespace PublicComment.Parsing;

/// <summary>Cuts a line of a grid at its pipes.</summary>
internal static class GridLine
{
    /// <summary>The columns of the borders: where the ruling with the most of them has its signs.</summary>
    public static List<int> BordersOf(IEnumerable<string> lines)
    {
        List<int> most = [];
        foreach (string line in lines.Where(line => RulingLine.IsOfGrid(line)))
        {
            List<int> borders = [];
            for (int place = 0; place < line.Length; place++)
            {
                if (line[place] is '+' or '|')
                {
                    borders.Add(place);
                }
            }

            most = borders.Count > most.Count ? borders : most;
        }

        return most;
    }

    /// <summary>
    /// The cells of a line: their first columns, how many they cover, and where they stand. A line with as many pipes as there are borders is
    /// cut at each; one with more has some in its text, and one with fewer cells that cover several columns: there those at the borders count.
    /// </summary>
    public static List<(int Column, int Columns, Range Place)>? CellsOf(
        ReadOnlySpan<char> line,
        List<int> borders
    )
    {
        int end = line.TrimEnd().Length;
        int[] places =
            line.Count('|') == borders.Count && !line.Contains("+-", StringComparison.Ordinal)
                ? PipesOf(line)
                : DisplayColumns.PlacesOf(line, borders);
        List<(int Column, int Columns, Range Place)> cells = [];
        int open = -1;
        for (int border = 0; border < places.Length; border++)
        {
            int place = places[border];
            if (place < 0 || place >= end || line[place] is not ('|' or '+'))
            {
                continue;
            }

            if (open >= 0)
            {
                cells.Add((open, border - open, (places[open] + 1)..place));
            }

            open = border;
        }

        bool isWhole =
            open == places.Length - 1
            && cells is [{ Column: 0 }, ..]
            && cells.Sum(cell => cell.Columns) == places.Length - 1
            && places[^1] == end - 1
            && line[..places[0]].IsWhiteSpace();
        return isWhole ? cells : null;
    }

    /// <summary>Whether a part of a line is a ruling below a cell.</summary>
    public static bool IsRuling(ReadOnlySpan<char> part) =>
        !part.IsEmpty && part.IndexOfAnyExcept("-=") < 0;

    private static int[] PipesOf(ReadOnlySpan<char> line)
    {
        List<int> places = [];
        for (int place = 0; place < line.Length; place++)
        {
            if (line[place] == '|')
            {
                places.Add(place);
            }
        }

        return [.. places];
    }
}
