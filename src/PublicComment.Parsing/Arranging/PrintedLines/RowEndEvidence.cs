namespace PublicComment.Parsing;

/// <summary>Adds up what speaks for the end of a row behind a printed line.</summary>
internal sealed class RowEndEvidence(PrintedBlock block)
{
    private const int BlankLine = 2;
    private const int EndedText = 2;
    private const int CutText = -3;
    private const int BeginningCell = 1;
    private const int MissingOpinion = -2;

    /// <summary>What texts that end there give alone; less speaks against it.</summary>
    public const int Enough = PrintedBlock.Texts * EndedText;

    // A sentence that goes on from the one before is a further paragraph.
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

    public int BehindLine(int line)
    {
        int sum = block.IsBlank(line) ? BlankLine : 0;
        foreach (int column in block.TextColumns)
        {
            sum += EndsAt(line, column) ? EndedText : CutText;
            sum += block.BeginsBelow(line, column) && !block.IsBlank(line) ? BeginningCell : 0;
        }

        // A mark may stand beside the middle of its row, and what stands beside it with it.
        sum += block.Marks.Contains(line + 1)
            ? 0
            : block.Labels.Count(column => block.BeginsBelow(line, column)) * BeginningCell;
        return sum
            + (block.TextAt(line + 1, block.TextColumns[0]).Length == 0 ? MissingOpinion : 0);
    }

    /// <summary>Whether neither text goes on from the one above.</summary>
    public bool BeginsTexts(int line) =>
        !Array.Exists(
            block.TextColumns,
            column =>
                Array.Exists(
                    s_conjunctions,
                    words => block.TextAt(line, column).StartsWith(words, StringComparison.Ordinal)
                )
        );

    private bool EndsAt(int line, int column)
    {
        while (line > 0 && block.TextAt(line, column).Length == 0)
        {
            line--;
        }

        return SentenceShape.EndsSentence(block.TextAt(line, column));
    }
}
