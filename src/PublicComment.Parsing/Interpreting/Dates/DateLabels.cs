using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the dates that stand at labels: 公表日：令和7年3月3日, or the date on the line below 公表日.</summary>
internal static class DateLabels
{
    // Of a line that is a label alone, and of what may stand between a label and its date: （予定）, 時.
    private const int LongestLabel = 24;

    /// <summary>Whether a line is one of the labels and nothing more than a few words, so that its value is below it.</summary>
    public static bool IsLabel(LetterLine line, ReadOnlySpan<string> labels) =>
        line.Text.Length <= LongestLabel
        && WordSearch.ContainsAny(line.Text, labels)
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
    )
    {
        foreach (string label in labels)
        {
            string[]? longer = null;
            for (int line = 0; line < lines.Count; line++)
            {
                string text = lines[line].Text;
                for (
                    int position = text.IndexOf(label, StringComparison.Ordinal);
                    position >= 0;
                    position = text.IndexOf(label, position + 1, StringComparison.Ordinal)
                )
                {
                    longer ??=
                    [
                        .. otherLabels.Where(other =>
                            other.Contains(label, StringComparison.Ordinal)
                        ),
                    ];
                    if (
                        !StandsWithinAny(longer, label, text, position)
                        && At(lines, line, position + label.Length, labels) is { } mention
                    )
                    {
                        yield return mention;
                    }
                }
            }
        }
    }

    private static DateMention? At(
        IReadOnlyList<LetterLine> lines,
        int line,
        int position,
        string[] labels
    ) =>
        Behind(lines[line], position)
        ?? (
            IsLabel(lines[line], labels) && line + 1 < lines.Count
                ? lines[line + 1].Dates.FirstOrDefault(date => date.Date is not null)
                : null
        );

    private static bool StandsWithinAny(string[] longer, string label, string text, int position)
    {
        foreach (string other in longer)
        {
            int start = position - other.IndexOf(label, StringComparison.Ordinal);
            if (start >= 0 && text.AsSpan(start).StartsWith(other, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static DateMention? Behind(LetterLine line, int position)
    {
        int from = line.Folded.Printed(0, position).End;
        ReadOnlySpan<DateMention> dates = line.Dates.AsSpan();
        for (
            int index = FirstFrom(dates, from);
            index < dates.Length && dates[index].Span.Start - from <= LongestLabel;
            index++
        )
        {
            if (dates[index].Date is not null)
            {
                return dates[index];
            }
        }

        return null;
    }

    // The dates stand in the order of the line, of which there may be as many as labels.
    private static int FirstFrom(ReadOnlySpan<DateMention> dates, int from)
    {
        int low = 0;
        int high = dates.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = dates[middle].Span.Start < from ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
