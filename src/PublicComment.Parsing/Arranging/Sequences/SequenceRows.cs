namespace PublicComment.Parsing;

/// <summary>The rows of a table whose cells stand behind each other; each begins with the number behind that of the last one.</summary>
/// <param name="Rows">The rows, with headings and page numbers inside them.</param>
/// <param name="Numbered">How many have a number.</param>
/// <param name="End">The 0-based line behind the last one.</param>
internal sealed record SequenceRows(IReadOnlyList<SourceRow> Rows, int Numbered, int End)
{
    /// <summary>The rows from a line on; null where most of them do not show where the response begins.</summary>
    public static SequenceRows? Read(
        IReadOnlyList<SourceParagraph> lines,
        int first,
        HeadingSequence headings
    )
    {
        if (InterleavedColumns.Are(lines.Skip(first)))
        {
            return null;
        }

        List<SequenceRow> numbered = [];
        for (int start = first, next; start < lines.Count; start = next)
        {
            next = NextRow(lines, start);
            numbered.Add(new(lines, start, next, headings));
        }

        // Where no blank line parts the cells of the other rows, one in the last row ends the table.
        if (numbered.Count > 1 && !numbered.SkipLast(1).Any(row => row.HasBlankLine))
        {
            numbered[^1].EndAtBlankLine();
        }

        char? mark = ResponseMark.In([.. numbered.Select(row => row.Lines)]);
        List<SourceRow> rows = [];
        foreach (SequenceRow row in numbered)
        {
            if (row.Read(mark) is not { } read)
            {
                return null;
            }

            rows.AddRange(read);
        }

        int parted = numbered.Count(row => row.IsParted);
        return parted * 2 > numbered.Count ? new(rows, numbered.Count, numbered[^1].End) : null;
    }

    private static int NextRow(IReadOnlyList<SourceParagraph> lines, int row)
    {
        int ordinal = RowNumber.At(lines[row])!.Ordinal;
        int next = row + 1;
        while (next < lines.Count && RowNumber.At(lines[next])?.Ordinal != ordinal + 1)
        {
            next++;
        }

        return next;
    }
}
