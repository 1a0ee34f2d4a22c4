using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Closes the rows of a table that was copied from a browser: a cell of paragraphs has its text on lines of its own, with blank lines around, so that a
/// row ends only where the next number begins one: <c>1⇥opinion⇥</c>, a blank line, the response, two blank lines, <c>2⇥</c>.
/// </summary>
internal sealed class CopiedRows
{
    // Stands for a line break in a cell, whose text is that of the source.
    private const char LineBreak = '\v';

    private const char Separator = '\t';
    private const int FewestColumns = 3;
    private const int FewestRows = 2;

    private readonly string _text;
    private readonly TextSpan[] _lines;
    private readonly List<int> _starts = [];
    private int _separators;

    private CopiedRows(SourceText source)
    {
        _text = source.Text;
        _lines = [.. source.Lines];
    }

    /// <summary>The text, each of whose positions is that of the source.</summary>
    public static string Close(SourceText source)
    {
        if (!HasBlankLineBelowRow(source.Text))
        {
            return source.Text;
        }

        CopiedRows rows = new(source);
        return rows.Find() && rows.EndOfLast() is { } end ? rows.Closed(end) : source.Text;
    }

    private static bool HasBlankLineBelowRow(string text)
    {
        int row = text.IndexOf(Separator, StringComparison.Ordinal);
        ReadOnlySpan<char> below = row < 0 ? [] : text.AsSpan(row);
        return below.IndexOf("\n\n") >= 0 || below.IndexOf("\n\r\n") >= 0;
    }

    // The numbers below the headings count from 1, most of their lines lack the last cell, and with the text below each has as many cells as there are
    // headings.
    private bool Find()
    {
        int cut = 0;
        for (int line = 1; line < _lines.Length; line++)
        {
            ReadOnlySpan<char> text = Line(line);
            int length = text.IndexOf(Separator);
            if (length <= 0 || NumberCell.OrdinalOf(text[..length].ToString()) != _starts.Count + 1)
            {
                continue;
            }

            if (_starts.Count == 0 && !IsHeading(Line(line - 1)))
            {
                continue;
            }

            _starts.Add(line);
            bool endsEarly =
                text.TrimEnd(' ')[^1] == Separator || text.Count(Separator) < _separators;
            cut += endsEarly && line + 1 < _lines.Length && Line(line + 1).IsWhiteSpace() ? 1 : 0;
        }

        return cut >= FewestRows
            && cut * 2 > _starts.Count
            && Enumerable.Range(0, _starts.Count - 1).All(IsWhole);
    }

    private bool IsHeading(ReadOnlySpan<char> line)
    {
        _separators = line.Count(Separator);
        foreach (string cell in line.ToString().Split(Separator))
        {
            if (string.IsNullOrWhiteSpace(cell) || !HeadingText.CanHead(cell))
            {
                return false;
            }
        }

        return _separators + 1 >= FewestColumns;
    }

    // A line that is no sentence, behind a blank one, may head the next rows.
    private bool IsWhole(int row)
    {
        int last = _starts[row + 1] - 1;
        while (Line(last).IsWhiteSpace())
        {
            last--;
        }

        bool mayHead =
            last > _starts[row]
            && !Line(last).Contains(Separator)
            && ParagraphsOf(row, last) > 1
            && Line(last).TrimEnd() is not [.., '。' or '）' or ')' or '」'];
        return !mayHead
            && _text
                .AsSpan(_lines[_starts[row]].Start, _lines[last].End - _lines[_starts[row]].Start)
                .Count(Separator) == _separators;
    }

    // Of the last cell.
    private int ParagraphsOf(int row, int last)
    {
        int paragraphs = 0;
        bool isBelowBlank = true;
        for (int line = last; line > _starts[row] && !Line(line).Contains(Separator); line--)
        {
            bool isBlank = Line(line).IsWhiteSpace();
            paragraphs += !isBlank && isBelowBlank ? 1 : 0;
            isBelowBlank = isBlank;
        }

        return paragraphs;
    }

    // The last cell of the last row has no more paragraphs than others have, and ends before what a page ends with.
    private int? EndOfLast()
    {
        int most = Enumerable
            .Range(0, _starts.Count - 1)
            .Max(row => ParagraphsOf(row, _starts[row + 1] - 1));
        int found = 0;
        int separators = 0;
        int end = -1;
        bool isBelowBlank = true;
        for (int line = _starts[^1]; line < _lines.Length; line++)
        {
            ReadOnlySpan<char> text = Line(line);
            bool isInLast = separators == _separators;
            if (isInLast && !text.IsWhiteSpace())
            {
                found += isBelowBlank ? 1 : 0;
                if (found > most || text.Contains(Separator) || IsOfPage(text))
                {
                    break;
                }
            }

            separators += isInLast ? 0 : text.Count(Separator);
            isBelowBlank = text.IsWhiteSpace() || !isInLast;
            end = text.IsWhiteSpace() || separators < _separators ? end : line;
        }

        return separators == _separators && end >= 0 ? end : null;
    }

    private static bool IsOfPage(ReadOnlySpan<char> line) =>
        ClosingLine.Is(line) || LetterLabels.BeginContacts(line.ToString());

    private string Closed(int end)
    {
        char[] closed = _text.ToCharArray();
        for (int row = 0; row < _starts.Count; row++)
        {
            int last = row + 1 < _starts.Count ? _starts[row + 1] - 1 : end;
            Span<char> lines = closed.AsSpan(_lines[_starts[row]].Start.._lines[last].End);
            lines.Replace('\r', ' ');
            lines.Replace('\n', LineBreak);
        }

        return new(closed);
    }

    private ReadOnlySpan<char> Line(int line) => _lines[line].Of(_text);
}
