namespace PublicComment.Parsing;

/// <summary>
/// The shape that responses begin with where those of a table do: ■人口について. An opinion may have lists, but seldom one with the same
/// shape in most rows.
/// </summary>
internal static class ResponseMark
{
    // Of fewer rows none can be most.
    private const int FewestRows = 2;

    /// <summary>The shape that begins a line behind the first one in most rows, in none the first; null where there is none.</summary>
    public static char? In(IReadOnlyCollection<IReadOnlyList<SequenceLine>> rows)
    {
        char? mark = null;
        int most = Math.Max(FewestRows - 1, rows.Count / 2);
        foreach (char shape in Bullets.Shapes)
        {
            int marked = rows.Count(lines => FirstBehind(lines, shape) > 0);
            bool beginsOpinion = rows.Any(lines => lines.Count > 0 && Begins(lines[0], shape));
            if (marked > most && !beginsOpinion)
            {
                (mark, most) = (shape, marked);
            }
        }

        return mark;
    }

    /// <summary>The 0-based place of the first line that begins with a mark; -1 where none does.</summary>
    public static int FirstBehind(IReadOnlyList<SequenceLine> lines, char? mark)
    {
        int line = 0;
        while (mark is not null && line < lines.Count && !Begins(lines[line], mark.Value))
        {
            line++;
        }

        return mark is not null && line < lines.Count ? line : -1;
    }

    private static bool Begins(SequenceLine line, char shape) =>
        line.Text is [var first, ..] && first == shape;
}
