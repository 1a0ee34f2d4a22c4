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

        List<SourceRow> rows = [];
        int numbered = 0;
        int parted = 0;
        int start = first;
        int end = first;
        while (start < lines.Count)
        {
            int next = NextRow(lines, start);
            SequenceRow row = new(lines, start, next, headings);
            if (row.Read() is not { } read)
            {
                return null;
            }

            rows.AddRange(read);
            numbered++;
            parted += row.IsParted ? 1 : 0;
            (start, end) = (next, next == lines.Count ? row.End : next);
        }

        return parted * 2 > numbered ? new(rows, numbered, end) : null;
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
