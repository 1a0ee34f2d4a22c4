namespace PublicComment.Parsing;

/// <summary>
/// Tells the numbers of opinions before their labels, 1. 意見：… / 回答：… / 2. 意見：…, from those of the letter's parts, of which one may have the
/// words of a label: 4. 意見の概要：別紙のとおり.
/// </summary>
internal static class CountedLabels
{
    /// <summary>Leaves such labels to the text where they do not count from 1, in the text or in each of its groups.</summary>
    public static void Leave(LabelledLine[] lines)
    {
        LabelledLine[] counted = Array.FindAll(lines, IsCounted);
        int last = 0;
        foreach (LabelledLine line in counted)
        {
            int? number = NumberCell.OrdinalOf(line.Label!.Number!);
            if (number != last + 1 && number != 1)
            {
                Array.ForEach(counted, left => left.Label = null);
                return;
            }

            last = number.Value;
        }
    }

    private static bool IsCounted(LabelledLine line) =>
        line.Label is { Role: ColumnRole.Opinion, Number: { } number, Printed: [.., ':' or '：'] }
        && line.Text.AsSpan().TrimStart().StartsWith(number, StringComparison.Ordinal);
}
