namespace PublicComment.Parsing;

/// <summary>The rows of a table each of which begins on one line.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="End">The 0-based line behind the last one.</param>
internal sealed record LineRows(IReadOnlyList<SourceRow> Rows, int End)
{
    /// <summary>
    /// The rows from a line on; null where that begins none, or where further ones stand behind the blank line that ends them, so that a
    /// row may have been taken for a part of the one before it.
    /// </summary>
    public static LineRows? Read(
        IReadOnlyList<SourceParagraph> lines,
        int first,
        HeadedRoles headings
    )
    {
        List<LineRow> rows = [];
        int at = first;
        for (; at < lines.Count && !EndsTable(lines[at], isFirst: at == first); at++)
        {
            if (LineRow.Of(lines[at], headings) is { } row)
            {
                rows.Add(row);
            }
            else if (rows.Count == 0 || InterleavedColumns.HasBlankInSentence(lines[at].Text))
            {
                return null;
            }
            else
            {
                rows[^1].GoOn(lines[at]);
            }
        }

        return rows.Count == 0 || RowsStandBelow(lines, at, headings)
            ? null
            : new([.. rows.Select(row => row.ToRow())], at);
    }

    private static bool EndsTable(SourceParagraph line, bool isFirst) =>
        (!isFirst && line.Kind != ParagraphKind.NextLine)
        || LetterLabels.BeginContacts(line.Text)
        || LineHeadings.Of(line) is not null;

    private static bool RowsStandBelow(
        IReadOnlyList<SourceParagraph> lines,
        int at,
        HeadedRoles headings
    )
    {
        for (; at < lines.Count && LineHeadings.Of(lines[at]) is null; at++)
        {
            if (LineRow.Of(lines[at], headings) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
