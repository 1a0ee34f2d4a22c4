namespace PublicComment.Parsing;

/// <summary>
/// Finds the words over the text of an opinion whose number stands above them on a line of its own, where they name no opinion themselves:
/// 意見1 / 保育所について / 内容.
/// </summary>
internal static class TextBelowNumber
{
    // That may stand between the number and the words: a topic, or a place with its label.
    private const int MostBetween = 3;

    /// <summary>Gives such words the label of an opinion.</summary>
    public static void Take(LabelledLine[] lines)
    {
        for (int number = 0; number < lines.Length; number++)
        {
            if (
                lines[number].Label is { Role: ColumnRole.Opinion, Rest: null, Number: not null }
                && Find(lines, number) is { } words
            )
            {
                lines[words].Label = new(ColumnRole.Opinion, null, lines[words].Text, null);
                if (words == number + 2 && DetailLabel.Match(lines[number + 1].Text) is null)
                {
                    lines[number + 1].TakeAs(ParagraphKind.Heading);
                }
            }
        }
    }

    private static int? Find(LabelledLine[] lines, int number)
    {
        // Below the words stands the text.
        int last = Math.Min(lines.Length - 2, number + 1 + MostBetween);
        for (int at = number + 1; at <= last && lines[at].Label is null; at++)
        {
            string text = lines[at].Text;
            if (PlainLabel.NamesText(NormalizedText.Fold(text)))
            {
                return lines[at + 1].Label is null ? at : null;
            }

            if (!GroupHeading.CanBeHeading(text) || SentenceShape.IsLikeSentence(text))
            {
                return null;
            }
        }

        return null;
    }
}
