namespace PublicComment.Parsing;

/// <summary>
/// Finds the numbers of opinions that stand alone above their labels, digits, which elsewhere may number pages: 1 above the first label, 2 above
/// the second.
/// </summary>
internal static class NumbersAboveOpinions
{
    private const int FewestNumbered = 2;

    /// <summary>Marks such lines, where each opinion has one.</summary>
    public static void Take(LabelledLine[] lines)
    {
        int[] numbers =
        [
            .. Enumerable
                .Range(0, lines.Length)
                .Where(index => lines[index].IsOpinion)
                .Select(opinion => NumberAbove(lines, opinion)),
        ];
        bool countUp =
            numbers.Length >= FewestNumbered
            || (numbers is [>= 0] && StandsOverDetail(lines, numbers[0]));
        for (int index = 0; index < numbers.Length && countUp; index++)
        {
            countUp =
                numbers[index] >= 0
                && lines[numbers[index]].Label is null
                && NumberCell.OrdinalOf(lines[numbers[index]].Text) == index + 1;
        }

        foreach (int number in countUp ? numbers : [])
        {
            lines[number].TakeAs(ParagraphKind.RowNumber);
        }
    }

    // １． / 該当箇所: with a stop it numbers no page, and needs no other below it.
    private static bool StandsOverDetail(LabelledLine[] lines, int number) =>
        lines[number + 1].IsAboveOpinion
        && lines[number].Text.AsSpan().TrimEnd() is [.., '.' or '．' or '）' or ')'];

    // 番号　1 / 提出者　個人 / 意見: what is said of an opinion may stand between its number and its label; -1 where that has one itself.
    private static int NumberAbove(LabelledLine[] lines, int opinion)
    {
        int above = lines[opinion].Label is { Number: null } ? opinion - 1 : -1;
        while (above >= 0 && (lines[above].IsAboveOpinion || lines[above].IsValue))
        {
            above--;
        }

        return above;
    }
}
