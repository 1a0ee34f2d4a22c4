namespace PublicComment.Parsing;

/// <summary>
/// Tells who sent an opinion from the opinion: a word such as 個人 stands on the line before it or before its first words; the name of a body
/// may take several lines of its narrow column, with a blank line below: 一般社団法人 / 電波協会.
/// </summary>
internal static class SubmitterLines
{
    private const int MostLines = 3;
    private const int LongestName = 40;

    // One of each text.
    private const int FewestLines = 2;

    /// <summary>Takes the submitter from the lines of a row; null where they begin with none.</summary>
    public static SourceCell? TakeFrom(List<SequenceLine> lines)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        (SourceCell first, SourceCell? behind) = lines[0].PartBehindFirstWord();
        if (!ColumnContent.IsSubmitter(first.Text))
        {
            return TakeName(lines);
        }

        if (behind is null)
        {
            lines.RemoveAt(0);
        }
        else
        {
            lines[0] = lines[0] with { Cell = behind };
        }

        return first;
    }

    private static SourceCell? TakeName(List<SequenceLine> lines)
    {
        int count = 1;
        while (count < lines.Count && !lines[count].IsBelowBlank)
        {
            count++;
        }

        if (count > MostLines || lines.Count - count < FewestLines)
        {
            return null;
        }

        SourceCell[] cells = [.. lines.Take(count).Select(line => line.Cell)];
        string name = NormalizedText.Fold(string.Concat(cells.Select(cell => cell.Text)));
        if (name.Length > LongestName || !SubmitterWords.End(name))
        {
            return null;
        }

        lines.RemoveRange(0, count);
        return PrintedCell.Join(cells, cells.Max(cell => PrintedCell.WidthOf(cell.Text)));
    }
}
