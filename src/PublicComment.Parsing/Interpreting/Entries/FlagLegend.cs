using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>What the letters and marks of a flag's column mean, as a legend outside the table tells: Ａ：修正するもの　Ｂ：記載済み.</summary>
internal sealed class FlagLegend
{
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
        // 今後の施策の参考とするもの is a class beside those that changed the draft.
        bool isNoted =
            status == AmendmentStatus.NotStated && said.Contains("参考", StringComparison.Ordinal);
        return isNoted ? AmendmentStatus.NotAmended : status;
    }
}
