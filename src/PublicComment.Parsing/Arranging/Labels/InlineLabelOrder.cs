namespace PublicComment.Parsing;

/// <summary>
/// Tells of the labels in a line which are labels of opinions and responses: each response has an opinion above it, and all opinions and all
/// responses have the same words.
/// </summary>
internal sealed class InlineLabelOrder(string line, IReadOnlyList<InlineLabel> labels)
{
    private const int LongestDetail = 80;
    private const int LongestTopic = 60;
    private const int MostDetails = 4;

    private readonly SortedSet<int> _starts = [];

    /// <summary>Where the parts of the line start that labels begin; null where a response, or an opinion, has no place in the order.</summary>
    public IReadOnlyCollection<int>? PartsOfLine()
    {
        int response = 0;
        while (response < labels.Count && !IsResponse(labels[response]))
        {
            response++;
        }

        if (response == labels.Count || LastOpinionBefore(response) is not { } opinion)
        {
            return null;
        }

        AddOpinion(opinion, HeadOf(opinion));
        _starts.Add(labels[response].Start);
        return TryAddFurther(response, labels[opinion].Words) ? _starts : null;
    }

    // Labels with the words of the first ones that stand elsewhere leave in doubt where a text ends.
    private bool TryAddFurther(int firstResponse, string opinions)
    {
        bool isExpected = false;
        for (int index = firstResponse + 1; index < labels.Count; index++)
        {
            InlineLabel label = labels[index];
            if (label.Role == ColumnRole.Opinion && label.Words == opinions)
            {
                int head = HeadOf(index);
                if (!StandsBehindSentence(labels[head].Start) && TopicAbove(labels[head]) is null)
                {
                    return false;
                }

                AddOpinion(index, head);
                isExpected = true;
            }
            else if (
                label.Role == ColumnRole.Response
                && label.Words == labels[firstResponse].Words
            )
            {
                if (!isExpected || !IsResponse(label))
                {
                    return false;
                }

                _starts.Add(label.Start);
                isExpected = false;
            }
        }

        return true;
    }

    private bool IsResponse(InlineLabel label) =>
        label.Role == ColumnRole.Response && StandsBehindSentence(label.Start);

    private bool StandsBehindSentence(int start) =>
        start > 0 && SentenceShape.EndsSentence(line.AsSpan(0, start));

    // The words of the first opinion's label may stand in the letter too, the last time before its text; its number is 1.
    private int? LastOpinionBefore(int response)
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
                return index;
            }
        }

        return null;
    }

    private void AddOpinion(int opinion, int head)
    {
        for (int index = head; index <= opinion; index++)
        {
            _starts.Add(labels[index].Start);
        }

        if (TopicAbove(labels[head]) is { } topic)
        {
            _starts.Add(topic);
        }
    }

    // 意見 1 該当箇所 素案3ページ 意見の概要 …: the number and the place of an opinion stand before its label.
    private int HeadOf(int opinion)
    {
        int head = opinion;
        int first = Math.Max(0, opinion - MostDetails);
        while (head > first && IsOfOpinionBehind(labels[head - 1], labels[head]))
        {
            head--;
        }

        return head;
    }

    private bool IsOfOpinionBehind(InlineLabel label, InlineLabel next)
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

    // … ます。 第２章について 意見の概要 …: where the heading starts that parts a label from the end of the sentence.
    private int? TopicAbove(InlineLabel head)
    {
        int from = Math.Max(0, head.Start - LongestTopic);
        int end = line.AsSpan()[from..head.Start].LastIndexOf('。');
        if (end < 0)
        {
            return null;
        }

        int start = from + end + 1;
        while (start < head.Start && char.IsWhiteSpace(line[start]))
        {
            start++;
        }

        bool isTopic =
            start < head.Start
            && char.IsWhiteSpace(line[start - 1])
            && GroupHeading.IsHeading(
                line.AsSpan()[start..head.Start].Trim(),
                isMarkedAsHeading: false
            );
        return isTopic ? start : null;
    }
}
