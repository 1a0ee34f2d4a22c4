using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Closes the rows of a pipe table whose cells have several lines, which Markdown does not know: text extraction writes a row from
/// its first pipe to its last, wherever the lines of its cells end.
/// </summary>
internal sealed class BrokenPipeRows
{
    private readonly SourceText _source;
    private readonly List<int> _breaks = [];
    private int _width;
    private int _pipes;
    private int _end;
    private bool _endsCell;
    private bool _isBehindPipe;
    private bool _leavesClosingPipeOut;

    // With the blanks; null as long as no row is broken.
    private char[]? _text;

    private BrokenPipeRows(SourceText source) => _source = source;

    /// <summary>The text with a blank for each line break inside a row, so that each position stays what it is.</summary>
    public static SourceText Close(SourceText source)
    {
        TextSpan[] lines = [.. source.Lines];
        int dashes = Array.FindIndex(lines, line => DelimiterRow.HasOuterPipes(source.Slice(line)));
        return dashes < 0 ? source : new BrokenPipeRows(source).Close(lines, dashes);
    }

    private SourceText Close(TextSpan[] lines, int dashes)
    {
        // The headings above the first row of dashes have its pipes too.
        Begin(lines, dashes);
        for (int index = 0; index < lines.Length; index++)
        {
            ReadOnlySpan<char> text = _source.Slice(lines[index]).Trim();
            if (DelimiterRow.HasOuterPipes(text))
            {
                Begin(lines, index);
            }

            Add(lines[index], text);
        }

        // | 2 | 甲 | / 乙, where the text ends before the last pipe of a row that is broken as those above it are.
        if (_text is not null && _isBehindPipe && _pipes == _width - 1)
        {
            CloseRow();
        }

        return _text is null ? _source : new(new string(_text));
    }

    // Dashes are miscounted, |--|---| under three headings; a caption above them, | 意見一覧 |, has fewer pipes than the rows.
    private void Begin(TextSpan[] lines, int dashes)
    {
        ReadOnlySpan<TextSpan> below = lines.AsSpan(dashes + 1);
        ReadOnlySpan<char> headings = dashes == 0 ? [] : _source.Slice(lines[dashes - 1]).Trim();
        int width = headings is ['|', .., '|'] ? Pipes(headings) : 0;
        int stated = Pipes(_source.Slice(lines[dashes]).Trim());
        bool areMiscounted =
            width > 0 && width != stated && Rows(below, width) >= Rows(below, stated);
        _width = areMiscounted ? width : stated;
        _leavesClosingPipeOut = OpenRows(below, _width) > ClosedRows(below, _width);
    }

    private int Rows(ReadOnlySpan<TextSpan> below, int width) =>
        ClosedRows(below, width) + OpenRows(below, width);

    private int ClosedRows(ReadOnlySpan<TextSpan> below, int width)
    {
        int rows = 0;
        foreach (TextSpan line in UntilDashes(below))
        {
            ReadOnlySpan<char> text = _source.Slice(line).Trim();
            rows += text is ['|', .., '|'] && Pipes(text) == width ? 1 : 0;
        }

        return rows;
    }

    // |1|甲|乙 directly above the next row, |2|丙|丁
    private int OpenRows(ReadOnlySpan<TextSpan> below, int width)
    {
        int rows = 0;
        bool mayEndRow = false;
        foreach (TextSpan line in UntilDashes(below))
        {
            ReadOnlySpan<char> text = _source.Slice(line).Trim();
            rows += mayEndRow && text is ['|', ..] ? 1 : 0;
            mayEndRow = text is ['|', .., not '|'] && Pipes(text) == width - 1;
        }

        return rows;
    }

    private ReadOnlySpan<TextSpan> UntilDashes(ReadOnlySpan<TextSpan> lines)
    {
        int end = 0;
        while (end < lines.Length && !DelimiterRow.HasOuterPipes(_source.Slice(lines[end]).Trim()))
        {
            end++;
        }

        // The line above the next dashes has the headings of their table.
        return end < lines.Length ? lines[..Math.Max(0, end - 1)] : lines;
    }

    private void Add(TextSpan line, ReadOnlySpan<char> text)
    {
        // Between two cells a blank line ends the row; inside a cell it is the cell's.
        bool goesOn = _pipes > 0 && text is not ['|', ..] && !(text.IsEmpty && _endsCell);
        _pipes =
            goesOn ? _pipes + Pipes(text)
            : text is ['|', ..] ? Pipes(text)
            : 0;
        if (goesOn)
        {
            _breaks.AddRange(Enumerable.Range(_end, line.Start - _end));
        }
        else
        {
            _breaks.Clear();
        }

        _isBehindPipe = goesOn && !text.IsEmpty && (_endsCell || _isBehindPipe);
        _end = line.End;
        _endsCell = text is [.., '|'];
        int width = _leavesClosingPipeOut && !_endsCell ? _width - 1 : _width;
        if (_pipes >= width)
        {
            if (_pipes == width && (_endsCell || _leavesClosingPipeOut))
            {
                CloseRow();
            }

            _pipes = 0;
        }
    }

    private void CloseRow()
    {
        foreach (int position in _breaks)
        {
            _text ??= _source.Text.ToCharArray();
            _text[position] = ' ';
        }
    }

    // A pipe behind a backslash is text.
    private static int Pipes(ReadOnlySpan<char> text) => text.Count('|') - text.Count("\\|");
}
