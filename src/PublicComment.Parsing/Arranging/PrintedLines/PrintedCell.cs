using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Puts a cell together again that the width of its column broke into lines.</summary>
internal static class PrintedCell
{
    // A line that leaves more room than the next character needed, and one that may not begin a line, ended by itself.
    private const int RoomOfParagraphEnd = 6;

    // Narrower columns hold labels, which are broken anywhere.
    private const int NarrowestText = 16;

    /// <summary>The lines as one cell; a further paragraph begins behind one that ended by itself.</summary>
    /// <param name="lines">The lines, of which some may be empty.</param>
    /// <param name="width">How wide the column is, as <see cref="WidthOf"/> counts.</param>
    public static SourceCell Join(IReadOnlyList<SourceCell> lines, int width)
    {
        SourceCell[] filled = [.. lines.Where(line => !line.IsEmpty)];
        if (filled.Length <= 1)
        {
            return filled.Length == 1 ? filled[0] : lines[0];
        }

        List<string> paragraphs = [];
        StringBuilder paragraph = new(filled[0].Text);
        for (int next = 1; next < filled.Length; next++)
        {
            string before = filled[next - 1].Text;
            string text = filled[next].Text;
            if (EndsParagraph(before, text, width))
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

    /// <summary>How wide a text is printed: kanji and kana are two wide, Latin letters and digits one.</summary>
    public static int WidthOf(ReadOnlySpan<char> text)
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

    /// <summary>Whether a line ends a sentence; a bracket alone closes as often within one.</summary>
    public static bool EndsSentence(string line) =>
        line is [.., '。' or '．' or '！' or '？'] or [.., '。', '」' or '』' or ')' or '）'];

    /// <summary>Whether a line names a topic behind a shape: ■駐車場について.</summary>
    public static bool IsMarkedHeading(string line) =>
        BeginsWithMark(line) && line.EndsWith("について", StringComparison.Ordinal);

    private static bool EndsParagraph(string line, string next, int width)
    {
        int filled = WidthOf(line);
        bool leavesRoom = filled <= width - RoomOfParagraphEnd;
        return IsMarkedHeading(line)
            || (BeginsWithMark(next) && (leavesRoom || EndsSentence(line)))
            || (width >= NarrowestText && filled * 2 <= width)
            || (
                width >= NarrowestText
                && EndsSentence(line)
                && (leavesRoom || BeginsWithNumber(next))
            );
    }

    /// <summary>Whether a line is an item of a list; ○○法 is a name that was left out.</summary>
    public static bool BeginsWithMark(string line) =>
        line.Length > 1
        && (
            line[0] == '・'
            || (Enumerator.StyleOf(line) == EnumeratorStyle.Mark && line[0] != line[1])
        );

    private static bool BeginsWithNumber(string line) =>
        Enumerator.StyleOf(line)
            is EnumeratorStyle.Circled
                or EnumeratorStyle.Number
                or EnumeratorStyle.DottedNumber
                or EnumeratorStyle.BracketedNumber
                or EnumeratorStyle.HalfBracketedNumber;
}
