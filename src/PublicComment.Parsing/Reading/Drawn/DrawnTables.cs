using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Finds the tables that are drawn with dashes, as pandoc and others write those whose cells have several lines: a grid
/// (<c>+----+-----+</c>), and columns below a row of dashes for each (<c>---- -----</c>), with an edge above and below or without.
/// </summary>
internal static class DrawnTables
{
    /// <summary>The tables by the 0-based numbers of their first lines.</summary>
    public static Dictionary<int, (MarkdownRunKind Kind, int Last)> Find(
        SourceText source,
        TextSpan[] lines
    )
    {
        Dictionary<int, (MarkdownRunKind Kind, int Last)> found = [];
        int free = 0;
        for (int index = 0; index < lines.Length; index++)
        {
            ReadOnlySpan<char> line = source.Slice(lines[index]);
            (MarkdownRunKind Kind, int First, int Last)? table =
                RulingLine.IsOfGrid(line) ? GridAt(source, lines, index, free)
                : RulingLine.IsOfColumns(line) ? ColumnsAt(source, lines, index, free)
                : null;
            if (table is var (kind, first, last))
            {
                found[first] = (kind, last);
                index = last;
                free = last + 1;
            }
        }

        return found;
    }

    // A page break may have taken its upper edge.
    private static (MarkdownRunKind Kind, int First, int Last)? GridAt(
        SourceText source,
        TextSpan[] lines,
        int ruling,
        int free
    )
    {
        int first = ruling;
        while (first > free && IsOfGrid(source.Slice(lines[first - 1])))
        {
            first--;
        }

        int last = ruling;
        while (last + 1 < lines.Length && IsOfGrid(source.Slice(lines[last + 1])))
        {
            last++;
        }

        return (MarkdownRunKind.GridTable, first, last);
    }

    // A ruling that leaves columns out begins as one, and ends with a cell's pipe.
    private static bool IsOfGrid(ReadOnlySpan<char> line) =>
        (line.Trim() is ['|', _, ..] or ['+', '-', .., '|'] && !DelimiterRow.Is(line))
        || RulingLine.IsOfGrid(line);

    private static (MarkdownRunKind Kind, int First, int Last)? ColumnsAt(
        SourceText source,
        TextSpan[] lines,
        int ruling,
        int free
    )
    {
        ReadOnlySpan<char> columns = source.Slice(lines[ruling]);
        int top = ruling - 1;
        while (top >= free && !IsBlank(top) && !RulingLine.IsEdge(Line(top), columns))
        {
            top--;
        }

        bool hasEdge = top >= free && RulingLine.IsEdge(Line(top), columns);
        int first =
            hasEdge ? top
            : ruling > free && !IsBlank(ruling - 1) ? ruling - 1
            : ruling;
        int last = ruling + 1;
        while (last < lines.Length && !IsEnd(last, columns, hasEdge))
        {
            last++;
        }

        bool hasEnd = last < lines.Length && RulingLine.IsEdge(Line(last), columns);
        bool isWhole = hasEdge ? hasEnd : last > ruling + 1;
        return isWhole ? (MarkdownRunKind.DashedTable, first, hasEnd ? last : last - 1) : null;

        ReadOnlySpan<char> Line(int index) => source.Slice(lines[index]);

        bool IsBlank(int index) => Line(index).IsWhiteSpace();

        // Rows with an edge around them may have blank lines between.
        bool IsEnd(int index, ReadOnlySpan<char> above, bool mayHaveBlanks) =>
            RulingLine.IsOfColumns(Line(index))
            || RulingLine.IsEdge(Line(index), above)
            || (!mayHaveBlanks && IsBlank(index));
    }
}
