namespace PublicComment.Parsing;

/// <summary>
/// The lines that pages print at their heads and feet: the same words beside a page number, or directly above headings that stand again, at
/// least twice.
/// </summary>
internal static class RunningLines
{
    private const int Longest = 60;

    /// <summary>The words of such lines from a line on.</summary>
    public static IReadOnlySet<string> In(
        IReadOnlyList<SourceParagraph> lines,
        int first,
        HeadingSequence headings
    )
    {
        // A flag stands there too.
        int shortest = headings.Roles.Contains(ColumnRole.Flag) ? RowTail.LongestFlag + 1 : 1;
        Dictionary<string, int> pages = [];
        bool isHeading = headings.AgainAt(lines, first) is not null;
        for (int line = first; line < lines.Count; line++)
        {
            bool standsAboveHeadings = headings.AgainAt(lines, line + 1) is not null;
            string text = lines[line].Text;
            bool mayRun =
                !isHeading
                && text.Length >= shortest
                && text.Length <= Longest
                && !PrintedCell.EndsSentence(text)
                && (
                    standsAboveHeadings
                    || IsPageNumber(lines, line - 1, first)
                    || IsPageNumber(lines, line + 1, first)
                );
            if (mayRun && !PageFurniture.IsFurniture(text))
            {
                pages[text] = pages.GetValueOrDefault(text) + 1;
            }

            isHeading = standsAboveHeadings;
        }

        return pages.Where(page => page.Value > 1).Select(page => page.Key).ToHashSet();
    }

    // 1 / 2, - 3 -: a number alone may be that of a row.
    private static bool IsPageNumber(IReadOnlyList<SourceParagraph> lines, int line, int first) =>
        line >= first
        && line < lines.Count
        && RowNumber.At(lines[line])?.IsAlone != true
        && PageFurniture.IsFurniture(lines[line].Text);
}
