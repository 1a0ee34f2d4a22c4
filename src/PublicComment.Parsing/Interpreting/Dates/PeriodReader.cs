using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds from when until when opinions could be sent.</summary>
internal static class PeriodReader
{
    // Pages such as the portal's state the two ends of the period in two fields.
    private static readonly string[] s_starts =
    [
        "受付開始日",
        "募集開始日",
        "募集の開始日",
        "公募開始日",
    ];
    private static readonly string[] s_ends =
    [
        "受付締切日",
        "受付終了日",
        "募集締切日",
        "募集の締切日",
        "募集終了日",
        "募集の終了日",
        "公募終了日",
        "提出期限",
    ];

    private static readonly string[] s_procedure = ["募集", "公募", "意見", "パブリック"];

    // Of any period, so that nothing else may stand on its line.
    private const string BareLabel = "期間";

    /// <summary>Whether a line labels a period or one of its ends.</summary>
    public static bool IsLabel(LetterLine line) =>
        DateLabels.IsLabel(line, LetterLabels.Period)
        || DateLabels.IsLabel(line, s_starts)
        || DateLabels.IsLabel(line, s_ends);

    /// <summary>A labelled period first; else one in a sentence about the procedure, else one that has a line of its own.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="publishedOn">The day of the result, of which a period without a year has its own.</param>
    public static CommentPeriod? Read(IReadOnlyList<LetterLine> lines, LocalDate? publishedOn)
    {
        (CommentPeriod? stated, CommentPeriod? alone) = ReadLines(lines, publishedOn);
        // A sentence that fits on a line of its own is not about what stands on the lines around it.
        (CommentPeriod? joined, CommentPeriod? joinedAlone) = ReadLines(
            WrappedLines.Join(lines),
            publishedOn
        );
        return PeriodChoice.Better(stated, joined) ?? alone ?? joinedAlone;
    }

    private static (CommentPeriod? Stated, CommentPeriod? Alone) ReadLines(
        IReadOnlyList<LetterLine> lines,
        LocalDate? publishedOn
    )
    {
        CommentPeriod? inSentence = null;
        CommentPeriod? alone = null;
        for (int line = 0; line < lines.Count; line++)
        {
            string text = lines[line].Text;
            bool isLabelled =
                WordSearch.ContainsAny(text, LetterLabels.Period)
                || (line > 0 && DateLabels.IsLabel(lines[line - 1], LetterLabels.Period));
            bool isAboutProcedure = WordSearch.ContainsAny(text, s_procedure);
            ValueList<PeriodMention> periods =
                isLabelled || isAboutProcedure || lines[line].BeginsWith(BareLabel)
                    ? lines[line].PeriodsNear(publishedOn)
                    : lines[line].Periods;
            if (periods.IsEmpty)
            {
                continue;
            }

            if (isLabelled)
            {
                return (PeriodChoice.Behind(LetterLabels.Period, lines[line], periods), null);
            }

            if (isAboutProcedure)
            {
                CommentPeriod? stated = DayOfNotice.Begin(
                    PeriodChoice.Before(s_procedure, lines[line], periods),
                    lines[line]
                );
                inSentence = PeriodChoice.Better(
                    inSentence,
                    PeriodClosing.Complete(stated, lines[line])
                );
            }
            else if (LineOfDate.IsPeriod(lines[line], periods[0]))
            {
                alone ??= periods[0].Period;
            }
        }

        CommentPeriod? ends = PeriodEnds.Read(s_starts, s_ends, lines);
        return (PeriodChoice.Better(ends, inSentence), alone);
    }
}
