namespace PublicComment.Parsing;

/// <summary>Finds the headings of a table that lost its columns among labels: No. / 意見の内容 / 考え方, with nothing but other headings and numbers between.</summary>
internal static class ColumnHeadingLabels
{
    /// <summary>The positions of the first labels; null where they are labels of texts.</summary>
    public static (int Opinion, int Response)? Find(LabelledLine[] lines)
    {
        int opinion = Array.FindIndex(lines, line => line.Label is { Role: ColumnRole.Opinion });
        int next = Array.FindIndex(lines, opinion + 1, line => line.Label is not null);
        bool areHeadings =
            next > opinion
            && opinion >= 0
            && lines[opinion].Label!.Rest is null
            && lines[next].Label!.Role == ColumnRole.Response
            && Array.TrueForAll(lines[(opinion + 1)..next], line => IsColumnHeading(line.Text));
        return areHeadings ? (opinion, next) : null;
    }

    private static bool IsColumnHeading(string text) =>
        NumberCell.IsNumber(text)
        || HeadingText.CanHead(text)
            && ColumnVocabulary.RoleOf(text)
                is ColumnRole.Number
                    or ColumnRole.Place
                    or ColumnRole.Flag
                    or ColumnRole.Submitter
                    or ColumnRole.Count
                    or ColumnRole.FurtherCount
                    or ColumnRole.Reason
                    or ColumnRole.Remarks;
}
