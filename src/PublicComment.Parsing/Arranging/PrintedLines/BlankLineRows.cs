namespace PublicComment.Parsing;

/// <summary>
/// Finds rows that blank lines part: where they do so in the main, what stands between two of them is a row, wherever its texts begin and
/// end, and what has no number, or one text alone, goes on with the row above.
/// </summary>
internal sealed class BlankLineRows
{
    private readonly PrintedBlock _block;
    private readonly RowEndEvidence _evidence;
    private readonly HashSet<int> _marks;
    private readonly List<Part> _parts = [];

    private BlankLineRows(PrintedBlock block, RowEndEvidence evidence)
    {
        _block = block;
        _evidence = evidence;
        _marks = [.. block.Marks];
        int first = 0;
        for (int line = 0; line <= block.Count; line++)
        {
            bool ends = line == block.Count || block.IsBlank(line);
            if (ends && line > first)
            {
                _parts.Add(PartOf(first, line));
            }

            first = ends ? line + 1 : first;
        }
    }

    /// <summary>The 0-based last line of each row but the last; null where blank lines do not part the rows.</summary>
    public static IReadOnlyList<int>? Ends(PrintedBlock block, RowEndEvidence evidence)
    {
        BlankLineRows rows = new(block, evidence);
        return rows.PartRows() ? rows.Ends() : null;
    }

    private bool PartRows() =>
        _parts.Count > 1
        && _parts.TrueForAll(part => part.Texts > 0)
        && (_marks.Count > 0 ? PartMarks() : PartTexts());

    // Beside the first line of its row a number leaves no doubt; in the middle it may stand below a blank line of its own row.
    private bool PartMarks() =>
        _marks.Count > 1
        && _parts.TrueForAll(part => part.Marks <= 1)
        && (BeginAtMarks() || (_parts.Skip(1).All(part => part.Marks == 1) && Ended(_parts.Count)));

    private bool BeginAtMarks() =>
        _parts.TrueForAll(part => part.Marks == 0 || _marks.Contains(part.First));

    // A cell may have blank lines too: they leave parts that have one of the two texts.
    private bool PartTexts()
    {
        int whole = _parts.Count(IsWhole);
        return whole > 1 && whole * 3 >= _parts.Count * 2 && Ended(whole);
    }

    // Rows without lines between them end within the parts as often.
    private bool Ended(int parts) => _parts.Sum(part => part.EndsWithin) < parts - 1;

    private List<int> Ends()
    {
        bool areMarked = _marks.Count > 0;
        return
        [
            .. _parts
                .Skip(1)
                .Where(part => areMarked ? part.Marks > 0 : IsWhole(part))
                .Select(part => part.First - 1),
        ];
    }

    private static bool IsWhole(Part part) => part.Texts == PrintedBlock.Texts;

    private Part PartOf(int first, int end)
    {
        IEnumerable<int> lines = Enumerable.Range(first, end - first);
        return new(
            first,
            lines.Count(_marks.Contains),
            _block.TextColumns.Count(column =>
                lines.Any(line => _block.TextAt(line, column).Length > 0)
            ),
            lines.SkipLast(1).Count(_evidence.EndsRow)
        );
    }

    /// <summary>Lines between blank ones.</summary>
    /// <param name="First">The 0-based first line.</param>
    /// <param name="Marks">How many numbers or outcomes stand beside them.</param>
    /// <param name="Texts">How many of the opinion and the response they have.</param>
    /// <param name="EndsWithin">Behind how many of its lines a row might end.</param>
    private readonly record struct Part(int First, int Marks, int Texts, int EndsWithin);
}
