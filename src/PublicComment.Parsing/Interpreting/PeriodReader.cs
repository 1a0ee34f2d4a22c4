using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds from when until when opinions could be sent.</summary>
internal static class PeriodReader
{
    private static readonly string[] s_period =
    [
        "募集期間",
        "実施期間",
        "募集の期間",
        "提出期間",
        "公募期間",
        "公表期間",
        "意見の受付期間",
        "受付期間",
    ];

    // The portal states the two ends of the period in two fields.
    private static readonly string[] s_starts = ["受付開始日"];
    private static readonly string[] s_ends = ["受付締切日", "受付終了日"];

    private static readonly string[] s_labels = [.. s_period, .. s_starts, .. s_ends];

    private static readonly string[] s_procedure = ["募集", "公募", "意見", "パブリック"];

    /// <summary>Whether a line labels a period or one of its ends.</summary>
    public static bool IsLabel(LetterLine line) => DateLabels.IsLabel(line, s_labels);

    /// <summary>A labelled period first; else one in a sentence about the procedure, else one that has a line of its own.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="publishedOn">The day of the result, of which a period without a year has its own.</param>
    public static CommentPeriod? Read(IReadOnlyList<LetterLine> lines, LocalDate? publishedOn)
    {
        CommentPeriod? inSentence = null;
        CommentPeriod? alone = null;
        for (int line = 0; line < lines.Count; line++)
        {
            bool isLabelled =
                ContainsAny(lines[line].Text, s_period)
                || (line > 0 && DateLabels.IsLabel(lines[line - 1], s_period));
            bool isAboutProcedure = ContainsAny(lines[line].Text, s_procedure);
            ValueList<PeriodMention> periods =
                isLabelled || isAboutProcedure
                    ? lines[line].PeriodsNear(publishedOn)
                    : lines[line].Periods;
            if (periods is not [PeriodMention first, ..])
            {
                continue;
            }

            if (isLabelled)
            {
                return first.Period;
            }

            if (isAboutProcedure)
            {
                inSentence ??= first.Period;
            }
            else if (LineOfDate.IsPeriod(lines[line], first))
            {
                alone ??= first.Period;
            }
        }

        return FromTwoLabels(lines) ?? inSentence ?? alone;
    }

    private static CommentPeriod? FromTwoLabels(IReadOnlyList<LetterLine> lines)
    {
        DateMention? start = DateLabels.MentionsAt(s_starts, [], lines).FirstOrDefault();
        DateMention? end = DateLabels.MentionsAt(s_ends, [], lines).FirstOrDefault();
        return start is null && end is null ? null : new(start?.Date, LastDay(end));
    }

    // The portal prints the end of a day as 0時0分 of the next one.
    private static LocalDate? LastDay(DateMention? end) =>
        end?.Time == LocalTime.Midnight ? end.Date?.PlusDays(-1) : end?.Date;

    private static bool ContainsAny(string text, string[] words) =>
        Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
}
