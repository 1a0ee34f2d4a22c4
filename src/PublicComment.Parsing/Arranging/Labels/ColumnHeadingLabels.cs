namespace PublicComment.Parsing;

/// <summary>Finds the headings of a table that lost its columns among labels: No. / 意見の内容 / 考え方, with nothing but other headings and numbers between.</summary>
internal static class ColumnHeadingLabels
{
    private static readonly char[] s_blanks = [' ', '\u3000', '\t'];

    /// <summary>Whether the first labels are such headings.</summary>
    public static bool Are(LabelledLine[] lines) => Find(lines) is not null;

    /// <summary>Leaves such headings to the text where the cells have labels of their own: 意見 / 総務省の考え方 / 意見1-1 / ….</summary>
    public static void Leave(LabelledLine[] lines)
    {
        if (
            Find(lines) is var (opinion, response)
            && Array.Exists(
                lines[(response + 1)..],
                line => line.Label is { Role: ColumnRole.Opinion, Number: not null }
            )
        )
        {
            foreach (LabelledLine line in lines.AsSpan(0, opinion + 1))
            {
                line.Label = line.IsOpinion ? null : line.Label;
            }

            lines[response].Label = null;
        }
    }

    /// <summary>
    /// The positions of the labels; null where they are labels of texts. Words above them are the titles of the table: 意見内容 / 意見一覧表 /
    /// 意見の趣旨 / 意見に対する回答.
    /// </summary>
    private static (int Opinion, int Response)? Find(LabelledLine[] lines)
    {
        int first = Array.FindIndex(lines, line => line.IsOpinion);
        int response = Array.FindIndex(lines, first + 1, line => line.IsResponse);
        if (first < 0 || response < 0)
        {
            return null;
        }

        int opinion = Array.FindLastIndex(lines, response, line => line.IsOpinion);
        if (
            lines[opinion].Label!.Rest is not null
            || !(
                Array.TrueForAll(
                    lines[(opinion + 1)..response],
                    line => line.Label is null && IsColumnHeading(line.Text)
                ) || PartedHeadings.Are(lines.AsSpan(opinion + 1, response - opinion))
            )
        )
        {
            return null;
        }

        bool areHeadings =
            first == opinion
            || (
                lines[opinion].Label!.Number is null
                && lines[response].Label!.Rest is null
                && Array.TrueForAll(lines[first..opinion], IsOfTitle)
            );
        return areHeadings ? (opinion, response) : null;
    }

    private static bool IsOfTitle(LabelledLine line) =>
        line.Label?.Rest is null && line.Label?.Number is null && HeadingText.CanHead(line.Text);

    /// <summary>Whether what stands behind an opinion's label goes on a row of headings: ご意見　市の考え方, 意見の概要　意見数　市の考え方.</summary>
    public static bool GoOn(string behindOpinion)
    {
        bool namesResponse = false;
        foreach (
            string word in behindOpinion.Length <= HeadingText.Longest
                ? behindOpinion.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries)
                : []
        )
        {
            bool isResponse = PlainLabel.Is(NormalizedText.Fold(word)) && IsResponse(word);
            namesResponse |= isResponse;
            if (!isResponse && !IsColumnHeading(word))
            {
                return false;
            }
        }

        return namesResponse;
    }

    private static bool IsResponse(string word) =>
        ColumnVocabulary.RoleOf(word) == ColumnRole.Response;

    private static bool IsColumnHeading(string text) =>
        NumberCell.IsNumber(text)
        || (HeadingText.CanHead(text) && IsOfOtherColumn(ColumnVocabulary.RoleOf(text)));

    /// <summary>Whether a column holds neither opinions nor responses, and is known.</summary>
    public static bool IsOfOtherColumn(ColumnRole role) =>
        role
            is ColumnRole.Number
                or ColumnRole.Place
                or ColumnRole.Flag
                or ColumnRole.Submitter
                or ColumnRole.Count
                or ColumnRole.FurtherCount
                or ColumnRole.Reason
                or ColumnRole.Remarks;
}
