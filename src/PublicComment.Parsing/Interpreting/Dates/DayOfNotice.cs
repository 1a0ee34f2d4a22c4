using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Completes a period of which a sentence tells the beginning otherwise: 案を11月18日に公表し、12月18日まで意見を募集. Opinions can be sent
/// from the day on which the draft is public.
/// </summary>
internal static class DayOfNotice
{
    private static readonly string[] s_published =
    [
        "に公表し、",
        "に公示し、",
        "に公開し、",
        "付けで公表し、",
        "付けで公示し、",
        "付で公表し、",
        "付で公示し、",
        "に案を公表し、",
        "に案を公示し、",
    ];

    /// <summary>The period with the day before its end on which the line says that the draft was published; else the period.</summary>
    public static CommentPeriod? Begin(CommentPeriod? period, LetterLine line)
    {
        if (period is not { Start: null, End: { } end })
        {
            return period;
        }

        foreach (DateMention mention in line.Dates)
        {
            bool isPublished = WordSearch.StartsWithAny(
                line.Printed.AsSpan(mention.Span.End),
                s_published
            );
            if (isPublished && mention.Date is { } start && start < end)
            {
                return new(start, end);
            }
        }

        return period;
    }
}
