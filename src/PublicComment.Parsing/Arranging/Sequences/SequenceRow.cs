namespace PublicComment.Parsing;

/// <summary>A row whose cells stand behind each other on lines; below headings that stand again it goes on from the page before.</summary>
internal sealed class SequenceRow
{
    // One of each text.
    private const int FewestLines = 2;

    private readonly HeadingSequence _headings;
    private readonly SequenceCells _cells;
    private readonly RowNumber _number;
    private readonly List<SequenceLine> _lines = [];
    private readonly List<SequenceLine> _nextPage = [];
    private readonly List<(SourceRow Row, int Line)> _furniture = [];
    private readonly int _start;
    private readonly bool _isLast;
    private readonly List<SourceRow> _groups = [];

    public SequenceRow(
        IReadOnlyList<SourceParagraph> lines,
        int start,
        int end,
        HeadingSequence headings,
        IReadOnlySet<string> running
    )
    {
        _headings = headings;
        _cells = new(headings);
        _start = start;
        _isLast = end == lines.Count;
        _number = RowNumber.At(lines[start])!;
        if (_number.Behind is { } behind)
        {
            _lines.AddRange(new SequenceLine(behind, start, IsBelowBlank: false).Parts());
        }

        bool isOnNextPage = false;
        for (int line = start + 1; line < end; line++)
        {
            if (headings.AgainAt(lines, line) is { } again)
            {
                _furniture.Add((again.Row, line));
                line += again.LineCount - 1;
                isOnNextPage = true;
            }
            else if (
                (running.Contains(lines[line].Text) || PageFurniture.IsFurniture(lines[line].Text))
                && !(line == start + 1 && IsPageOfPlace(lines[line].Text))
            )
            {
                _furniture.Add((_cells.Across(new(lines[line].Span, lines[line].Content)), line));
            }
            else
            {
                (isOnNextPage ? _nextPage : _lines).AddRange(
                    SequenceLine.Of(lines[line], line).Parts()
                );
            }
        }
    }

    /// <summary>The lines of its two texts, with the submitter and the flag until <see cref="Read"/> takes them off.</summary>
    public IReadOnlyList<SequenceLine> Lines => _lines;

    /// <summary>Whether a blank line stands between its lines, as between cells.</summary>
    public bool HasBlankLine => _lines.Skip(1).Any(line => line.IsBelowBlank);

    /// <summary>The word below the two texts that may be a flag; null where there is none.</summary>
    public string? FlagWord => RowTail.FlagWordIn(LowestLines);

    /// <summary>Leaves what stands behind a blank line to the text below the table.</summary>
    public void EndAtBlankLine()
    {
        int line = FewestLines;
        while (line < _lines.Count && !_lines[line].IsBelowBlank)
        {
            line++;
        }

        EndAt(line);
    }

    /// <summary>Leaves the contacts of the office to the text below the table.</summary>
    public void EndAtContacts() => EndAt(RowTail.ContactsIn(_lines));

    /// <summary>Takes the headings of the groups below the row from its lines.</summary>
    /// <param name="lead">What such headings begin with.</param>
    public void TakeGroup(GroupLead lead)
    {
        int line = RowTail.GroupIn(LowestLines, lead);
        _groups.AddRange(LowestLines[line..].Select(heading => _cells.Across(heading.Cell)));
        LowestLines.RemoveRange(line, LowestLines.Count - line);
    }

