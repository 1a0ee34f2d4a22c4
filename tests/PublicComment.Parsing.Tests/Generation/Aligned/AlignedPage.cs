using System.Text;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>
/// Prints the rows of a table as the extraction of a page's text with its layout does: cells broken to the width of their columns, and
/// each line of a row a line of text, in which a full column pushes the next one on.
/// </summary>
/// <param name="Widths">How wide the columns are; a kanji is two wide, a digit one.</param>
/// <param name="MarksMiddle">Whether what has one line in a narrow column stands beside the middle of its row, and not its first line.</param>
/// <remarks>Not printed, because a reader cannot tell where its row begins: a short text beside the middle of a long one.</remarks>
internal sealed record AlignedPage(IReadOnlyList<int> Widths, bool MarksMiddle)
{
    // A kanji takes one character of the line, and a blank does.
    private const int Wide = 2;
    private const int Gap = 2;
    private const int NarrowestText = 20;

    public IEnumerable<string> Row(IReadOnlyList<string> cells, bool isHeading = false)
    {
        List<string>[] columns = [.. cells.Select((cell, column) => Broken(cell, Widths[column]))];
        int height = columns.Max(lines => lines.Count);
        for (int line = 0; line < height; line++)
        {
            yield return Line([
                .. columns.Select(
                    (lines, column) =>
                        At(lines, line, height, isText: isHeading || Widths[column] > NarrowestText)
                ),
            ]);
        }
    }

    private string At(List<string> lines, int line, int height, bool isText)
    {
        int first = MarksMiddle && !isText && lines.Count == 1 ? (height - 1) / 2 : 0;
        return line >= first && line - first < lines.Count ? lines[line - first] : "";
    }

    private string Line(string[] cells)
    {
        StringBuilder line = new();
        int start = 0;
        for (int column = 0; column < cells.Length; column++)
        {
            if (cells[column].Length > 0)
            {
                int blanks = Math.Max(start - line.Length, line.Length == 0 ? 0 : 1);
                line.Append(' ', blanks).Append(cells[column]);
            }

            start += Widths[column] / Wide + Gap;
        }

        return line.ToString();
    }

    /// <summary>A text broken to a width.</summary>
    public static List<string> Broken(string text, int width)
    {
        List<string> lines = [];
        string line = "";
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = EndOfUnit(text, start);
            string unit = text[start..end];
            // No line begins with a mark of punctuation; it hangs at the end of the line before.
            if (WidthOf(line + unit) > width && !"。、」）？".Contains(unit[0]))
            {
                lines.Add(line);
                line = "";
            }

            line += unit;
        }

        return [.. lines, line];
    }

    // A Latin word or a number is not broken.
    private static int EndOfUnit(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && IsNarrow(text[start]) && IsNarrow(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int WidthOf(string text) => text.Sum(letter => IsNarrow(letter) ? 1 : Wide);

    private static bool IsNarrow(char letter) => letter < '\u0100';
}
