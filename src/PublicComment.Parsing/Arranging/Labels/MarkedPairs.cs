using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Finds opinions and responses that have marks instead of labels: ○ … above → …, Q1 … above A1 …, 問１ … above 答 …. All pairs of a text have
/// the same marks.
/// </summary>
internal static class MarkedPairs
{
    private const int FewestPairs = 2;
    private const string Arrows = "→⇒⇨➡";
    private const string Shapes = Bullets.Shapes + "・";

    private static readonly (string Opinion, string Response)[] s_letters =
    [
        ("Q", "A"),
        ("Ｑ", "Ａ"),
        ("問", "答"),
    ];

    /// <summary>The labels, each with the position of its line; null where the lines are no such pairs.</summary>
    public static IReadOnlyList<(int Index, ParagraphLabel Label)>? Find(
        IReadOnlyList<LabelledLine> lines
    )
    {
        int arrow = FirstIn(lines, line => line.Length > 1 && Arrows.Contains(line[0]));
        int shape = arrow;
        while (shape >= 0 && !(lines[shape].Text is [var mark, _, ..] && Shapes.Contains(mark)))
        {
            shape--;
        }

        if (
            shape >= 0
            && PairsOf(lines, $"{lines[shape].Text[0]}", $"{lines[arrow].Text[0]}") is { } shaped
        )
        {
            return shaped;
        }

        return s_letters
            .Select(letters => PairsOf(lines, letters.Opinion, letters.Response))
            .FirstOrDefault(pairs => pairs is not null);
    }

    // Each response behind its opinion, and each opinion with one.
    private static List<(int Index, ParagraphLabel Label)>? PairsOf(
        IReadOnlyList<LabelledLine> lines,
        string opinion,
        string response
    )
    {
        List<(int Index, ParagraphLabel Label)> labels = [];
        for (int index = 0; index < lines.Count; index++)
        {
            ParagraphLabel? label =
                LabelOf(lines[index].Text, opinion, ColumnRole.Opinion)
                ?? LabelOf(lines[index].Text, response, ColumnRole.Response);
            if (label is null)
            {
                continue;
            }

            bool isExpected =
                label.Role == (labels.Count % 2 == 0 ? ColumnRole.Opinion : ColumnRole.Response);
            if (!isExpected)
            {
                return null;
            }

            labels.Add((index, label));
        }

        // ○ 募集期間 / → 令和７年… are words and their values.
        int sentences = labels.Count(label => SentenceShape.EndsSentence(lines[label.Index].Text));
        return
            labels.Count >= 2 * FewestPairs
            && labels.Count % 2 == 0
            && sentences * 2 >= labels.Count
            ? labels
            : null;
    }

    // ○ and → stand before the text; Q, 問 and their responses have a number, a stop or a blank behind them.
    private static ParagraphLabel? LabelOf(string text, string mark, ColumnRole role)
    {
        if (!text.StartsWith(mark, StringComparison.Ordinal))
        {
            return null;
        }

        int end = Numerals.EndOfDigits(text, mark.Length);
        string? number = end > mark.Length ? text[mark.Length..end] : null;
        int rest = end;
        while (
            rest < text.Length
            && (char.IsWhiteSpace(text[rest]) || text[rest] is '.' or '．' or ':' or '：' or '、')
        )
        {
            rest++;
        }

        bool isLetter = char.IsLetter(mark[0]);
        bool isLabel = rest < text.Length && (!isLetter || rest > mark.Length);
        return isLabel
            ? new(
                role,
                role == ColumnRole.Opinion ? number : null,
                text[..end],
                RichText.FromParagraphs(text[rest..])
            )
            : null;
    }

    private static int FirstIn(IReadOnlyList<LabelledLine> lines, Predicate<string> isFirst)
    {
        for (int index = 0; index < lines.Count; index++)
        {
            if (isFirst(lines[index].Text))
            {
                return index;
            }
        }

        return -1;
    }
}
