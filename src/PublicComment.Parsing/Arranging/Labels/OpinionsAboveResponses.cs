namespace PublicComment.Parsing;

/// <summary>
/// Finds the opinions of a text whose responses alone have labels and which counts no opinion: each is the block of lines directly above
/// the label of its response.
/// </summary>
internal static class OpinionsAboveResponses
{
    private const int FewestResponses = 2;

    /// <summary>The labels of the opinions, each with the position of its first line; null where a response has no block above it.</summary>
    public static IReadOnlyList<(int Index, ParagraphLabel Label)>? Find(
        IReadOnlyList<LabelledLine> lines
    )
    {
        List<(int Index, ParagraphLabel Label)> opinions = [];
        int from = 0;
        for (int index = 0; index < lines.Count; index++)
        {
            if (!lines[index].IsResponse)
            {
                continue;
            }

            int first = index - 1;
            while (first > from && lines[first].Paragraph.Kind == ParagraphKind.NextLine)
            {
                first--;
            }

            // Directly behind the label above stands its response.
            bool isResponse = opinions.Count > 0 && first <= from && !HasText(lines[from - 1]);
            if (first < from || isResponse || !SentenceShape.EndsSentence(lines[index - 1].Text))
            {
                return null;
            }

            opinions.Add(
                (first, new(ColumnRole.Opinion, null, "", lines[first].Paragraph.Content))
            );
            from = index + 1;
        }

        return opinions.Count >= FewestResponses ? opinions : null;
    }

    private static bool HasText(LabelledLine line) => line.Label?.Rest is not null;
}
