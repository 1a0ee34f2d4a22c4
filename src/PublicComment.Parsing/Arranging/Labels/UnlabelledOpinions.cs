namespace PublicComment.Parsing;

/// <summary>Tells the opinions that have no label: by their marks, by their numbers, or as what stands above the label of a response.</summary>
internal static class UnlabelledOpinions
{
    /// <summary>Gives the lines with which the opinions begin their labels, where the responses have most of those that are printed.</summary>
    public static void Take(LabelledLine[] lines)
    {
        int opinions = lines.Count(line => line.IsOpinion);
        int responses = lines.Count(line => line.IsResponse);
        IReadOnlyList<(int, ParagraphLabel)>? found =
            opinions + responses == 0 ? MarkedPairs.Find(lines)
            : opinions >= responses ? null
            : NumberedOpinions.Find(lines)
                ?? (opinions == 0 ? OpinionsAboveResponses.Find(lines) : null);
        if (found is null)
        {
            return;
        }

        // Where fewer opinions than responses have labels, those are lines of the letter, or comments on a response.
        HashSet<int> begun = [.. found.Select(opinion => opinion.Item1)];
        bool isResponse = false;
        for (int index = 0; index < lines.Length; index++)
        {
            LabelledLine line = lines[index];
            isResponse = !begun.Contains(index) && (isResponse || line.IsResponse);
            line.EndsResponse = isResponse && line.IsOpinion && IsBracketed(line.Label!);
            line.Label = line.IsOpinion ? null : line.Label;
        }

        foreach ((int index, ParagraphLabel label) in found)
        {
            lines[index].Label = label;
        }
    }

    // 【コメント】; コメント： may as well be a line of the response.
    private static bool IsBracketed(ParagraphLabel label) =>
        Brackets.OpeningOfHeadings.Contains(label.Printed[0], StringComparison.Ordinal);
}
