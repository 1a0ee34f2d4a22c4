namespace PublicComment.Parsing;

/// <summary>
/// Tells opinions from other text where no response has a label: their numbers stand on lines of their own and count from 1, and each has
/// the label of its text below it: 意見1 / 保育所について / 内容 / ….
/// </summary>
internal static class UnansweredOpinions
{
    /// <summary>Whether all labels of a text are of such opinions, and no other label may stand over a response.</summary>
    public static bool Are(IReadOnlyList<LabelledLine> lines)
    {
        int opinions = 0;
        int numbers = 0;
        for (int at = 0; at < lines.Count; at++)
        {
            if (lines[at].OnlyNumbers)
            {
                numbers++;
                if (opinions != numbers - 1 || NumberCell.OrdinalOf(lines[at].Text) != numbers)
                {
                    return false;
                }
            }
            else if (lines[at].IsOpinion)
            {
                opinions++;
                if (opinions != numbers || !IsText(lines, at + 1))
                {
                    return false;
                }
            }
        }

        return opinions > 0 && opinions == numbers;
    }

    // 市からの説明 over further text may be the label of a response that nothing else tells.
    private static bool IsText(IReadOnlyList<LabelledLine> lines, int first)
    {
        bool hasSentence = false;
        int at = first;
        while (at < lines.Count && !EndsText(lines[at]))
        {
            string text = lines[at].Text;
            hasSentence |= text.Contains('。', StringComparison.Ordinal);
            bool isBeforeText = at > first && at + 1 < lines.Count && !EndsText(lines[at + 1]);
            if (
                isBeforeText
                && text.Length <= LabelWording.Longest
                && GroupHeading.CanBeHeading(text)
                && !SentenceShape.EndsSentence(text)
            )
            {
                return false;
            }

            at++;
        }

        return hasSentence;
    }

    private static bool EndsText(LabelledLine line) =>
        line.OnlyNumbers
        || line.Label is not null
        || LetterLabels.BeginContacts(line.Text)
        || ClosingLine.Is(line.Text);
}
