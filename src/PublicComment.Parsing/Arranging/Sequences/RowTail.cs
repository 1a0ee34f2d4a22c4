using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Recognises what stands below the two texts of a row: a flag, the heading of the next group, contacts.</summary>
internal static class RowTail
{
    // One line of each text.
    private const int FewestLines = 2;

    /// <summary>The longest word that may be a flag, in UTF-16 code units.</summary>
    public const int LongestFlag = 12;

    /// <summary>The word on the last line that may be a flag; null where there is none. It is short, and no sentence goes on with it.</summary>
    public static string? FlagWordIn(IReadOnlyList<SequenceLine> lines) =>
        lines.Count > FewestLines
        && lines[^1].Text is { Length: <= LongestFlag } word
        && !PrintedCell.EndsSentence(word)
        && PrintedCell.EndsSentence(lines[^2].Text)
            ? word
            : null;

    /// <summary>Takes the flag from the end of the lines, and what stands below it; null where there is none.</summary>
    /// <param name="lines">The lines of the row.</param>
    /// <param name="words">The words that rows of the table end with.</param>
    /// <param name="hasNotesBelow">Whether other text may stand below the row.</param>
    public static SequenceLine? TakeFlag(
        List<SequenceLine> lines,
        IReadOnlySet<string> words,
        bool hasNotesBelow
    )
    {
        int first = hasNotesBelow ? 1 : Math.Max(1, lines.Count - 1);
        for (int line = lines.Count - 1; line >= first; line--)
        {
            (SourceCell? before, SourceCell last) = lines[line].PartBeforeLastWord();
            bool goesOn = line + 1 < lines.Count && lines[line + 1].Line == lines[line].Line;
            if (
                goesOn
                || last.Text.Length > LongestFlag
                || (
                    AmendmentWording.Read(last.Text) == AmendmentStatus.NotStated
                    && !words.Contains(last.Text)
                )
            )
            {
                continue;
            }

            SequenceLine flag = lines[line] with { Cell = last };
            lines.RemoveRange(line + 1, lines.Count - line - 1);
            if (before is null)
            {
                lines.RemoveAt(line);
            }
            else
            {
                lines[line] = lines[line] with { Cell = before };
            }

            return flag;
        }

        return null;
    }

    /// <summary>The 0-based line with the first heading of the groups below the row; the number of lines where there is none.</summary>
    /// <param name="lines">The lines of the row.</param>
    /// <param name="lead">What such headings begin with.</param>
    public static int GroupIn(IReadOnlyList<SequenceLine> lines, GroupLead lead)
    {
        int first = lines.Count;
        while (first > FewestLines && lead.Heads(lines[first - 1].Text))
        {
            first--;
        }

        int last = lines.Count - 1;
        return
            first == lines.Count
            && last >= FewestLines
            && HeadsGroup(lines[last].Text, lines[last - 1].Text, lead.Mark)
            ? last
            : first;
    }

    /// <summary>The bracket or the shape that the heading of a group begins with; null where it begins with neither.</summary>
    public static char? MarkOf(string heading) =>
        Enumerator.StyleOf(heading) is EnumeratorStyle.Mark or EnumeratorStyle.Brackets
        && GroupHeading.IsHeading(heading, isMarkedAsHeading: true)
            ? heading.TrimStart()[0]
            : null;

    // Marks begin lines of responses too, and head a group where the first one is headed so.
    private static bool HeadsGroup(string line, string before, char? mark) =>
        Enumerator.StyleOf(line) switch
        {
            EnumeratorStyle.Ordinal
            or EnumeratorStyle.Chapter
            or EnumeratorStyle.Section
            or EnumeratorStyle.Roman => GroupHeading.IsHeading(line, isMarkedAsHeading: false)
                && !before.EndsWith('、'),
            EnumeratorStyle.Mark or EnumeratorStyle.Brackets => mark is not null
                && MarkOf(line) == mark
                && PrintedCell.EndsSentence(before),
            _ => false,
        };

    /// <summary>The 0-based line with which the contacts of the office begin; the number of lines where there are none.</summary>
    public static int ContactsIn(IReadOnlyList<SequenceLine> lines)
    {
        int line = FewestLines;
        while (line < lines.Count && !LetterLabels.BeginContacts(lines[line].Text))
        {
            line++;
        }

        return Math.Min(line, lines.Count);
    }
}
