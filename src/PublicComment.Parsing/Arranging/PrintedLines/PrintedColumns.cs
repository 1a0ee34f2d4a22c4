using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The columns of a table of printed lines, whose widths tell where a line broke a sentence and where a paragraph ended.</summary>
internal sealed class PrintedColumns
{
    // A line that leaves more room than the next character needed, and one that may not begin a line, ended by itself.
    private const int RoomOfParagraphEnd = 6;

    // Narrower columns hold labels, which are broken anywhere.
    private const int NarrowestText = 16;

    private readonly int[] _widths;

    public PrintedColumns(IReadOnlyList<SourceRow> lines)
    {
        _widths = new int[lines.Max(line => line.Cells.Count)];
        foreach (SourceRow line in lines.Where(line => line.Cells.Count > 1))
        {
            for (int column = 0; column < line.Cells.Count; column++)
            {
                _widths[column] = Math.Max(_widths[column], WidthOf(line.Cells[column].Text));
            }
        }
    }

    /// <summary>One row of several lines.</summary>
    public SourceRow Join(IReadOnlyList<SourceRow> lines)
    {
        SourceCell[] cells = new SourceCell[_widths.Length];
        for (int column = 0; column < cells.Length; column++)
        {
            cells[column] = Join(
                [
                    .. lines
                        .Where(line => column < line.Cells.Count)
                        .Select(line => line.Cells[column]),
                ],
                column
            );
        }

        return new(TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End), cells);
    }

    private SourceCell Join(IReadOnlyList<SourceCell> pieces, int column)
    {
        SourceCell[] filled = [.. pieces.Where(piece => !piece.IsEmpty)];
        if (filled.Length <= 1)
        {
            return filled.Length == 1 ? filled[0] : pieces[0];
        }

        List<string> paragraphs = [];
        StringBuilder paragraph = new(filled[0].Text);
        for (int next = 1; next < filled.Length; next++)
        {
            string before = filled[next - 1].Text;
            string text = filled[next].Text;
            if (EndsParagraph(before, text, column))
            {
                paragraphs.Add(paragraph.ToString());
                paragraph.Clear();
            }
            else if (char.IsAsciiLetter(before[^1]) && char.IsAsciiLetter(text[0]))
            {
                paragraph.Append(' ');
            }

            paragraph.Append(text);
        }

        return new(
            TextSpan.FromBounds(filled[0].Span.Start, filled[^1].Span.End),
            RichText.FromParagraphs([.. paragraphs, paragraph.ToString()])
        );
    }

    private bool EndsParagraph(string line, string next, int column)
    {
        int width = WidthOf(line);
        return _widths[column] >= NarrowestText
            && (
                width * 2 <= _widths[column]
                || (
                    EndsSentence(line)
                    && (width <= _widths[column] - RoomOfParagraphEnd || BeginsItem(next))
                )
            );
    }

    // ○○法 is a name that was left out.
    private static bool BeginsItem(string line) =>
        line[0] == '・'
        || (
            Enumerator.StyleOf(line)
                is EnumeratorStyle.Mark
                    or EnumeratorStyle.Circled
                    or EnumeratorStyle.Number
                    or EnumeratorStyle.DottedNumber
                    or EnumeratorStyle.BracketedNumber
                    or EnumeratorStyle.HalfBracketedNumber
            && line[0] != line[1]
        );

    // A bracket closes as often within a sentence.
    private static bool EndsSentence(string line) =>
        line[^1] is '。' or '．' or '！' or '？' || line is [.., '。', '」' or '』' or ')' or '）'];

    // Kanji and kana are twice as wide as Latin letters.
    private static int WidthOf(ReadOnlySpan<char> text)
    {
        const char FirstWide = '\u2E80';
        int width = text.Length;
        foreach (char character in text)
        {
            width +=
                character >= FirstWide && character is not (>= '\uFF61' and <= '\uFF9F') ? 1 : 0;
        }

        return width;
    }
}
