namespace PublicComment.Parsing;

/// <summary>
/// Tells of the labels in a line which are labels of opinions and responses: each response has an opinion above it, and all opinions and all
/// responses have the same words.
/// </summary>
internal static class InlineLabelOrder
{
    private const int LongestDetail = 80;
    private const int MostDetails = 4;

    /// <summary>Where the parts of the line start that labels begin; null where no opinion stands above a response.</summary>
    public static SortedSet<int>? PartsOf(string line, List<InlineLabel> labels)
    {
        int first = labels.FindIndex(label => IsResponse(line, label));
        if (first < 0)
        {
            return null;
        }

        SortedSet<int> starts = [];
        int from = 0;
        string? words = null;
        for (int response = first; response < labels.Count; response++)
        {
            if (
                labels[response].Words != labels[first].Words
                || !IsResponse(line, labels[response])
            )
            {
                continue;
            }

            int[] opinions = words is null
                ? [.. LastOpinion(line, labels, response)]
                : [.. OpinionsLike(words, line, labels, from, response)];
            if (opinions.Length == 0)
            {
                return null;
            }

            words = labels[opinions[0]].Words;
            foreach (int opinion in opinions)
            {
                AddHead(line, labels, opinion, starts);
            }

            starts.Add(labels[response].Start);
            from = response + 1;
        }

        foreach (int opinion in OpinionsLike(words!, line, labels, from, labels.Count))
        {
            AddHead(line, labels, opinion, starts);
        }

        return starts;
    }

    private static bool IsResponse(string line, InlineLabel label) =>
        label.Role == ColumnRole.Response && StandsBehindSentence(line, label);

    private static bool StandsBehindSentence(string line, InlineLabel label) =>
        label.Start > 0 && SentenceShape.EndsSentence(line.AsSpan(0, label.Start));

    // The words of the first opinion's label may stand in the letter too, the last time before its text; its number is 1.
    private static IEnumerable<int> LastOpinion(string line, List<InlineLabel> labels, int response)
    {
        for (int index = response - 1; index >= 0; index--)
        {
            InlineLabel label = labels[index];
            if (
                label.Role == ColumnRole.Opinion
                && (label.Number is null || NumberCell.OrdinalOf(label.Number) == 1)
                && !line.AsSpan()[label.End..labels[index + 1].Start].IsWhiteSpace()
            )
            {
                return [index];
            }
        }

        return [];
    }

    private static IEnumerable<int> OpinionsLike(
        string words,
        string line,
        List<InlineLabel> labels,
        int from,
        int to
    ) =>
        Enumerable
            .Range(from, to - from)
            .Where(index =>
                labels[index].Role == ColumnRole.Opinion
                && labels[index].Words == words
                && StandsBehindSentence(line, labels[HeadOf(line, labels, index)])
            );

    private static void AddHead(
        string line,
        List<InlineLabel> labels,
        int opinion,
        SortedSet<int> starts
    )
    {
        for (int index = HeadOf(line, labels, opinion); index <= opinion; index++)
        {
            starts.Add(labels[index].Start);
        }
    }

    // 意見 1 該当箇所 素案3ページ 意見の概要 …: the number and the place of an opinion stand before its label.
    private static int HeadOf(string line, List<InlineLabel> labels, int opinion)
    {
        int head = opinion;
        int first = Math.Max(0, opinion - MostDetails);
        while (head > first && IsOfOpinionBehind(line, labels[head - 1], labels[head]))
        {
            head--;
        }

        return head;
    }

    private static bool IsOfOpinionBehind(string line, InlineLabel label, InlineLabel next)
    {
        ReadOnlySpan<char> between = line.AsSpan()[label.End..next.Start];
        return label switch
        {
            { Role: ColumnRole.Opinion, Number: not null } => between.IsWhiteSpace(),
            { Role: ColumnRole.Place or ColumnRole.Submitter } => between.Length <= LongestDetail
                && !between.Contains('。'),
            _ => false,
        };
    }
}
