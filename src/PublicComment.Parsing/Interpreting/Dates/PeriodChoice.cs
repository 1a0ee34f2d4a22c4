using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Chooses among the periods of a line the one in which opinions could be sent.</summary>
internal static class PeriodChoice
{
    // 令和８年４月１日から施行する命令案 states no period.
    private static readonly string[] s_otherBeginnings = ["施行", "適用"];

    private static readonly string[] s_joints = ["及び", "並びに", "と", "、"];

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
        for (int index = 0; index < stated.Length; index++)
        {
            // In broken text two periods may overlap.
            int from = stated[index].Span.End;
            int next =
                index + 1 < stated.Length ? stated[index + 1].Span.Start : line.Printed.Length;
            string behind = NormalizedText.Fold(
                line.Printed.AsSpan(from, Math.Max(0, next - from))
            );
            if (WordSearch.ContainsAny(behind, procedures))
            {
                return Whole(stated, index, line.Printed);
            }
        }

        return stated.FirstOrDefault()?.Period;
    }

    // ４月19日から５月18日及び６月９日から22日まで: from the first day of the first one to the last day of the last one.
    private static CommentPeriod Whole(PeriodMention[] stated, int last, string printed)
    {
        int first = last;
        while (first > 0 && AreJoined(stated[first - 1], stated[first], printed))
        {
            first--;
        }

        return first == last
            ? stated[last].Period
            : new(stated[first].Period.Start, stated[last].Period.End);
    }

    private static bool AreJoined(PeriodMention period, PeriodMention next, string printed) =>
        period.Period.Start < next.Period.Start
        && period.Span.End < next.Span.Start
        && s_joints.Contains(printed[period.Span.End..next.Span.Start].Trim());

    /// <summary>Of two statements the first, unless only the second one has both ends.</summary>
    public static CommentPeriod? Better(CommentPeriod? first, CommentPeriod? second) =>
        first is null || (!HasBothEnds(first) && second is not null && HasBothEnds(second))
            ? second
            : first;

    private static bool HasBothEnds(CommentPeriod period) =>
        period is { Start: not null, End: not null };
}
