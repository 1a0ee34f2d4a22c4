using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A row whose cells stand on one line, parted by the blank behind the end of the opinion; its response may go on below.</summary>
internal sealed class LineRow
{
    private const int LongestPlace = 30;
    private const string Blanks = " \u3000";

    private readonly HeadedRoles _headings;
    private readonly Dictionary<ColumnRole, SourceCell> _cells = [];
    private readonly List<SourceCell> _response = [];

    private LineRow(HeadedRoles headings) => _headings = headings;

    /// <summary>The row that begins with a line; null where no cell ends inside it.</summary>
    public static LineRow? Of(SourceParagraph line, HeadedRoles headings)
    {
        string text = line.Text;
        int response = -1;
        int opinionEnd = BorderIn(text, 0);
        SourceCell? count = null;
        while (opinionEnd >= 0)
        {
            response = SkipBlanks(text, opinionEnd);
            if (
                !headings.Roles.Contains(ColumnRole.Count)
                || TryTakeCount(line, text, ref response, out count)
            )
            {
                break;
            }

            opinionEnd = BorderIn(text, response);
        }

        if (opinionEnd < 0)
        {
            return null;
        }

        LineRow row = new(headings);
        int opinion = row.TakePlace(line, text, opinionEnd);
        row._cells[ColumnRole.Opinion] = LinePart.Of(line.Span, text, opinion, opinionEnd);
        if (count is not null)
        {
            row._cells[ColumnRole.Count] = count;
        }

        int end = row.TakeFlag(line, text, response);
        row._response.Add(LinePart.Of(line.Span, text, response, end));
        return row;
    }

    /// <summary>Adds a line to the response.</summary>
    public void GoOn(SourceParagraph line) => _response.Add(new(line.Span, line.Content));

    /// <summary>The row in the columns of its headings.</summary>
    public SourceRow ToRow()
    {
        _cells[ColumnRole.Response] = new(
            TextSpan.FromBounds(_response[0].Span.Start, _response[^1].Span.End),
            RichText.FromParagraphs([.. _response.Select(line => line.Text)])
        );
        int start = _cells.Values.Min(cell => cell.Span.Start);
        int end = _cells.Values.Max(cell => cell.Span.End);
        SourceCell empty = SourceCell.EmptyAt(end);
        return new(
            TextSpan.FromBounds(start, end),
            [.. _headings.Roles.Select(role => _cells.GetValueOrDefault(role, empty))]
        );
    }

    // 計画人口について 計画人口は、…すべきではないか。
    private int TakePlace(SourceParagraph line, string text, int opinionEnd)
    {
        int start = SkipBlanks(text, 0);
        int blank = text.AsSpan(start, opinionEnd - start).IndexOfAny(Blanks);
        if (
            !_headings.Roles.Contains(ColumnRole.Place)
            || blank is < 0 or > LongestPlace
            || PrintedCell.EndsSentence(text.Substring(start, blank))
        )
        {
            return start;
        }

        _cells[ColumnRole.Place] = LinePart.Of(line.Span, text, start, start + blank);
        return SkipBlanks(text, start + blank);
    }

    // …と考えています。 今後の参考
    private int TakeFlag(SourceParagraph line, string text, int response)
    {
        int end = text.TrimEnd().Length;
        int last = response;
        for (int at = BorderIn(text, response); at >= 0; at = BorderIn(text, last))
        {
            last = SkipBlanks(text, at);
        }

        if (
            last == response
            || !_headings.Roles.Contains(ColumnRole.Flag)
            || end - last > RowTail.LongestFlag
            || PrintedCell.EndsSentence(text[last..end])
        )
        {
            return end;
        }

        _cells[ColumnRole.Flag] = LinePart.Of(line.Span, text, last, end);
        return text.AsSpan(0, last).TrimEnd().Length;
    }

    private static bool TryTakeCount(
        SourceParagraph line,
        string text,
        ref int position,
        out SourceCell? count
    )
    {
        int length = text.AsSpan(position).IndexOfAny(Blanks);
        count =
            length > 0 && CountCell.Read(text.Substring(position, length)) is not null
                ? LinePart.Of(line.Span, text, position, position + length)
                : null;
        position = count is null ? position : SkipBlanks(text, position + length);
        return count is not null;
    }

    // The end of the next sentence behind which a blank stands, and further text; -1 where there is none.
    private static int BorderIn(string text, int start)
    {
        for (int at = start; at + 1 < text.Length; at++)
        {
            if (
                text[at] is '。' or '？' or '！' or '?' or '!'
                && Blanks.Contains(text[at + 1], StringComparison.Ordinal)
                && SkipBlanks(text, at + 1) < text.Length
            )
            {
                return at + 1;
            }
        }

        return -1;
    }

    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && Blanks.Contains(text[position], StringComparison.Ordinal))
        {
            position++;
        }

        return position;
    }
}
