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

    // Ａ：反映　Ｂ：反映済み: beside what the opinions changed it is what the draft had before.
    private static readonly string[] s_before = ["反映済", "反映済み"];

    // Ｂ、Ｄ in one cell.
    private static readonly char[] s_joints = [.. "、,，・/／ \u3000\n"];

    private readonly Dictionary<string, AmendmentStatus> _meanings = new(StringComparer.Ordinal);

    public static FlagLegend Of(IEnumerable<SourceParagraph> notes)
    {
        (string Code, string Words, AmendmentStatus Outcome)[] codes =
        [
            .. from line in LetterLine.Of(notes, JapaneseEraTable.Default)
            from explained in ExplainedCodes.In(line.Printed, line.Kind == ParagraphKind.Row)
            select (
                NormalizedText.Fold([explained.Code]),
                explained.Words,
                OutcomeOf(explained.Words)
            ),
        ];
        bool namesChange = Array.Exists(
            codes,
            code => code.Outcome == AmendmentStatus.Amended && !IsOfBefore(code.Words)
        );
        FlagLegend legend = new();
        foreach ((string code, string words, AmendmentStatus outcome) in codes)
        {
            legend._meanings.TryAdd(
                code,
                namesChange && IsOfBefore(words) ? AmendmentStatus.NotAmended : outcome
            );
        }

        return legend;
    }

    /// <summary>The outcome that a code, or several, stand for; null where no legend explains them.</summary>
    public AmendmentStatus? Of(string flag)
    {
        AmendmentStatus? all = null;
        foreach (string code in flag.Split(s_joints, StringSplitOptions.RemoveEmptyEntries))
        {
            if (
                !_meanings.TryGetValue(
                    NormalizedText.Fold(code).Trim('(', ')'),
                    out AmendmentStatus status
                )
            )
            {
                return null;
            }

            all = all is { } others ? Both(others, status) : status;
        }

        return all;
    }

    // What one part of an opinion changed is changed; otherwise they have to agree.
    private static AmendmentStatus Both(AmendmentStatus one, AmendmentStatus other) =>
        one == other ? one
        : one == AmendmentStatus.Amended || other == AmendmentStatus.Amended
            ? AmendmentStatus.Amended
        : AmendmentStatus.NotStated;

    private static bool IsOfBefore(string words) =>
        WordSearch.EndsWithAny(NormalizedText.Fold(words), s_before);

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
