using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Chooses among the periods of a line the one in which opinions could be sent.</summary>
internal static class PeriodChoice
{
    // 令和８年４月１日から施行する命令案 states no period.
    private static readonly string[] s_otherBeginnings = ["施行", "適用"];

    /// <summary>The first period behind a label, or the first of all where the label stands on the line before.</summary>
    public static CommentPeriod? Behind(
        ReadOnlySpan<string> labels,
        LetterLine line,
        ValueList<PeriodMention> periods
    )
    {
        int label = Math.Max(0, WordSearch.IndexOfAny(line.Text, labels));
        int from = line.Folded.Printed(label, label).Start;
        return (periods.FirstOrDefault(period => period.Span.Start >= from) ?? periods[0]).Period;
    }

    /// <summary>The period that stands before a word for the procedure: 計画（令和３年４月１日～…）について、…から…まで意見を募集.</summary>
    public static CommentPeriod? Before(
        string[] procedures,
        LetterLine line,
        ValueList<PeriodMention> periods
    )
    {
        PeriodMention[] stated =
        [
            .. periods.Where(period =>
                period.Period.End is not null
                || !WordSearch.StartsWithAny(
                    line.Printed.AsSpan(period.Span.End),
                    s_otherBeginnings
                )
            ),
        ];
        PeriodMention? chosen = null;
        for (int index = 0; index < stated.Length && chosen is null; index++)
        {
            // In broken text two periods may overlap.
            int from = stated[index].Span.End;
            int next =
                index + 1 < stated.Length ? stated[index + 1].Span.Start : line.Printed.Length;
            string behind = NormalizedText.Fold(
                line.Printed.AsSpan(from, Math.Max(0, next - from))
            );
            bool isBeforeProcedure = WordSearch.ContainsAny(behind, procedures);
            chosen = isBeforeProcedure ? stated[index] : null;
        }

        return (chosen ?? stated.FirstOrDefault())?.Period;
    }

    /// <summary>Of two statements the first, unless only the second one has both ends.</summary>
    public static CommentPeriod? Better(CommentPeriod? first, CommentPeriod? second) =>
        first is null || (!HasBothEnds(first) && second is not null && HasBothEnds(second))
            ? second
            : first;

    private static bool HasBothEnds(CommentPeriod period) =>
        period is { Start: not null, End: not null };
}
