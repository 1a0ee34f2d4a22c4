using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the last day of a period in the sentence that tells its first: 3月1日から意見を募集し、3月31日に締め切りました.</summary>
internal static class PeriodClosing
{
    private static readonly string[] s_closings =
    [
        "に締め切",
        "に締切",
        "をもって締め切",
        "をもって終了",
        "に終了",
    ];

    /// <summary>The period with the day on which it was closed, where it states none.</summary>
    public static CommentPeriod? Complete(CommentPeriod? period, LetterLine line)
    {
        if (period is not { Start: { } start, End: null })
        {
            return period;
        }

        DateMention? last = line.Dates.FirstOrDefault(mention =>
            mention.Date > start
            && WordSearch.StartsWithAny(Behind(line.Printed.AsSpan(mention.Span.End)), s_closings)
        );
        return last is null ? period : period with { End = last.Date };
    }

    // 令和7年3月31日（月）に
    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> text)
    {
        int close = text is ['(' or '（', ..] ? Brackets.IndexOfClosing(text) : -1;
        return text[(close + 1)..];
    }
}
