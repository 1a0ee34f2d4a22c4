namespace PublicComment.Parsing;

/// <summary>Finds the lines of a page that are laid out in columns.</summary>
internal static class AlignedTables
{
    // Fewer lines that blanks part are labels beside their values.
    private const int FewestPartedLines = 3;

    // A line that begins at the left and fills so much of the page is no line of a column.
    private const double ShareOfParagraph = 0.7;
    private const int Indent = 4;

    public static IEnumerable<Range> In(IReadOnlyList<AlignedLine> page)
    {
        int width = page.Count == 0 ? 0 : page.Max(line => line.End);
        int start = 0;
        while (start < page.Count)
        {
            int end = start;
            while (end < page.Count && !IsParagraph(page[end], width))
            {
                end++;
            }

            if (TableWithin(page, start, end) is { } table)
            {
                yield return table;
            }

            start = end + 1;
        }
    }

    private static bool IsParagraph(AlignedLine line, int width) =>
        line is { IsParted: false, IsBlank: false }
        && line.Pieces[0].Start <= Indent
        && line.Pieces[0].Length >= width * ShareOfParagraph;

    // From the first line that blanks part to the last one, and what goes on below it without a blank line.
    private static Range? TableWithin(IReadOnlyList<AlignedLine> page, int start, int end)
    {
        int first = start;
        while (first < end && !page[first].IsParted)
        {
            first++;
        }

        int last = end - 1;
        while (last > first && !page[last].IsParted)
        {
            last--;
        }

        int parted = 0;
        for (int line = first; line <= last; line++)
        {
            parted += page[line].IsParted ? 1 : 0;
        }

        while (last + 1 < end && !page[last + 1].IsBlank)
        {
            last++;
        }

        return parted >= FewestPartedLines ? first..(last + 1) : null;
    }
}
