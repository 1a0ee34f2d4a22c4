using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Closes the rows of a pipe table whose cells have several lines, which Markdown does not know: text extraction writes a row from
/// its first pipe to its last, wherever the lines of its cells end.
/// </summary>
internal sealed class BrokenPipeRows
{
    private readonly SourceText _source;
    private readonly char[] _text;
    private readonly List<int> _breaks = [];
    private int _width;
    private int _pipes;
    private int _end;
    private bool _endsCell;
    private bool _isBroken;

    private BrokenPipeRows(SourceText source)
    {
        _source = source;
        _text = source.Text.ToCharArray();
    }

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
        _width = Pipes(_source.Slice(lines[dashes]));
        foreach (TextSpan line in lines)
        {
            Add(line, _source.Slice(line).Trim());
        }

        return _isBroken ? new(new string(_text)) : _source;
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
            _width = DelimiterRow.HasOuterPipes(text) ? _pipes : _width;
        }

        _end = line.End;
        _endsCell = text is [.., '|'];
        if (_pipes >= _width)
        {
            if (_pipes == _width && _endsCell)
            {
                CloseRow();
            }

            _pipes = 0;
        }
    }

    private void CloseRow()
    {
        _isBroken |= _breaks.Count > 0;
        foreach (int position in _breaks)
        {
            _text[position] = ' ';
        }
    }

    // A pipe behind a backslash is text.
    private static int Pipes(ReadOnlySpan<char> text) => text.Count('|') - text.Count("\\|");
}
