namespace PublicComment.Parsing;

/// <summary>
/// Puts the numbers of rows below their heading: a centred 番号 may start so far from the numbers at the left edge that both were read as
/// columns of their own.
/// </summary>
internal static class NumbersBesideHeading
{
    // 番 above 号.
    private const int MostLines = 2;

    /// <summary>The lines with one column of numbers and their heading.</summary>
    public static IReadOnlyList<SourceRow> Gather(IReadOnlyList<SourceRow> lines)
    {
        int columns = lines.Max(line => line.Cells.Count);
        for (int column = 0; column + 1 < columns; column++)
        {
            bool areOne =
                (HeadsNumbers(lines, column) && CountsUp(lines, column + 1))
                || (CountsUp(lines, column) && HeadsNumbers(lines, column + 1));
            if (areOne && !StandBeside(lines, column))
            {
                return [.. lines.Select(line => Join(line, column))];
            }
        }

        return lines;
    }

    // Nothing but 番号, above each part of the table.
    private static bool HeadsNumbers(IReadOnlyList<SourceRow> lines, int column)
    {
        string heading = "";
        int parts = 0;
        bool heads = false;
        for (int line = 0; line <= lines.Count; line++)
        {
            string part = line < lines.Count ? CellAt(lines[line], column) : "";
            if (part.Length > 0)
            {
                heading += part;
                if (++parts > MostLines)
                {
                    return false;
                }
            }
            else if (parts > 0)
            {
                if (ColumnVocabulary.RoleOf(heading) != ColumnRole.Number)
                {
                    return false;
                }

                (heads, heading, parts) = (true, "", 0);
            }
        }

        return heads;
    }

    // 3, 4, 5; numbers of pages or lines of a draft leave some out.
    private static bool CountsUp(IReadOnlyList<SourceRow> lines, int column)
    {
        int? last = null;
        foreach (SourceRow line in lines)
        {
            string number = CellAt(line, column);
            if (number.Length == 0)
            {
                continue;
            }

            int? ordinal = NumberCell.IsNumber(number) ? NumberCell.OrdinalOf(number) : null;
            if (ordinal is null || (last is not null && ordinal != last + 1))
            {
                return false;
            }

            last = ordinal;
        }

        return last is not null;
    }

    private static bool StandBeside(IReadOnlyList<SourceRow> lines, int column) =>
        lines.Any(line => CellAt(line, column).Length > 0 && CellAt(line, column + 1).Length > 0);

    private static string CellAt(SourceRow line, int column) =>
        line.Cells.Count > 1 ? line.TextAt(column) : "";

    private static SourceRow Join(SourceRow line, int column)
    {
        if (line.Cells is [{ ColumnSpan: > 1 } across])
        {
            return line with { Cells = [across with { ColumnSpan = across.ColumnSpan - 1 }] };
        }

        int empty = line.Cells[column].IsEmpty ? column : column + 1;
        return line with { Cells = [.. line.Cells.Where((_, at) => at != empty)] };
    }
}
