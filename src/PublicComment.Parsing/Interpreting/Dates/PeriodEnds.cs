using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads a period whose two ends are stated apart.</summary>
internal static class PeriodEnds
{
    // Of whatever begins and ends, so both have to stand at the beginning of a line: 開始日：…, 締切日：….
    private static readonly string[] s_bareStarts = ["開始日", "開始"];
    private static readonly string[] s_bareEnds = ["締切日", "終了日", "締切", "終了"];

    /// <summary>The period between the dates at the labels of its ends; null where there is neither.</summary>
    public static CommentPeriod? Read(
        string[] starts,
        string[] ends,
        IReadOnlyList<LetterLine> lines
    )
    {
        DateMention? start = DateLabels.MentionsAt(starts, [], lines).FirstOrDefault();
        DateMention? end = DateLabels.MentionsAt(ends, [], lines).FirstOrDefault();
        return start is not null || end is not null ? new(start?.Date, LastDay(end))
            : AtBeginning(s_bareStarts, lines) is { } first
            && AtBeginning(s_bareEnds, lines) is { } last
                ? new(first.Date, LastDay(last))
            : null;
    }

    private static DateMention? AtBeginning(string[] labels, IReadOnlyList<LetterLine> lines) =>
        lines
            .Where(line => Array.Exists(labels, label => line.BeginsWith(label)))
            .Select(line => line.Dates.FirstOrDefault(mention => mention.Date is not null))
            .FirstOrDefault(mention => mention is not null);

    // The portal prints the end of a day as 0時0分 of the next one.
    private static LocalDate? LastDay(DateMention? end) =>
        end?.Time == LocalTime.Midnight ? end.Date?.PlusDays(-1) : end?.Date;
}