    /// <summary>Takes the lines apart; null where they are no texts.</summary>
    /// <param name="mark">What the responses of the table begin with, if anything.</param>
    /// <param name="flags">The words that rows end with, where the table has a column of flags and most of them end with one.</param>
    /// <param name="places">The places of the rows above; takes that of this row.</param>
    public SequenceReading? Read(
        ResponseMark? mark,
        IReadOnlySet<string> flags,
        HashSet<string> places
    )
    {
        SourceCell? submitter = Has(ColumnRole.Submitter) ? SubmitterLines.TakeFrom(_lines) : null;
        IReadOnlyList<SequenceLine> place = Has(ColumnRole.Place)
            ? PlaceLines.TakeFrom(_lines, places)
            : [];
        SequenceLine? flag = Has(ColumnRole.Flag) ? TakeFlag(flags) : null;
        if (_isLast && flag is null && _nextPage.Count == 0)
        {
            DropNotes(mark);
        }

        TextBorder? below = BorderOnNextPage(mark);
        TextBorder? border = below is null
            ? TextBorder.In(_lines, mark)
            : below with
            {
                Line = _lines.Count,
            };
        if (border is null && (_lines.Count != 1 || _nextPage.Count > 0))
        {
            return null;
        }

        bool hasResponse = border is not null;
        border ??= new(_lines.Count, IsClear: false);
        int last = Math.Max(flag?.Line ?? _start, LowestLines[^1].Line);
        List<SequenceLine> opinion = _lines[..border.Line];
        List<SequenceLine> response = _lines[border.Line..];
        SourceRow row = _cells.Row(
            _number.Cell,
            submitter,
            place,
            opinion,
            response,
            flag?.Cell
        ) with
        {
            // Nothing tells that the response above is that of the last opinion too.
            IsCut = _isLast && !hasResponse,
        };
        SourceRow[] further =
            below is not null ? [Further(below.Line)]
            : _nextPage.Count > 0 ? [Further(IsCut(opinion), IsCut(response), mark)]
            : [];
        return new(
            [row, .. FurnitureUntil(last), .. further, .. _groups],
            hasResponse,
            border.IsClear,
            last + 1
        );
    }

    private List<SequenceLine> LowestLines => _nextPage.Count > 0 ? _nextPage : _lines;

    private void EndAt(int line)
    {
        if (line < _lines.Count && _nextPage.Count == 0)
        {
            _lines.RemoveRange(line, _lines.Count - line);
        }
    }

    // An opinion that fills the page, with its response on the next one: that has the mark, or this page has one line.
    private TextBorder? BorderOnNextPage(ResponseMark? mark)
    {
        if (mark?.BorderIn(_lines) < 0 && mark.FirstOn(_nextPage) is >= 0 and var marked)
        {
            return new(marked, IsClear: _lines.Count > 0);
        }

        TextBorder? whole =
            _lines.Count == 1 && _nextPage.Count > 0
                ? TextBorder.In([.. _lines, .. _nextPage], mark)
                : null;
        return whole is null ? null : whole with { Line = whole.Line - 1 };
    }

    // Below the last row it belongs to the notes.
    private IEnumerable<SourceRow> FurnitureUntil(int last) =>
        _furniture.Where(row => !_isLast || row.Line <= last).Select(row => row.Row);

    // The opinion goes on where it was cut, else the response; both where both were, or where a blank line parts them as on the page before.
    private SourceRow Further(bool isOpinionCut, bool isResponseCut, ResponseMark? mark)
    {
        int border =
            !isOpinionCut ? 0
            : isResponseCut ? TextBorder.In(_nextPage, mark)?.Line ?? _nextPage.Count
            : HasBlankLine ? EndOfTextIn(_nextPage, 1)
            : _nextPage.Count;
        return Further(border);
    }

    // Behind a line, the first that a blank line parts from the end of a sentence.
    private static int EndOfTextIn(List<SequenceLine> lines, int line)
    {
        while (
            line < lines.Count
            && !(lines[line].IsBelowBlank && PrintedCell.EndsSentence(lines[line - 1].Text))
        )
        {
            line++;
        }

        return line;
    }

    private SourceRow Further(int border) =>
        _cells.Row(null, null, [], _nextPage[..border], _nextPage[border..], null);

    // ページ番号 is a column of its own, or stands beside that of the 項目: 1 / 11 / 3.5 施策の取組方針 / ….
    private bool IsPageOfPlace(string line) =>
        _headings.NamesPage && _lines.Count == 0 && line.AsSpan().ContainsAnyInRange('0', '9');

    private bool Has(ColumnRole role) => _headings.Roles.Contains(role);

    // The flag ends a row, or its part on the page above; what stands below that of the last row is no longer the table's.
    private SequenceLine? TakeFlag(IReadOnlySet<string> flags) =>
        RowTail.TakeFlag(_lines, flags, _isLast && _nextPage.Count == 0)
        ?? RowTail.TakeFlag(_nextPage, flags, _isLast);

    // Behind a blank line and the end of the response.
    private void DropNotes(ResponseMark? mark)
    {
        if (TextBorder.In(_lines, mark) is { } border)
        {
            EndAt(EndOfTextIn(_lines, border.Line + 1));
        }
    }

    private static bool IsCut(List<SequenceLine> text) => !PrintedCell.EndsSentence(text[^1].Text);
}
