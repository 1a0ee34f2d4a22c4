using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the dates that stand at labels: 公表日：令和7年3月3日, or the date on the line below 公表日.</summary>
internal static class DateLabels
{
    // Of a line that is a label alone, and of what may stand between a label and its date: （予定）, 時.
    private const int LongestLabel = 24;

    /// <summary>Whether a line is one of the labels and nothing more than a few words, so that its value is below it.</summary>
    public static bool IsLabel(LetterLine line, string[] labels) =>
        line.Text.Length <= LongestLabel
        && Array.Exists(labels, label => line.Text.Contains(label, StringComparison.Ordinal))
        && line.Dates.All(mention => mention.Date is null);

    /// <summary>The dates at labels; the label that stands first in the list comes first.</summary>
    public static IEnumerable<LocalDate> DatesAt(
        string[] labels,
        IEnumerable<string> otherLabels,
        IReadOnlyList<LetterLine> lines
    ) => MentionsAt(labels, otherLabels, lines).Select(mention => mention.Date!.Value);

    /// <summary>The same, as they stand in the text.</summary>
    /// <param name="labels">The labels that are asked for.</param>
    /// <param name="otherLabels">Longer labels, of other dates, that hold one of them: 案の公示日 is no 公示日.</param>
    /// <param name="lines">The text.</param>
    public static IEnumerable<DateMention> MentionsAt(
        string[] labels,
        IEnumerable<string> otherLabels,
        IReadOnlyList<LetterLine> lines
    ) =>
        from label in labels
        let longer = otherLabels
            .Where(other => other.Contains(label, StringComparison.Ordinal))
            .ToArray()
        from line in Enumerable.Range(0, lines.Count)
        from position in PositionsOf(label, lines[line].Text)
        where !Array.Exists(longer, other => StandsWithin(other, label, lines[line].Text, position))
        let mention = Behind(lines[line], position + label.Length)
            ?? (
                IsLabel(lines[line], labels) && line + 1 < lines.Count
                    ? lines[line + 1].Dates.FirstOrDefault(date => date.Date is not null)
                    : null
            )
        where mention is not null
        select mention;

    private static IEnumerable<int> PositionsOf(string label, string text)
    {
        for (
            int position = text.IndexOf(label, StringComparison.Ordinal);
            position >= 0;
            position = text.IndexOf(label, position + 1, StringComparison.Ordinal)
        )
        {
            yield return position;
        }
    }

    private static bool StandsWithin(string longer, string label, string text, int position)
    {
        int start = position - longer.IndexOf(label, StringComparison.Ordinal);
        return start >= 0 && text.AsSpan(start).StartsWith(longer, StringComparison.Ordinal);
    }

    private static DateMention? Behind(LetterLine line, int position)
    {
        int from = line.Folded.Printed(0, position).End;
        return line.Dates.FirstOrDefault(mention =>
            mention.Date is not null
            && mention.Span.Start >= from
            && mention.Span.Start - from <= LongestLabel
        );
    }
}
