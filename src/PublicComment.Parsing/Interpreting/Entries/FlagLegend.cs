using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>What the letters and marks of a flag's column mean, as a legend outside the table tells: Ａ：修正するもの　Ｂ：記載済み.</summary>
internal sealed class FlagLegend
{
    private const int LongestReference = 40;

    private static readonly string[] s_references =
    [
        "参考",
        "参考とする",
        "参考とするもの",
        "参考にする",
        "参考にするもの",
        "参考とさせていただくもの",
        "参考意見",
    ];

    private readonly Dictionary<string, AmendmentStatus> _meanings = new(StringComparer.Ordinal);

    public static FlagLegend Of(IEnumerable<SourceParagraph> notes)
    {
        FlagLegend legend = new();
        foreach (LetterLine line in LetterLine.Of(notes, JapaneseEraTable.Default))
        {
            foreach (
                (char code, string words) in ExplainedCodes.In(
                    line.Printed,
                    line.Kind == ParagraphKind.Row
                )
            )
            {
                legend._meanings.TryAdd(NormalizedText.Fold([code]), OutcomeOf(words));
            }
        }

        return legend;
    }

    /// <summary>The outcome that a code stands for; null where no legend explains it.</summary>
    public AmendmentStatus? Of(string flag) =>
        _meanings.TryGetValue(NormalizedText.Fold(flag).Trim('(', ')'), out AmendmentStatus status)
            ? status
            : null;

    /// <summary>
    /// Whether an outcome is that an opinion is kept for reference, 今後の施策の参考とするもの: a class beside those that changed the draft. Of
    /// a heading and of a response 参考 says nothing.
    /// </summary>
    public static bool IsKeptForReference(string outcome) =>
        outcome.Length <= LongestReference
        && WordSearch.EndsWithAny(NormalizedText.Fold(outcome), s_references);

    // Ａ：計画に反映する and Ａ：案の修正を行う場合 say of opinions what 計画に反映するもの does.
    private static AmendmentStatus OutcomeOf(string words)
    {
        const string Case = "場合";
        string said = words.EndsWith(Case, StringComparison.Ordinal)
            ? words[..^Case.Length]
            : words;
        AmendmentStatus status = AmendmentWording.Read(said);
        status =
            status != AmendmentStatus.NotStated ? status : AmendmentWording.Read($"{said}もの");
        return status == AmendmentStatus.NotStated && IsKeptForReference(said)
            ? AmendmentStatus.NotAmended
            : status;
    }
}
