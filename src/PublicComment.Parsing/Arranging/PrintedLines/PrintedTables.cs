namespace PublicComment.Parsing;

/// <summary>Joins the printed lines of tables to the rows that they were on the page.</summary>
internal static class PrintedTables
{
    public static SourceDocument Join(SourceDocument document) =>
        document.Blocks.Any(block => block is SourceTable { HasPrintedLines: true })
            ? new(document.Source, [.. document.Blocks.Select(Join)])
            : document;

    private static SourceBlock Join(SourceBlock block) =>
        block is SourceTable { HasPrintedLines: true } table
            ? new SourceTable(table.Span, [.. Rows(table.Rows)])
            : block;

    private static IEnumerable<SourceRow> Rows(IReadOnlyList<SourceRow> lines)
    {
        PrintedColumns columns = new(lines);
        int body = EndOfText(lines);
        for (int at = 0; at < body; )
        {
            int headings = PrintedHeadings.CountAt(lines, at, columns);
            if (headings > 0)
            {
                yield return columns.Join([.. lines.Skip(at).Take(headings)]);
                at += headings;
            }
            else if (StandsAlone(lines[at]))
            {
                yield return lines[at++];
            }
            else
            {
                int end = at + 1;
                while (
                    end < body
                    && !StandsAlone(lines[end])
                    && PrintedHeadings.CountAt(lines, end, columns) == 0
                )
                {
                    end++;
                }

                foreach (Range row in PrintedRows.In([.. lines.Skip(at).Take(end - at)]))
                {
                    (int start, int length) = row.GetOffsetAndLength(end - at);
                    yield return columns.Join([.. lines.Skip(at + start).Take(length)]);
                }

                at = end;
            }
        }

        foreach (SourceRow line in lines.Skip(body))
        {
            yield return line;
        }
    }

    // A line across the columns is a heading or a note; a blank one parts rows.
    private static bool StandsAlone(SourceRow line) => line.Cells is [{ ColumnSpan: > 1 }, ..];

    // Behind it stand page numbers, below a blank line.
    private static int EndOfText(IReadOnlyList<SourceRow> lines)
    {
        int end = lines.Count;
        for (int line = lines.Count - 1; line > 0; line--)
        {
            if (lines[line].IsEmpty)
            {
                end = line;
            }
            else if (!IsFurniture(lines[line]))
            {
                break;
            }
        }

        return end;
    }

    private static bool IsFurniture(SourceRow line) =>
        line.Cells.Where(cell => !cell.IsEmpty).ToArray() is [var only]
        && PageFurniture.IsFurniture(only.Text);
}
