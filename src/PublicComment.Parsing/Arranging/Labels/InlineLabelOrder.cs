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
    private readonly Dictionary<int, int> _counters = [];

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

        FindCounters(opinion);
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
                if (
                    !StandsBehindSentence(StartOf(labels[head])) && TopicAbove(labels[head]) is null
                )
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

        int start = StartOf(labels[head]);
        if (start < labels[head].Start)
        {
            _starts.Add(start);
            if (line[labels[head].End - 1] is ':' or '：')
            {
                // 2. 意見：… is read as a whole.
                _starts.Remove(labels[head].Start);
            }
        }

        if (TopicAbove(labels[head]) is { } topic)
        {
            _starts.Add(topic);
        }
    }

    // 1. 意見：… 2. 意見：…: all opinions have one, and they count up, in the line or in each of its groups.
    private void FindCounters(int firstOpinion)
    {
        int last = 0;
        for (int index = firstOpinion; index < labels.Count; index++)
        {
            if (
                labels[index].Role != ColumnRole.Opinion
                || labels[index].Words != labels[firstOpinion].Words
            )
            {
                continue;
            }

            int head = labels[HeadOf(index)].Start;
            int start = InlineCounter.StartBefore(line, head);
            int? number = start < head ? NumberCell.OrdinalOf(line[start..head].Trim()) : null;
            if (number is null || (number != last + 1 && number != 1))
            {
                _counters.Clear();
                return;
            }

            last = number.Value;
            _counters[head] = start;
        }
    }

    // With the number before it.
    private int StartOf(InlineLabel head) => _counters.GetValueOrDefault(head.Start, head.Start);

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

    // … ます。 第２章について 意見の概要 …: where the heading starts that parts a label from the end of the sentence; 【第２章関係】 needs none.
    private int? TopicAbove(InlineLabel head)
    {
        int end = StartOf(head);
        int sentence = BehindSentence(end);
        int bracket = InlineCounter.StartOfBracketBefore(line, end, LongestTopic);
        return IsTopic(sentence, end) ? sentence
            : IsTopic(bracket, end) ? bracket
            : null;
    }

    private bool IsTopic(int start, int end) =>
        start > 0
        && start < end
        && char.IsWhiteSpace(line[start - 1])
        && GroupHeading.IsHeading(line.AsSpan()[start..end].Trim(), isMarkedAsHeading: false);

    // The first word behind the last sentence before a place; the place itself where none ends near it.
    private int BehindSentence(int end)
    {
        int from = Math.Max(0, end - LongestTopic);
        int stop = line.AsSpan()[from..end].LastIndexOf('。');
        int start = stop < 0 ? end : from + stop + 1;
        while (start < end && char.IsWhiteSpace(line[start]))
        {
            start++;
        }

        return start;
    }
}
