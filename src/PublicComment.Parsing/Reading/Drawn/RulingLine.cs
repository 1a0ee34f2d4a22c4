namespace PublicComment.Parsing;

/// <summary>The lines that draw a table with dashes, and are no text of it.</summary>
internal static class RulingLine
{
    // The least that a column's dashes are, and the widest column's.
    private const int LeastDashes = 2;
    private const int LeastOfWidest = 6;

    /// <summary>Whether a line rules a grid: <c>+----+-----+</c>, <c>+====+=====+</c>, and <c>|----+-----|</c>.</summary>
    public static bool IsOfGrid(ReadOnlySpan<char> line) =>
        line.Trim() is ['+' or '|', '-' or '=' or ':', .., '+' or '|'] ruling
        && ruling.Contains('+')
        && ruling.IndexOfAnyExcept("+|-=:") < 0
        && ruling.ContainsAny('-', '=');

    /// <summary>Whether a line is a row of dashes for each column, with blanks between: <c>------ ------------</c>.</summary>
    public static bool IsOfColumns(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> ruling = line.Trim(' ');
        if (!ruling.Contains(' ') || ruling.IndexOfAnyExcept("- ") >= 0)
        {
            return false;
        }

        int widest = 0;
        foreach (string group in ruling.ToString().Split(' '))
        {
            int dashes = group.Length;
            if (dashes > 0 && dashes < LeastDashes)
            {
                return false;
            }

            widest = Math.Max(widest, dashes);
        }

        return widest >= LeastOfWidest;
    }

    /// <summary>Whether a line is dashes alone, as far as those of the columns reach: the upper or the lower edge of their table.</summary>
    public static bool IsEdge(ReadOnlySpan<char> line, ReadOnlySpan<char> columns) =>
        line.TrimEnd(' ').Length == columns.TrimEnd(' ').Length
        && line.IndexOfAnyExcept(' ') == columns.IndexOfAnyExcept(' ')
        && line.Trim(' ') is ['-', ..] dashes
        && dashes.IndexOfAnyExcept('-') < 0;

    /// <summary>Where the columns begin; dashes and blanks take a column each.</summary>
    public static List<int> StartsOf(ReadOnlySpan<char> columns)
    {
        List<int> starts = [];
        for (int place = 0; place < columns.Length; place++)
        {
            if (columns[place] == '-' && (place == 0 || columns[place - 1] == ' '))
            {
                starts.Add(place);
            }
        }

        return starts;
    }
}
