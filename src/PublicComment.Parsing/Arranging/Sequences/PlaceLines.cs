namespace PublicComment.Parsing;

/// <summary>
/// Tells the place in the draft from the opinion that follows it: its column is narrow, so that its lines are short, and its last one
/// may stand before the first of the opinion, with a blank between: 第４条 第４条第１項の「監督者」に、….
/// </summary>
internal static class PlaceLines
{
    // One of each text.
    private const int FewestLines = 2;

    /// <summary>Takes the lines of the place from those of a row; none where the row has no place.</summary>
    /// <param name="lines">The lines of the row.</param>
    /// <param name="above">The words before a blank that are the places of rows above; takes those of this row.</param>
    public static IReadOnlyList<SequenceLine> TakeFrom(
        List<SequenceLine> lines,
        HashSet<string> above
    )
    {
        // An excerpt may end in the first line of its last row.
        if (lines.Count < FewestLines)
        {
            return lines is [var only] && above.Contains(only.PartBehindFirstWord().First.Text)
                ? TakeFirstWord(lines)
                : [];
        }

        int narrow = lines.Max(line => PrintedCell.WidthOf(line.Text)) / 2;
        int count = 0;
        while (lines.Count - count > FewestLines && IsNarrow(lines[count].Text, narrow))
        {
            count++;
        }

        List<SequenceLine> place = lines[..count];
        lines.RemoveRange(0, count);

        if (IsNarrow(lines[0].PartBehindFirstWord().First.Text, narrow))
        {
            place.AddRange(TakeFirstWord(lines));
        }

        if (place is [var word])
        {
            above.Add(word.Text);
        }

        return place;
    }

    private static IReadOnlyList<SequenceLine> TakeFirstWord(List<SequenceLine> lines)
    {
        (SourceCell first, SourceCell? behind) = lines[0].PartBehindFirstWord();
        if (behind is null)
        {
            return [];
        }

        SequenceLine word = lines[0] with { Cell = first };
        lines[0] = lines[0] with { Cell = behind };
        return [word];
    }

    private static bool IsNarrow(string text, int narrow) =>
        PrintedCell.WidthOf(text) <= narrow && text is not [.., '。' or '？' or '！'];
}
