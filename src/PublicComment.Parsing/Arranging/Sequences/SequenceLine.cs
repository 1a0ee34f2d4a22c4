namespace PublicComment.Parsing;

/// <summary>A line of a row whose cells stand behind each other.</summary>
/// <param name="Cell">Its text.</param>
/// <param name="Line">The 0-based line of the document that it is.</param>
/// <param name="IsBelowBlank">Whether a blank line stands above it.</param>
internal sealed record SequenceLine(SourceCell Cell, int Line, bool IsBelowBlank)
{
    private const string Blanks = " \u3000";

    public string Text => Cell.Text;

    /// <summary>Whether lines hold the lines of two columns beside each other, with a blank between: 措置であり、適宜、 同等性告示は、本邦.</summary>
    public static bool AreInterleaved(IEnumerable<SourceParagraph> lines)
    {
        int all = 0;
        int parted = 0;
        foreach (SourceParagraph line in lines)
        {
            all++;
            parted += HasBlankInSentence(line.Content.ToPlainText()) ? 1 : 0;
        }

        const int Fewest = 3;
        return parted >= Fewest && parted * 10 > all;
    }

    private static bool HasBlankInSentence(string text)
    {
        const char FirstWide = '、';
        // A word for submitters may stand before an opinion.
        const int LongestLabel = 6;
        for (int at = LongestLabel; at + 1 < text.Length; at++)
        {
            if (
                text[at] == ' '
                && text[at - 1] is not '。' and >= FirstWide
                && text[at + 1] >= FirstWide
            )
            {
                return true;
            }
        }

        return false;
    }

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
            yield return this with
            {
                Cell = Part(start, end + 1),
            };
            start = end + Border.Length;
        }

        yield return start == 0 ? this : PartOf(start, Text.Length);
    }

    private SequenceLine PartOf(int start, int end) =>
        new(Part(start, end), Line, IsBelowBlank && start == 0);

    private SourceCell Part(int start, int end) => LinePart.Of(Cell.Span, Text, start, end);
}
