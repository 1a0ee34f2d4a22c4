using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Printed lines of some rows of a table, and which of its columns hold the texts: the two that hold most.</summary>
internal sealed class PrintedBlock
{
    public const int Texts = 2;

    private readonly IReadOnlyList<SourceRow> _lines;
    private readonly int _columns;

    public PrintedBlock(IReadOnlyList<SourceRow> lines)
    {
        _lines = lines;
        _columns = lines.Max(line => line.Cells.Count);
        TextColumns =
        [
            .. Enumerable
                .Range(0, _columns)
                .OrderByDescending(column => lines.Sum(line => line.TextAt(column).Length))
                .Take(Texts)
                .Order(),
        ];
        Marks = LinesOfNumbers();
        Marks = Marks.Count > 0 ? Marks : LinesOfFlags();
    }

    public int Count => _lines.Count;

    /// <summary>The 0-based columns of the opinion and the response.</summary>
    public int[] TextColumns { get; }

    /// <summary>The 0-based lines beside which a number stands, or where none do, an outcome: one for each row.</summary>
    public IReadOnlyList<int> Marks { get; }

    /// <summary>The columns that hold no texts.</summary>
    public IEnumerable<int> Labels => Enumerable.Range(0, _columns).Except(TextColumns);

    public bool IsBlank(int line) => _lines[line].IsEmpty;

    public string TextAt(int line, int column) => _lines[line].TextAt(column);

    /// <summary>Whether a cell begins below a line.</summary>
    public bool BeginsBelow(int line, int column) =>
        TextAt(line, column).Length == 0 && TextAt(line + 1, column).Length > 0;

    // Numbers stand before the texts.
    private List<int> LinesOfNumbers()
    {
        for (int column = 0; column < TextColumns[0]; column++)
        {
            List<int> numbers = [.. Filled(column)];
            if (
                numbers.Count > 0
                && numbers.TrueForAll(line =>
                    NumberCell.OrdinalOf(TextAt(line, column)) is not null
                )
            )
            {
                return numbers;
            }
        }

        return [];
    }

    // Outcomes stand behind the texts, and each may have several lines.
    private List<int> LinesOfFlags()
    {
        for (int column = TextColumns[^1] + 1; column < _columns; column++)
        {
            List<int> flags =
            [
                .. Filled(column).Where(line => line == 0 || TextAt(line - 1, column).Length == 0),
            ];
            if (flags.Count > 0 && flags.TrueForAll(line => StatesOutcome(line, column)))
            {
                return flags;
            }
        }

        return [];
    }

    private bool StatesOutcome(int line, int column)
    {
        string flag = "";
        for (; line < Count && TextAt(line, column) is { Length: > 0 } part; line++)
        {
            flag += part;
        }

        return AmendmentWording.Read(flag) != AmendmentStatus.NotStated;
    }

    private IEnumerable<int> Filled(int column) =>
        Enumerable.Range(0, Count).Where(line => TextAt(line, column).Length > 0);
}
