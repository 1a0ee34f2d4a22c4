namespace PublicComment.Parsing;

/// <summary>
/// What responses begin with where those of a table do: a shape, and perhaps a topic behind it, ■人口について. An opinion may begin with the
/// shape too, or have lists; the items of a list stand directly below each other, and the lines that begin responses do not.
/// </summary>
/// <param name="Shape">The shape.</param>
/// <param name="IsTopic">Whether the lines with it name topics.</param>
internal sealed record ResponseMark(char Shape, bool IsTopic)
{
    // A line that its sentence goes on behind leaves no more room.
    private const int RoomOfFullLine = 6;

    /// <summary>The mark that begins a line behind the first one in most rows; null where there is none, or blank lines part the cells.</summary>
    public static ResponseMark? Of(IReadOnlyCollection<SequenceRow> rows)
    {
        // Of one row nobody can tell what all responses begin with.
        if (rows.Count < 2 || rows.Count(row => row.HasBlankLine) * 2 > rows.Count)
        {
            return null;
        }

        ResponseMark? mark = null;
        int latest = 0;
        foreach (char shape in Bullets.Shapes)
        {
            ResponseMark topics = new(shape, IsTopic: true);
            int marked = rows.Count(row => topics.BorderIn(row.Lines) > 0);
            ResponseMark read =
                marked * 2 > rows.Count ? topics : new ResponseMark(shape, IsTopic: false);
            int[] borders = [.. rows.Select(row => read.BorderIn(row.Lines)).Where(at => at > 0)];
            int lists = rows.Count(row => read.BeginsList(row.Lines));

            // Responses stand behind opinions, and so does their shape behind that of lists in opinions.
            if (
                borders.Length * 2 > rows.Count
                && lists * 2 <= borders.Length
                && borders.Sum() > latest
            )
            {
                (mark, latest) = (read, borders.Sum());
            }
        }

        return mark;
    }

    /// <summary>The 0-based place of the line with which a row's response begins; -1 where none has the mark.</summary>
    public int BorderIn(IReadOnlyList<SequenceLine> lines)
    {
        int border = FirstIn(lines);

        // ○A, ○B and the response below them: of lines that stand directly below each other the last.
        while (!IsTopic && border > 0 && border + 1 < lines.Count && Begins(lines[border + 1]))
        {
            border++;
        }

        return border;
    }

    /// <summary>The 0-based place of the first line of a further page that has the mark; -1 where none does.</summary>
    public int FirstOn(IReadOnlyList<SequenceLine> page)
    {
        int line = 0;
        while (line < page.Count && !Begins(page[line]))
        {
            line++;
        }

        return line < page.Count ? line : -1;
    }

    private bool BeginsList(IReadOnlyList<SequenceLine> lines)
    {
        int first = FirstIn(lines);
        return first > 0 && first + 1 < lines.Count && Begins(lines[first + 1]);
    }

    // No sentence goes on with the line: 「／■自転車」 is quoted.
    private int FirstIn(IReadOnlyList<SequenceLine> lines)
    {
        int full = lines.Count == 0 ? 0 : lines.Max(line => PrintedCell.WidthOf(line.Text));
        for (int line = 1; line < lines.Count; line++)
        {
            string above = lines[line - 1].Text;
            bool mayBegin =
                PrintedCell.EndsSentence(above)
                || above is [.., '）' or ')' or '」']
                || PrintedCell.WidthOf(above) <= full - RoomOfFullLine;
            if (Begins(lines[line]) && mayBegin)
            {
                return line;
            }
        }

        return -1;
    }

    // Alone the shape is a flag.
    private bool Begins(SequenceLine line) =>
        line.Text is [var first, _, ..]
        && first == Shape
        && (!IsTopic || PrintedCell.IsMarkedHeading(line.Text));
}
