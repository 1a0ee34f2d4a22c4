namespace PublicComment.Parsing;

/// <summary>The rows of a table each of which begins on one line.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="End">The 0-based line behind the last one.</param>
internal sealed record LineRows(IReadOnlyList<SourceRow> Rows, int End)
{
    // So many rows, each on one line, show that a line is a row.
    private const int FewestOfOneLine = 3;

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
        LineRow? unanswered = null;
        LineRow? cut = null;
        int at = first;
        for (; at < lines.Count && !EndsTable(lines[at], isFirst: at == first); at++)
        {
            LineRow? row = LineRow.Of(lines[at], headings);
            if (cut is not null)
            {
                if (row is not null)
                {
                    return null;
                }

                cut.GoOnWithOpinion(lines[at]);
            }
            else if (row is not null)
            {
                rows.Add(row);
            }
            else if (
                at == first
                && lines[at].Kind == ParagraphKind.NextLine
                && LineRow.Unanswered(lines[at], headings) is { } opinion
            )
            {
                unanswered = opinion;
            }
            else if (rows.Count == 0 || InterleavedColumns.HasBlankInSentence(lines[at].Text))
            {
                return null;
            }
            else if (PageRow(lines[at], rows[^1], headings) is { } page)
            {
                cut = page;
            }
            else
            {
                rows[^1].GoOn(lines[at]);
            }
        }

        // What stands below the table may be the response.
        if (cut is not null && (at < lines.Count || PrintedCell.EndsSentence(lines[^1].Text)))
        {
            return null;
        }

        if (rows.Count == 0 || RowsStandBelow(lines, at, headings))
        {
            return null;
        }

        if (unanswered is not null)
        {
            if (!AreOfOneLine(rows))
            {
                return null;
            }

            rows.Insert(0, unanswered);
        }

        SourceRow[] last = cut is null ? [] : [cut.ToRow() with { IsCut = true }];
        return new([.. rows.Select(row => row.ToRow()), .. last], at);
    }

    // 108 below a response that has ended, in a table whose rows begin with their pages; the items of lists in it begin with 1.
    private static LineRow? PageRow(SourceParagraph line, LineRow above, HeadedRoles headings) =>
        above is { IsEnded: true, Page: { } last }
        && LineRow.OfPage(line, headings) is { Page: { } page } row
        && page >= last
            ? row
            : null;

    // Elsewhere the first line may be the beginning of the opinion that the second one ends.
    private static bool AreOfOneLine(List<LineRow> rows) =>
        rows.Count >= FewestOfOneLine && rows.TrueForAll(row => row.LineCount == 1);

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
