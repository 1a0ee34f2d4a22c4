namespace PublicComment.Parsing;

/// <summary>
/// Finds the opinions of a text whose responses alone have labels and which counts no opinion: each is the block of lines directly above
/// the label of its response. One alone has a heading above it that names both.
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

        bool areOpinions =
            opinions.Count >= FewestResponses
            || (opinions is [(> 0 and var only, _)] && IsHeadingOfBoth(lines[only - 1].Text));
        return areOpinions ? opinions : null;
    }

    // ＜ご意見の概要とそれに対する国土交通省の考え方＞ above the one opinion.
    private static bool IsHeadingOfBoth(string text)
    {
        if (text.Length > HeadingText.Longest || text.Contains('。', StringComparison.Ordinal))
        {
            return false;
        }

        string words = NormalizedText.Fold(text);
        int opinion = words.IndexOf("意見", StringComparison.Ordinal);
        return opinion >= 0
            && HeadingOfBoth.Is(words)
            && ColumnVocabulary.RoleOf(words.AsSpan(opinion)) == ColumnRole.Response;
    }

    private static bool HasText(LabelledLine line) => line.Label?.Rest is not null;
}
