namespace PublicComment.Parsing;

/// <summary>Adds up what speaks for the end of a row behind a printed line.</summary>
internal sealed class RowEndEvidence
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

    private readonly PrintedBlock _block;
    private readonly HashSet<int> _marks;

    // For each text and line, whether the last line so far that it fills ends a sentence.
    private readonly bool[][] _ended;

    public RowEndEvidence(PrintedBlock block)
    {
        _block = block;
        _marks = [.. block.Marks];
        _ended = [.. block.TextColumns.Select(Ended)];
    }

    public int BehindLine(int line)
    {
        int sum = _block.IsBlank(line) ? BlankLine : 0;
        for (int text = 0; text < _ended.Length; text++)
        {
            int column = _block.TextColumns[text];
            sum += _ended[text][line] ? EndedText : CutText;
            sum += _block.BeginsBelow(line, column) && !_block.IsBlank(line) ? BeginningCell : 0;
        }

        // A mark may stand beside the middle of its row, and what stands beside it with it.
        sum += _marks.Contains(line + 1)
            ? 0
            : _block.Labels.Count(column => _block.BeginsBelow(line, column)) * BeginningCell;
        return sum
            + (_block.TextAt(line + 1, _block.TextColumns[0]).Length == 0 ? MissingOpinion : 0);
    }

    /// <summary>Whether what speaks for the end of a row behind a line that is not the last one is enough.</summary>
    public bool EndsRow(int line) =>
        BehindLine(line) >= Enough
        && !_block.IsBlank(line + 1)
        && BeginsTexts(line + 1)
        && !GoesOnAlone(line + 1);

    /// <summary>Whether neither text goes on from the one above.</summary>
    public bool BeginsTexts(int line) =>
        !Array.Exists(_block.TextColumns, column => GoesOnText(_block.TextAt(line, column)));

    /// <summary>Whether a line begins as further sentences do: なお、, また、.</summary>
    public static bool GoesOnText(string line) => WordSearch.StartsWithAny(line, s_conjunctions);

    // ・通訳の登録 and （同旨他３件） begin no row where the other text has nothing beside them.
    private bool GoesOnAlone(int line)
    {
        string[] texts =
        [
            .. _block
                .TextColumns.Select(column => _block.TextAt(line, column))
                .Where(text => text.Length > 0),
        ];
        return texts is [var only]
            && (only[0] is '(' or '（' || Enumerator.StyleOf(only) != EnumeratorStyle.None);
    }

    private bool[] Ended(int column)
    {
        bool[] ended = new bool[_block.Count];
        bool last = true;
        for (int line = 0; line < ended.Length; line++)
        {
            string text = _block.TextAt(line, column);
            last = text.Length == 0 ? last : SentenceShape.EndsSentence(text);
            ended[line] = last;
        }

        return ended;
    }
}
