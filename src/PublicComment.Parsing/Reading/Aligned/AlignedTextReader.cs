using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads lines of text. Where blanks lay out columns, as the extraction of a page's text with its layout does, the lines are rows of a
/// table of printed lines; all others are paragraphs.
/// </summary>
internal sealed class AlignedTextReader(ParsingContext context)
{
    private readonly SourceText _source = context.Source;
    private readonly MarkupReader _markup = new(context);
    private readonly List<SourceBlock> _blocks = [];
    private bool _isBelowLine;
    private int _columnsAbove;

    public SourceDocument Read()
    {
        List<AlignedLine> page = [];
        foreach (TextSpan span in _source.Lines)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (context.Cells.IsSpent)
            {
                break;
            }

            AlignedLine line = AlignedLine.Read(_source, span);
            if (line.BeginsPage)
            {
                ReadPage(page);
                page.Clear();
            }

            page.Add(line);
        }

        ReadPage(page);
        return new(_source, _blocks);
    }

    private void ReadPage(List<AlignedLine> page)
    {
        int next = 0;
        foreach (Range range in AlignedTables.In(page, mayGoOn: _columnsAbove > 0))
        {
            (int start, int length) = range.GetOffsetAndLength(page.Count);
            AddLines(page[next..start]);
            AddTable(page.GetRange(start, length));
            next = start + length;
        }

        AddLines(page[next..]);
    }

    private void AddTable(List<AlignedLine> lines)
    {
        AlignedColumns columns = AlignedColumns.Find(_source, lines, _columnsAbove);
        if (columns.Count < 2)
        {
            AddLines(lines);
            return;
        }

        AlignedCells cells = new(_source, columns);
        List<SourceRow> rows = [];
        List<SourceParagraph> printed = [];
        for (int at = 0; at < lines.Count; at++)
        {
            AlignedLine line = lines[at];
            if (!context.Cells.TryTake(columns.Count, line.Span.Start))
            {
                break;
            }

            // Between a heading and its first row at most one line is blank.
            AlignedLine? next = lines.Skip(at + 1).Take(2).FirstOrDefault(below => !below.IsBlank);
            printed.Add(LineOf(line));
            rows.Add(new(line.Span, CellsOf(line, cells.Lay(line, next), columns.Count)));
        }

        if (rows.Count == 0)
        {
            return;
        }

        (_columnsAbove, _isBelowLine) = (columns.Count, false);
        _blocks.Add(
            new SourceTable(TextSpan.FromBounds(rows[0].Span.Start, rows[^1].Span.End), rows)
            {
                PrintedLines = printed,
            }
        );
    }

    private SourceCell[] CellsOf(AlignedLine line, LinePiece?[]? pieces, int columns)
    {
        if (pieces is not null)
        {
            return [.. pieces.Select(piece => CellOf(line, piece))];
        }

        TextSpan whole = line.SpanOf(new(line.Pieces[0].Start, line.End));
        return [new(whole, Content(whole), columns)];
    }

    private SourceCell CellOf(AlignedLine line, LinePiece? piece)
    {
        TextSpan span = piece is { } filled ? line.SpanOf(filled) : new(line.Span.Start, 0);
        return new(span, Content(span));
    }

    private void AddLines(List<AlignedLine> lines) =>
        _blocks.AddRange(
            lines.Select(LineOf).Where(paragraph => !paragraph.Content.Blocks.IsEmpty)
        );

    private SourceParagraph LineOf(AlignedLine line)
    {
        ParagraphKind kind = _isBelowLine ? ParagraphKind.NextLine : ParagraphKind.Text;
        _isBelowLine = !line.IsBlank;
        return new(line.Span, Content(line.Span), kind);
    }

    private RichText Content(TextSpan span) => _markup.Read(_source.Slice(span), span);
}
