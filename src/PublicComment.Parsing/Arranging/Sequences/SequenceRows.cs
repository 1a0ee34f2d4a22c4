namespace PublicComment.Parsing;

/// <summary>The rows of a table whose cells stand behind each other; each begins with the number behind that of the last one.</summary>
/// <param name="Rows">The rows, with headings and page numbers inside them.</param>
/// <param name="Numbered">How many have a number.</param>
/// <param name="End">The 0-based line behind the last one.</param>
internal sealed record SequenceRows(IReadOnlyList<SourceRow> Rows, int Numbered, int End)
{
    // How many lines behind a doubtful number one without doubt is looked for.
    private const int FarthestRow = 100;

    /// <summary>The rows from a line on; null where most of them do not show where the response begins.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="below">The 0-based line behind the headings.</param>
    /// <param name="first">The 0-based line of the first number.</param>
    /// <param name="headings">The headings.</param>
    public static SequenceRows? Read(
        IReadOnlyList<SourceParagraph> lines,
        int below,
        int first,
        HeadingSequence headings
    )
    {
        if (InterleavedColumns.Are(lines.Skip(first)))
        {
            return null;
        }

        List<SequenceRow> numbered = [];
        RowNumber form = RowNumber.At(lines[first])!;
        IReadOnlySet<string> running = RunningLines.In(lines, first, headings);
        for (int start = first, next; start < lines.Count; start = next)
        {
            next = NextRow(lines, start, form, headings);
            numbered.Add(new(lines, start, next, headings, running));
        }

        GroupLead lead = GroupLead.Above(lines, below, first);
        foreach (SequenceRow row in numbered.SkipLast(1))
        {
            row.TakeGroup(lead);
        }

        numbered[^1].EndAtContacts();
        // Where no blank line parts the cells of the other rows, one in the last row ends the table.
        if (numbered.Count > 1 && !numbered.SkipLast(1).Any(row => row.HasBlankLine))
        {
            numbered[^1].EndAtBlankLine();
        }

        ResponseMark? response = ResponseMark.Of(numbered);
        HashSet<string> flags = FlagsOf(numbered);
        List<SequenceReading> read = [];
        foreach (SequenceRow row in numbered)
        {
            if (row.Read(response, flags) is not { } reading)
            {
                return null;
            }

            read.Add(reading);
        }

        // The last row may be cut off behind its opinion.
        SequenceReading[] whole =
        [
            .. read.Where((row, at) => at < read.Count - 1 || row.HasResponse),
        ];
        int answered = whole.Count(reading => reading.HasResponse);
        int parted = whole.Count(reading => reading.IsParted);
        return answered * 2 >= whole.Length && parted * 2 > answered
            ? new([.. read.SelectMany(reading => reading.Rows)], read.Count, read[^1].End)
            : null;
    }

    // Below the last row something else may stand; a single row tells nothing.
    private static HashSet<string> FlagsOf(List<SequenceRow> rows)
    {
        HashSet<string> words = [.. rows.Select(row => row.FlagWord).OfType<string>()];
        int flagged = rows.SkipLast(1).Count(row => row.FlagWord is not null);
        return flagged > 0 && flagged * 2 > rows.Count - 1 ? words : [];
    }

    // Numbers inside a text may continue the count of the rows: where those of rows stand alone, one that does goes before one that
    // stands before words, and one before 月に is none; elsewhere one before other words does.
    private static int NextRow(
        IReadOnlyList<SourceParagraph> lines,
        int row,
        RowNumber form,
        HeadingSequence headings
    )
    {
        RowNumber above = RowNumber.At(lines[row])!;
        int ordinal = above.Ordinal + 1;
        int weak = lines.Count;
        // Directly below the number stands that of the page.
        int first = headings.NamesPage && above.IsAlone ? row + 2 : row + 1;
        for (int line = first; line < lines.Count && line - weak < FarthestRow; line++)
        {
            if (
                RowNumber.At(lines[line]) is not { } number
                || number.Ordinal != ordinal
                || !number.IsLike(form)
                || IsPageNumber(lines, line, number, headings)
            )
            {
                continue;
            }

            bool isStrong = form.IsAlone ? number.IsAlone : !number.Counts;
            if (isStrong)
            {
                return line;
            }

            weak = form.IsAlone && number.Counts ? weak : Math.Min(weak, line);
        }

        return weak;
    }

    // Directly above headings that stand again.
    private static bool IsPageNumber(
        IReadOnlyList<SourceParagraph> lines,
        int line,
        RowNumber number,
        HeadingSequence headings
    ) => number.IsAlone && headings.AgainAt(lines, line + 1) is not null;
}
