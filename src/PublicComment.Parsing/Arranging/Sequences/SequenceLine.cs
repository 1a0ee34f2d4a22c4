namespace PublicComment.Parsing;

/// <summary>A line of a row whose cells stand behind each other.</summary>
/// <param name="Cell">Its text.</param>
/// <param name="Line">The 0-based line of the document that it is.</param>
/// <param name="IsBelowBlank">Whether a blank line stands above it.</param>
internal sealed record SequenceLine(SourceCell Cell, int Line, bool IsBelowBlank)
{
    private const string Blanks = " \u3000";

    public string Text => Cell.Text;

    public static SequenceLine Of(SourceParagraph line, int at) =>
        new(new(line.Span, line.Content), at, line.Kind != ParagraphKind.NextLine);

    public (SourceCell First, SourceCell? Behind) PartBehindFirstWord()
    {
        int blank = Text.AsSpan().IndexOfAny(Blanks);
        return blank < 0 ? (Cell, null) : (Part(0, blank), Part(blank + 1, Text.Length));
    }

    public (SourceCell? Before, SourceCell Last) PartBeforeLastWord()
    {
        int blank = Text.AsSpan().LastIndexOfAny(Blanks);
        return blank < 0 ? (null, Cell) : (Part(0, blank), Part(blank + 1, Text.Length));
    }

    /// <summary>The line in parts: a blank behind the end of a sentence stands between cells, since none stands between sentences.</summary>
    public IEnumerable<SequenceLine> Parts()
    {
        const string Border = "。 ";
        int start = 0;
        for (
            int end = Text.IndexOf(Border, StringComparison.Ordinal);
            end >= 0;
            end = Text.IndexOf(Border, start, StringComparison.Ordinal)
        )
        {
            yield return PartOf(start, end + 1);
            start = end + Border.Length;
        }

        yield return start == 0 ? this : PartOf(start, Text.Length);
    }

    private SequenceLine PartOf(int start, int end) =>
        new(Part(start, end), Line, IsBelowBlank && start == 0);

    private SourceCell Part(int start, int end) => LinePart.Of(Cell.Span, Text, start, end);
}
