using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads tables of web pages as text extraction writes them: each cell ends with a pipe and may have several lines, so that a
/// row ends where it has as many pipes as the widest row above it, or as the row of dashes under the headings. A blank line ends a
/// table, and a line without a pipe between two rows is a paragraph.
/// </summary>
internal sealed class PipeSeparatedReader(ParsingContext context)
{
    private readonly SourceText _source = context.Source;
    private readonly MarkupReader _markup = new(context);
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<SourceRow> _rows = [];

    // Lines without a pipe below the open row: its last cell's where a further pipe follows, and paragraphs where none does.
    private readonly List<TextSpan> _waiting = [];
    private readonly PipeWidths _widths = PipeWidths.Of(context.Source);
    private TextSpan? _open;
    private int _openPipes;
    private int _width;
    private int? _ordinal;
    private bool _hasOuterPipes;
    private bool _isBelowLine;

    public SourceDocument Read()
    {
        foreach (TextSpan line in _source.Lines)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (context.Cells.IsSpent)
            {
                break;
            }

            Add(line);
        }

        EndTable();
        return new(_source, _blocks);
    }

    private void Add(TextSpan line)
    {
        ReadOnlySpan<char> text = _source.Slice(line);
        int pipes = text.Count('|');
        if (_widths.Of(line) is { } width)
        {
            EndTable();
            _width = width;
        }

        if (DelimiterRow.HasClosingPipesAlone(text) || _widths.IsRowMark(line))
        {
            CloseRow();
        }
        else if (text.IsWhiteSpace())
        {
            EndTable();
            _width = 0;
            _isBelowLine = false;
        }
        else if (pipes > 0 && _open is { } open && GoesOn(open, line, pipes))
        {
            _waiting.Clear();
            Continue(TextSpan.FromBounds(open.Start, line.End), _openPipes + pipes);
        }
        else if (pipes > 0)
        {
            BeginRow(line, pipes);
        }
        else if (_open is not null)
        {
            _waiting.Add(line);
        }
        else if (_rows.Count > 0 && NumberCell.IsNumber(text))
        {
            // The first line of a first cell: 1 / (P21) |.
            (_open, _openPipes) = (line, 0);
        }
        else
        {
            EndTable();
            AddParagraph(line);
        }
    }

    private void BeginRow(TextSpan line, int pipes)
    {
        CloseRow();
        ReadOnlySpan<char> text = _source.Slice(line);
        int outer = text.IndexOfAnyExcept(' ', '\u3000');
        bool beginsWithPipe = text[outer] == '|' && text[outer..].IndexOfAnyExcept("| ") >= 0;
        _hasOuterPipes = _rows.Count == 0 && _width == 0 ? beginsWithPipe : _hasOuterPipes;
        _isBelowLine = false;
        if (beginsWithPipe && _hasOuterPipes)
        {
            pipes--;
            line = TextSpan.FromBounds(line.Start + outer + 1, line.End);
        }

        Continue(line, pipes);
    }

    private void Continue(TextSpan row, int pipes)
    {
        (_open, _openPipes) = (row, pipes);
        if (pipes >= _width && EndsWithPipe(row))
        {
            CloseRow();
        }
    }

    private bool EndsWithPipe(TextSpan line) => _source.Slice(line).TrimEnd() is [.., '|'];

    // What stands behind the last pipe goes on. Else a line that has more pipes than the open row lacks is a row of its own, and so
    // is one that begins with the next number.
    private bool GoesOn(TextSpan open, TextSpan line, int pipes) =>
        !EndsWithPipe(open)
        || (
            _openPipes + pipes <= _width
            && !BeginsBehindShortRow(open, line, pipes)
            && (
                pipes == 1
                || !NumberCell.IsNumber(FirstCell(line))
                || (NumberCell.IsNumber(FirstCell(open)) && !Counts(open, line))
            )
        );

    // Below 1 | 甲です。 | 乙です。 | the number 1 covers the row 丙です。 | 丁です。 | too, which ends before 2 | and before the next such row.
    // Headings that stand again have no number either, but are no sentences.
    private bool BeginsBehindShortRow(TextSpan open, TextSpan line, int pipes)
    {
        if (_ordinal is not { } above || NumberCell.IsNumber(FirstCell(open)))
        {
            return false;
        }

        bool hasCells = _openPipes > 1 && pipes > 1;
        return (hasCells && SentenceShape.IsLikeSentence(FirstCell(open)))
            || NumberCell.OrdinalOf(FirstCell(line)) == above + 1;
    }

    private bool Counts(TextSpan open, TextSpan line) =>
        NumberCell.OrdinalOf(FirstCell(line)) is { } next
        && NumberCell.OrdinalOf(FirstCell(open)) == next - 1;

    private string FirstCell(TextSpan row)
    {
        ReadOnlySpan<char> text = _source.Slice(row);
        return text[..Math.Max(0, text.IndexOf('|'))].Trim().ToString();
    }

    private void CloseRow()
    {
        TakeOpinionBelowNumber();
        if (_open is { } number && _openPipes == 0)
        {
            _open = null;
            _waiting.Insert(0, number);
        }
        else if (_open is { } row)
        {
            SourceCell[] cells = [.. CellsOf(row)];
            if (context.Cells.TryTake(cells.Length, row.Start))
            {
                _rows.Add(new(row, cells) { IsCut = _openPipes < _width && !EndsWithPipe(row) });
            }

            _ordinal = NumberCell.OrdinalOf(FirstCell(row)) ?? _ordinal;
            _width = Math.Max(_width, _openPipes);
            _open = null;
        }

        if (_waiting.Count > 0)
        {
            List<TextSpan> lines = [.. _waiting];
            _waiting.Clear();
            EndTable();
            lines.ForEach(AddParagraph);
        }
    }

    // 2 | / 橋を… at the end of an excerpt: a number is no row, and what it numbers stands below it.
    private void TakeOpinionBelowNumber()
    {
        if (
            _waiting.Count > 0
            && _open is { } row
            && _openPipes == 1
            && _width > 1
            && EndsWithPipe(row)
            && NumberCell.IsNumber(FirstCell(row))
        )
        {
            _open = TextSpan.FromBounds(row.Start, _waiting[0].End);
            _waiting.RemoveAt(0);
        }
    }

    // What stands behind the last pipe is a cell only where there is anything.
    private IEnumerable<SourceCell> CellsOf(TextSpan row)
    {
        for (int start = row.Start, next; start < row.End; start = next)
        {
            ReadOnlySpan<char> rest = _source.Text.AsSpan(start, row.End - start);
            int length = rest.IndexOf('|');
            next = length < 0 ? row.End : start + length + 1;
            TextSpan cell = new(start, length < 0 ? rest.Length : length);
            if (length >= 0 || !rest.IsWhiteSpace())
            {
                yield return new(cell, _markup.Read(_source.Slice(cell), cell));
            }
        }
    }

    private void AddParagraph(TextSpan line)
    {
        RichText content = _markup.Read(_source.Slice(line), line);
        if (!content.Blocks.IsEmpty)
        {
            ParagraphKind kind = _isBelowLine ? ParagraphKind.NextLine : ParagraphKind.Text;
            _blocks.Add(new SourceParagraph(line, content, kind));
            _isBelowLine = true;
        }
    }

    private void EndTable()
    {
        CloseRow();
        _ordinal = null;
        if (_rows.Count > 0)
        {
            TextSpan span = TextSpan.FromBounds(_rows[0].Span.Start, _rows[^1].Span.End);
            _blocks.Add(new SourceTable(span, [.. _rows]));
            _rows.Clear();
        }
    }
}
