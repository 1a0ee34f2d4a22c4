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

        List<SequenceRow> numbered = NumberedFrom(lines, first, headings);
        TakeLinesBelow(numbered, GroupLead.Above(lines, below, first));
        ResponseMark? response = ResponseMark.Of(numbered);
        HashSet<string> flags = FlagsOf(numbered);
        HashSet<string> places = [];
        List<SequenceReading> read = [];
        foreach (SequenceRow row in numbered)
        {
            if (row.Read(response, flags, places) is not { } reading)
            {
                return null;
            }

            read.Add(reading);
        }

        return ShowResponses(read)
            ? new([.. read.SelectMany(reading => reading.Rows)], read.Count, read[^1].End)
            : null;
    }

    private static List<SequenceRow> NumberedFrom(
        IReadOnlyList<SourceParagraph> lines,
        int first,
        HeadingSequence headings
    )
    {
        List<SequenceRow> rows = [];
        RowNumber form = RowNumber.At(lines[first])!;
        IReadOnlySet<string> running = RunningLines.In(lines, first, headings);
        for (int start = first, next; start < lines.Count; start = next)
        {
            next = NextRow(lines, start, form, headings);
            rows.Add(new(lines, start, next, headings, running));
        }

        return rows;
    }

    // The headings of groups below rows, and the text below the last one.
    private static void TakeLinesBelow(List<SequenceRow> rows, GroupLead lead)
    {
        foreach (SequenceRow row in rows.SkipLast(1))
        {
            row.TakeGroup(lead);
        }

        rows[^1].EndAtContacts();
        // Where no blank line parts the cells of the other rows, one in the last row ends the table.
        if (rows.Count > 1 && !rows.SkipLast(1).Any(row => row.HasBlankLine))
        {
            rows[^1].EndAtBlankLine();
        }
    }

    // The last row may be cut off behind its opinion.
    private static bool ShowResponses(List<SequenceReading> read)
    {
        int rows = read[^1].HasResponse ? read.Count : read.Count - 1;
        int answered = read.Count(reading => reading.HasResponse);
        int parted = read.Count(reading => reading.IsParted);
        return answered * 2 >= rows && parted * 2 > answered;
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
