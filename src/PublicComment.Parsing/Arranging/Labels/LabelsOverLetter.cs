namespace PublicComment.Parsing;

/// <summary>
/// Finds what looks like the label of an opinion and heads the page or its letter: パブリック・コメント above the title, ご意見について above
/// 意見を募集しました。, with the label of the first opinion below, and no response between.
/// </summary>
internal static class LabelsOverLetter
{
    private const string Procedure = "パブリックコメント";

    private static readonly char[] s_brackets = [.. Brackets.All + Bullets.Shapes];

    // What an office says that it did or does.
    private static readonly string[] s_askings = ["募集し", "募集いたし", "募集を行", "募集を実施"];

    /// <summary>Leaves such labels to the text.</summary>
    public static void Leave(LabelledLine[] lines)
    {
        Dictionary<string, int> counts = CountsOf(lines);
        int answered = Array.FindIndex(lines, line => line.IsResponse);
        int next = -1;
        for (int index = lines.Length - 1; index >= 0; index--)
        {
            if (
                lines[index].Label is { Role: ColumnRole.Opinion, Rest: null, Number: null }
                && (
                    NamesProcedure(lines[index].Text)
                        ? !IsOfEachResponse(lines, index, next, counts)
                        : index < answered && StandsOverLetter(lines, index, next)
                )
            )
            {
                lines[index].Label = null;
            }

            next = lines[index].IsOpinion || lines[index].IsResponse ? index : next;
        }
    }

    // How often each label occurs.
    private static Dictionary<string, int> CountsOf(LabelledLine[] lines)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (LabelledLine line in lines)
        {
            if (line.Label is { Printed: var words })
            {
                counts[words] = counts.GetValueOrDefault(words) + 1;
            }
        }

        return counts;
    }

    private static bool NamesProcedure(string text) =>
        NormalizedText.Fold(text).Replace("・", "", StringComparison.Ordinal).Trim(s_brackets)
        is Procedure;

    // パブリックコメント / … / 回答 / … all through the text.
    private static bool IsOfEachResponse(
        LabelledLine[] lines,
        int label,
        int next,
        Dictionary<string, int> counts
    )
    {
        string words = lines[label].Label!.Printed;
        return next < 0 ? counts[words] > 1
            : lines[next].IsOpinion ? lines[next].Label!.Printed == words
            : counts[words] >= counts[lines[next].Label!.Printed];
    }

    private static bool StandsOverLetter(LabelledLine[] lines, int label, int next) =>
        lines[next].IsOpinion
        && lines[next].Label!.Printed != lines[label].Label!.Printed
        && Array.Exists(
            lines[(label + 1)..next],
            line =>
                line.Text.Contains('。', StringComparison.Ordinal)
                && WordSearch.ContainsAny(NormalizedText.Fold(line.Text), s_askings)
        );
}
