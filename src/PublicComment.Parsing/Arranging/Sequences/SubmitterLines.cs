namespace PublicComment.Parsing;

/// <summary>
/// Tells the name of a body from the opinion below it: its column is narrow, so that it may take several lines, and a blank line parts the
/// cells: 一般社団法人 / 電波協会.
/// </summary>
internal static class SubmitterLines
{
    private const int MostLines = 3;
    private const int LongestName = 40;

    // One of each text.
    private const int FewestLines = 2;

    /// <summary>Takes the name from the lines of a row; null where none begins with one.</summary>
    public static SourceCell? TakeFrom(List<SequenceLine> lines)
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
