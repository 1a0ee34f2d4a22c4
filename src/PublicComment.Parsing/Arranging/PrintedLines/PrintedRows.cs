using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Finds the rows of printed lines. A number stands beside the first line of its row, or beside its middle; without numbers a row ends
/// where the texts of all its columns do.
/// </summary>
internal sealed class PrintedRows
{
    private static readonly string[] s_conjunctions =
    [
        "なお、",
        "また、",
        "ただし、",
        "一方、",
        "さらに、",
        "このため、",
        "そのため、",
        "したがって、",
        "しかし、",
    ];

    private const int Texts = 2;
    private const double NearMiddle = 0.5;
    private const double NearFirstLine = 1.5;

    private readonly IReadOnlyList<SourceRow> _lines;
    private readonly int[] _texts;

    private PrintedRows(IReadOnlyList<SourceRow> lines)
    {
        _lines = lines;
        int columns = lines.Max(line => line.Cells.Count);
        _texts =
        [
            .. Enumerable
                .Range(0, columns)
                .OrderByDescending(column => lines.Sum(line => TextAt(line, column).Length))
                .Take(Texts)
                .Order(),
        ];
    }

    /// <summary>The lines of each row.</summary>
    public static IEnumerable<Range> In(IReadOnlyList<SourceRow> lines)
    {
        PrintedRows rows = new(lines);
        List<int> marks = rows.LinesOfNumbers() is { Count: > 0 } numbers
            ? numbers
            : rows.LinesOfFlags();
        List<int> ends = marks.Count > 0 ? rows.EndsByMarks(marks) : rows.EndsByTexts();
        int start = 0;
        foreach (int end in ends)
        {
            yield return start..(end + 1);
            start = end + 1;
        }

        yield return start..lines.Count;
    }

    // The lines that stand beside 1, 2, 3 in a column before the texts; none where no column counts on.
    private List<int> LinesOfNumbers()
    {
        for (int column = 0; column < _texts[0]; column++)
        {
            List<int> numbers = [];
            int? last = null;
            bool counts = true;
            for (int line = 0; line < _lines.Count && counts; line++)
            {
                string text = TextAt(_lines[line], column);
                if (text.Length > 0)
                {
                    int? number = NumberCell.IsNumber(text) ? NumberCell.OrdinalOf(text) : null;
                    counts = number is not null && (last is null || number == last + 1);
                    last = number;
                    numbers.Add(line);
                }
            }

            if (counts && numbers.Count > 0)
            {
                return numbers;
            }
        }

        return [];
    }

    // The lines beside which outcomes stand in a column behind the texts; none where other words stand there.
    private List<int> LinesOfFlags()
    {
        int columns = _lines.Max(line => line.Cells.Count);
        for (int column = _texts[^1] + 1; column < columns; column++)
        {
            List<int> flags = [];
            string flag = "";
            bool areFlags = true;
            for (int line = 0; line <= _lines.Count && areFlags; line++)
            {
                string text = line < _lines.Count ? TextAt(_lines[line], column) : "";
                if (text.Length > 0 && flag.Length == 0)
                {
                    flags.Add(line);
                }
                else if (text.Length == 0 && flag.Length > 0)
                {
                    areFlags = AmendmentWording.Read(flag) != AmendmentStatus.NotStated;
                    flag = "";
                }

                flag += text;
            }

            if (areFlags && flags.Count > 0)
            {
                return flags;
            }
        }

        return [];
    }

    private List<int> EndsByMarks(List<int> marks)
    {
        List<int> above = [.. marks.Where(line => line > 0).Select(line => line - 1)];
        List<int> middle = EndsByMiddle(marks);
        double gain = middle.Sum(Score) - above.Where(line => line >= marks[0]).Sum(Score);
        return gain <= NearFirstLine * marks.Count && above.TrueForAll(line => Score(line) > 0)
            ? above
            : middle;
    }

    // A row has as many lines above its mark as below it, more or less.
    private List<int> EndsByMiddle(List<int> marks)
    {
        List<int> ends = EndOfRowAbove(marks) is { } above ? [above] : [];
        int start = ends.Count == 0 ? 0 : ends[0] + 1;
        for (int index = 0; index + 1 < marks.Count; index++)
        {
            int end = EndAround(marks, index, start).Line;
            ends.Add(end);
            start = end + 1;
        }

        return ends;
    }

    private (int Line, double Score) EndAround(List<int> marks, int index, int start)
    {
        int middle = 2 * marks[index] - start;
        if (index + 1 == marks.Count)
        {
            int last = _lines.Count - 1;
            return (last, -NearMiddle * Math.Abs(last - middle));
        }

        return Enumerable
            .Range(marks[index], marks[index + 1] - marks[index])
            .Select(line => (line, Score(line) - NearMiddle * Math.Abs(line - middle)))
            .MaxBy(end => end.Item2);
    }

    // Where a row of the page before goes on above the first mark; null where that stands better in the middle of all above it.
    private int? EndOfRowAbove(List<int> marks)
    {
        int? found = null;
        double best = EndAround(marks, 0, start: 0).Score;
        for (int line = 0; line < marks[0]; line++)
        {
            double beginning = Score(line) - 2 * Texts;
            double score = beginning < 0 ? best : EndAround(marks, 0, line + 1).Score + beginning;
            (found, best) = score > best ? (line, score) : (found, best);
        }

        return found;
    }

    private List<int> EndsByTexts() =>
        [
            .. Enumerable
                .Range(0, _lines.Count - 1)
                .Where(line =>
                    Score(line) >= 2 * Texts && !_lines[line + 1].IsEmpty && BeginsTexts(line + 1)
                ),
        ];

    // How much speaks for the end of a row behind a line.
    private double Score(int line)
    {
        double score = _lines[line].IsEmpty ? 2 : 0;
        foreach (int column in _texts)
        {
            score += EndsAt(column, line) ? 2 : -3;
            score += Begins(column, line) && !_lines[line].IsEmpty ? 1 : 0;
        }

        for (int column = 0; column < _lines[line + 1].Cells.Count; column++)
        {
            score += !_texts.Contains(column) && Begins(column, line) ? 1 : 0;
        }

        return score - (TextAt(_lines[line + 1], _texts[0]).Length == 0 ? 2 : 0);
    }

    // A sentence that goes on from the one before is a further paragraph.
    private bool BeginsTexts(int line) =>
        !Array.Exists(
            _texts,
            column =>
                Array.Exists(
                    s_conjunctions,
                    words =>
                        TextAt(_lines[line], column).StartsWith(words, StringComparison.Ordinal)
                )
        );

    // Whether a cell begins below a line.
    private bool Begins(int column, int line) =>
        TextAt(_lines[line], column).Length == 0 && TextAt(_lines[line + 1], column).Length > 0;

    private bool EndsAt(int column, int line)
    {
        while (line > 0 && TextAt(_lines[line], column).Length == 0)
        {
            line--;
        }

        return SentenceShape.EndsSentence(TextAt(_lines[line], column));
    }

    private static string TextAt(SourceRow line, int column) =>
        column < line.Cells.Count ? line.Cells[column].Text : "";
}
