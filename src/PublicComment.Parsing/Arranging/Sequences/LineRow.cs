using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A row whose cells stand on one line, parted by the blank behind the end of the opinion; its response may go on below.</summary>
internal sealed class LineRow
{
    private const int LongestPlace = 30;
    private const string Blanks = " \u3000";

    private readonly SourceParagraph _line;
    private readonly string _text;
    private readonly HeadedRoles _headings;
    private readonly Dictionary<ColumnRole, SourceCell> _cells = [];
    private readonly List<SourceParagraph> _opinionBelow = [];
    private readonly List<SourceCell> _response = [];

    private LineRow(SourceParagraph line, string text, HeadedRoles headings) =>
        (_line, _text, _headings) = (line, text, headings);

    /// <summary>The row that begins with a line; null where no cell ends inside it.</summary>
    public static LineRow? Of(SourceParagraph line, HeadedRoles headings)
    {
        string text = line.Text;
        int border = BorderIn(text, 0);
        if (border < 0)
        {
            return null;
        }

        LineRow row = new(line, text, headings);
        return row.TryPart(border) ? row : null;
    }

    /// <summary>The row that holds an opinion on a line, and no response; null where the line ends inside a sentence, or is a note.</summary>
    public static LineRow? Unanswered(SourceParagraph line, HeadedRoles headings)
    {
        if (!PrintedCell.EndsSentence(line.Text) || PageFurniture.IsNote(line.Text))
        {
            return null;
        }

        LineRow row = new(line, line.Text, headings);
        int end = line.Text.Length;
        row._cells[ColumnRole.Opinion] = row.Part(row.TakePlace(end), end);
        return row;
    }

    /// <summary>The row that a page number begins, 108 利用者が少ない路線は…, above further lines of its opinion; null where none does.</summary>
    public static LineRow? OfPage(SourceParagraph line, HeadedRoles headings)
    {
        if (
            headings.Roles[0] != ColumnRole.Place
            || RowNumber.At(line) is not { Behind: { } behind, Counts: false } number
        )
        {
            return null;
        }

        LineRow row = new(line, line.Text, headings);
        row._cells[ColumnRole.Place] = number.Cell;
        row._cells[ColumnRole.Opinion] = behind;
        return row;
    }

    /// <summary>The page number that is its place; null where that is none.</summary>
    public int? Page =>
        _cells.TryGetValue(ColumnRole.Place, out SourceCell? place)
        && NumberCell.IsNumber(place.Text)
            ? NumberCell.OrdinalOf(place.Text)
            : null;

    /// <summary>Whether its response ends with a sentence.</summary>
    public bool IsEnded => _response.Count > 0 && PrintedCell.EndsSentence(_response[^1].Text);

    /// <summary>Adds a line to the opinion of a row that has no response.</summary>
    public void GoOnWithOpinion(SourceParagraph line) => _opinionBelow.Add(line);

    /// <summary>How many lines the row takes.</summary>
    public int LineCount => Math.Max(1, _response.Count);

    /// <summary>Adds a line to the response.</summary>
    public void GoOn(SourceParagraph line) => _response.Add(new(line.Span, line.Content));

    /// <summary>The row in the columns of its headings.</summary>
    public SourceRow ToRow()
    {
        if (_response.Count > 0)
        {
            _cells[ColumnRole.Response] = new(
                TextSpan.FromBounds(_response[0].Span.Start, _response[^1].Span.End),
                RichText.FromParagraphs([.. _response.Select(line => line.Text)])
            );
        }

        if (_opinionBelow.Count > 0)
        {
            SourceCell above = _cells[ColumnRole.Opinion];
            _cells[ColumnRole.Opinion] = new(
                TextSpan.FromBounds(above.Span.Start, _opinionBelow[^1].Span.End),
                RichText.FromParagraphs([above.Text, .. _opinionBelow.Select(line => line.Text)])
            );
        }

        int start = _cells.Values.Min(cell => cell.Span.Start);
        int end = _cells.Values.Max(cell => cell.Span.End);
        SourceCell empty = SourceCell.EmptyAt(end);
        return new(
            TextSpan.FromBounds(start, end),
            [.. _headings.Roles.Select(role => _cells.GetValueOrDefault(role, empty))]
        );
    }

    // At the first border behind which the count stands, where the table has a column of these.
    private bool TryPart(int border)
    {
        for (int end = border; end >= 0; )
        {
            int behind = SkipBlanks(_text, end);
            if (ResponseBehindCount(behind) is { } response)
            {
                _cells[ColumnRole.Opinion] = Part(TakePlace(end), end);
                _response.Add(Part(response, TakeFlag(response)));
                return true;
            }

            end = BorderIn(_text, behind);
        }

        return false;
    }

    // Null where the count is missing.
    private int? ResponseBehindCount(int start)
    {
        if (!Has(ColumnRole.Count))
        {
            return start;
        }

        int length = _text.AsSpan(start).IndexOfAny(Blanks);
        if (length <= 0 || CountCell.Read(_text.Substring(start, length)) is null)
        {
            return null;
        }

        _cells[ColumnRole.Count] = Part(start, start + length);
        return SkipBlanks(_text, start + length);
    }

    // 計画人口について 計画人口は、…すべきではないか。
    private int TakePlace(int opinionEnd)
    {
        int start = SkipBlanks(_text, 0);
        int blank = _text.AsSpan(start, opinionEnd - start).IndexOfAny(Blanks);
        if (
            !Has(ColumnRole.Place)
            || blank is < 0 or > LongestPlace
            || PrintedCell.EndsSentence(_text.Substring(start, blank))
        )
        {
            return start;
        }

        _cells[ColumnRole.Place] = Part(start, start + blank);
        return SkipBlanks(_text, start + blank);
    }

    // …と考えています。 今後の参考
    private int TakeFlag(int response)
    {
        int end = _text.TrimEnd().Length;
        int last = response;
        for (int at = BorderIn(_text, response); at >= 0; at = BorderIn(_text, last))
        {
            last = SkipBlanks(_text, at);
        }

        if (
            last == response
            || !Has(ColumnRole.Flag)
            || end - last > RowTail.LongestFlag
            || PrintedCell.EndsSentence(_text[last..end])
        )
        {
            return end;
        }

        _cells[ColumnRole.Flag] = Part(last, end);
        return _text.AsSpan(0, last).TrimEnd().Length;
    }

    private bool Has(ColumnRole role) => _headings.Roles.Contains(role);

    private SourceCell Part(int start, int end) => LinePart.Of(_line.Span, _text, start, end);

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
