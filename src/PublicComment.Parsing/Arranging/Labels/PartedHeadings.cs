namespace PublicComment.Parsing;

/// <summary>
/// Recognises the headings of narrow columns that stand in parts on lines of their own, behind that of the opinions: 該当 / ページ / 件数 / 意見に対する市の
/// / 考え方.
/// </summary>
internal static class PartedHeadings
{
    private const int MostLines = 16;
    private const int MostParts = 4;
    private const int LongestPart = 12;

    /// <summary>Whether lines are such headings, of one further column or more, and last that of the responses.</summary>
    public static bool Are(ReadOnlySpan<LabelledLine> lines)
    {
        if (lines.Length > MostLines)
        {
            return false;
        }

        foreach (LabelledLine line in lines)
        {
            if (!IsPart(line.Text))
            {
                return false;
            }
        }

        // Whether headings end before a line, the first of which none ends before.
        Span<bool> ends = stackalloc bool[MostLines];
        for (int start = 0; start < lines.Length; start++)
        {
            string heading = "";
            int last = Math.Min(lines.Length, start + MostParts);
            for (int end = start; (start == 0 || ends[start]) && end < last; end++)
            {
                heading += NormalizedText.Fold(lines[end].Text);
                ColumnRole role = ColumnVocabulary.RoleOf(heading);
                if (end == lines.Length - 1)
                {
                    if (start > 0 && role == ColumnRole.Response)
                    {
                        return true;
                    }
                }
                else if (ColumnHeadingLabels.IsOfOtherColumn(role))
                {
                    ends[end + 1] = true;
                }
            }
        }

        return false;
    }

    private static bool IsPart(string text) =>
        text.Length <= LongestPart
        && !text.AsSpan().ContainsAny("。、")
        && HeadingText.CanHead(text);
}
