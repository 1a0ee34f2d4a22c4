namespace PublicComment.Parsing;

/// <summary>
/// Tells lines that hold those of two columns beside each other, with a blank between, from cells behind each other: 措置であり、適宜、 同等性告示は、本邦.
/// </summary>
internal static class InterleavedColumns
{
    private const int FewestLines = 3;
    private const int LinesForEach = 10;

    // A word for submitters may stand before an opinion.
    private const int LongestLabel = 6;

    /// <summary>Whether three lines, and more than a tenth of them, have a blank inside a sentence.</summary>
    public static bool Are(IEnumerable<SourceParagraph> lines)
    {
        int all = 0;
        int parted = 0;
        foreach (SourceParagraph line in lines)
        {
            all++;
            parted += HasBlankInSentence(line.Text) ? 1 : 0;
        }

        return parted >= FewestLines && parted * LinesForEach > all;
    }

    /// <summary>Whether blanks stand between two letters of a sentence.</summary>
    public static bool HasBlankInSentence(string text)
    {
        const char FirstWide = '、';
        char before = '\0';
        for (int at = LongestLabel - 1; at + 1 < text.Length; at++)
        {
            before = text[at] == ' ' ? before : text[at];
            if (text[at] == ' ' && before is not '。' and >= FirstWide && text[at + 1] >= FirstWide)
            {
                return true;
            }
        }

        return false;
    }
}
