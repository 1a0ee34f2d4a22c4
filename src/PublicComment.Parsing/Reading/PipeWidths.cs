using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// How many cells the tables of a text have whose cells end with pipes, where a row of dashes tells it: the headings above the dashes
/// may stand on several lines.
/// </summary>
internal sealed class PipeWidths
{
    private readonly Dictionary<int, int> _widthsByStart = [];

    private PipeWidths() { }

    public static PipeWidths Of(SourceText source)
    {
        PipeWidths widths = new();
        TextSpan[] lines = [.. source.Lines];
        int above = -1;
        for (int dashes = 0; dashes < lines.Length; dashes++)
        {
            if (DelimiterRow.HasClosingPipesAlone(source.Slice(lines[dashes])))
            {
                widths.Note(source, lines.AsSpan(above + 1, dashes - above - 1), lines[dashes]);
                above = dashes;
            }
        }

        return widths;
    }

    /// <summary>The number of cells of the table whose headings begin with a line; null where none begins there.</summary>
    public int? Of(TextSpan line) =>
        _widthsByStart.TryGetValue(line.Start, out int width) ? width : null;

    // Back from the dashes to the line with which the headings have as many pipes.
    private void Note(SourceText source, ReadOnlySpan<TextSpan> linesAbove, TextSpan dashes)
    {
        int width = source.Slice(dashes).Count('|');
        int pipes = 0;
        for (int line = linesAbove.Length - 1; line >= 0 && pipes < width; line--)
        {
            int own = source.Slice(linesAbove[line]).Count('|');
            pipes += own;
            if (own == 0 || pipes > width)
            {
                return;
            }

            if (pipes == width)
            {
                _widthsByStart[linesAbove[line].Start] = width;
            }
        }
    }
}
