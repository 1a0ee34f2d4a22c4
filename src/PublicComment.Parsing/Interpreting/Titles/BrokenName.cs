namespace PublicComment.Parsing;

/// <summary>
/// Completes a title whose heading is broken inside a name: …及び動力車操縦者 / 運転免許に関する省令の改正に関する…. Nothing in the heading tells it;
/// the letter does, where it prints both lines as one.
/// </summary>
internal static class BrokenName
{
    private const int MostLines = 4;

    // A shorter line, such as an office, may stand before the title by chance.
    private const int ShortestLine = 8;

    /// <summary>The title with the lines above that belong to it.</summary>
    /// <param name="title">What the heading has of it.</param>
    /// <param name="lines">The letter.</param>
    /// <param name="heading">The 0-based line on which the title begins.</param>
    public static string Complete(string title, ReadOnlySpan<LetterLine> lines, int heading)
    {
        string whole = title;
        int above = heading - 1;
        while (
            above >= 0
            && heading - above < MostLines
            && lines[above].Text.Length >= ShortestLine
            && IsPrinted(NormalizedText.Fold(lines[above].Printed + whole), lines)
        )
        {
            whole = lines[above].Printed + whole;
            above--;
        }

        return whole;
    }

    private static bool IsPrinted(string folded, ReadOnlySpan<LetterLine> lines)
    {
        foreach (LetterLine line in lines)
        {
            if (line.Text.Contains(folded, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
