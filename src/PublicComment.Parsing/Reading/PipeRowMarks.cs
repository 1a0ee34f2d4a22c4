using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Finds the outer pipes with which the rows of a table begin, each on a line of its own: | / 番号 | / ご意見 | / | / 1 | / ….
/// </summary>
internal static class PipeRowMarks
{
    private const int MostColumns = 12;

    /// <summary>Whether a line holds a pipe and nothing else.</summary>
    public static bool IsPipeAlone(ReadOnlySpan<char> text) => text.Trim() is "|";

    /// <summary>The number of cells of each row and where the marks stand; null where the rows of no width begin so.</summary>
    /// <param name="source">The text.</param>
    /// <param name="lines">Its lines, from the first mark on.</param>
    public static (int Width, IReadOnlyList<int> Marks)? Find(
        SourceText source,
        ReadOnlySpan<TextSpan> lines
    )
    {
        for (int width = 2; width <= MostColumns; width++)
        {
            if (MarksOf(source, lines, width) is { Count: > 1 } marks)
            {
                return (width, marks);
            }
        }

        return null;
    }

    // A pipe alone may be an empty cell too, so that one has to stand behind every row.
    private static List<int>? MarksOf(SourceText source, ReadOnlySpan<TextSpan> lines, int width)
    {
        List<int> marks = [];
        int pipes = width;
        foreach (TextSpan line in lines)
        {
            ReadOnlySpan<char> text = source.Slice(line);
            if (text.IsWhiteSpace())
            {
                break;
            }

            if (pipes == width && text.Contains('|'))
            {
                if (!IsPipeAlone(text))
                {
                    return null;
                }

                marks.Add(line.Start);
                pipes = 0;
            }
            else
            {
                pipes += text.Count('|');
            }

            if (pipes > width)
            {
                return null;
            }
        }

        return marks;
    }
}
