using PublicComment.Model;

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
    /// <param name="lines">The lines of a table.</param>
    /// <param name="first">The 0-based line at which its headings begin, above which lines of a letter may stand.</param>
    public static IReadOnlyList<SourceRow> Gather(IReadOnlyList<SourceRow> lines, int first)
    {
        SourceRow[] rows = [.. lines.Skip(first)];
        int columns = lines.Max(line => line.Cells.Count);
        for (int column = 0; column + 1 < columns; column++)
        {
            bool areOne =
                (HeadsNumbers(rows, column) && CountsUp(rows, column + 1))
                || (CountsUp(rows, column) && HeadsNumbers(rows, column + 1));
            if (areOne && !StandBeside(rows, column))
            {
                return [.. lines.Select(line => Join(line, column))];
            }
        }

        return lines;
    }

    // Nothing but 番号, above each part of the table.
    private static bool HeadsNumbers(SourceRow[] lines, int column)
    {
        string heading = "";
        int parts = 0;
        bool heads = false;
        for (int line = 0; line <= lines.Length; line++)
        {
            string part = line < lines.Length ? CellAt(lines[line], column) : "";
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
    private static bool CountsUp(SourceRow[] lines, int column)
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

    private static bool StandBeside(SourceRow[] lines, int column) =>
        Array.Exists(
            lines,
            line => CellAt(line, column).Length > 0 && CellAt(line, column + 1).Length > 0
        );

    private static string CellAt(SourceRow line, int column) =>
        line.Cells.Count > 1 ? line.TextAt(column) : "";

    private static SourceRow Join(SourceRow line, int column)
    {
        if (line.Cells is [{ ColumnSpan: > 1 } across])
        {
            return line with { Cells = [across with { ColumnSpan = across.ColumnSpan - 1 }] };
        }

        int empty = Enumerable
            .Range(0, line.Cells.Count)
            .OrderBy(at =>
                at == column ? -2
                : at == column + 1 ? -1
                : at
            )
            .FirstOrDefault(at => line.Cells[at].IsEmpty, -1);
        return line with
        {
            Cells =
                empty < 0
                    ? JoinFilled(line, column)
                    : [.. line.Cells.Where((_, at) => at != empty)],
        };
    }

    // Labels and values of the letter above the headings, which fill all columns.
    private static SourceCell[] JoinFilled(SourceRow line, int column)
    {
        (SourceCell left, SourceCell right) = (line.Cells[column], line.Cells[column + 1]);
        SourceCell joined = new(
            TextSpan.FromBounds(left.Span.Start, right.Span.End),
            RichText.FromParagraphs([left.Text, right.Text])
        );
        return [.. line.Cells.Take(column), joined, .. line.Cells.Skip(column + 2)];
    }
}
