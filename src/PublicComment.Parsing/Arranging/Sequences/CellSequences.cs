namespace PublicComment.Parsing;

/// <summary>
/// Reads tables whose cells stand behind each other on lines, as extraction that follows the text of a page writes them: the number of a
/// row, the lines of its opinion, those of its response, its flag.
/// </summary>
internal static class CellSequences
{
    // Between the headings and the first number a group may have its heading.
    private const int MostLinesBeforeRows = 2;

    // The headings of a table may stand in a letter too; to read on below each of very many would take too long.
    private const int MostHeadings = 4;

    /// <summary>The document with the first such table in place of its lines; null where it has none.</summary>
    public static IReadOnlyList<SourceBlock>? Join(
        SourceParagraph[] lines,
        DiagnosticBag diagnostics
    )
    {
        int tried = 0;
        for (int at = 0; at < lines.Length && tried < MostHeadings; at++)
        {
            if (HeadingSequence.At(lines, at) is not { } headings)
            {
                continue;
            }

            int below = at + headings.LineCount;
            if (FirstRow(lines, below, headings) is not { } first)
            {
                continue;
            }

            tried++;
            if (SequenceRows.Read(lines, below, first, headings) is { } rows)
            {
                diagnostics.Add(
                    DiagnosticDescriptors.CellsInSequence,
                    headings.Row.Cells[0].Span,
                    rows.Numbered
                );
                IEnumerable<SourceRow> groups = lines[below..first]
                    .Select(line => SourceRow.Across(line, headings.Roles.Count));
                return
                [
                    .. lines[..at],
                    headings.Headings.Over([.. groups, .. rows.Rows]),
                    .. lines[rows.End..],
                ];
            }
        }

        return null;
    }

    private static int? FirstRow(SourceParagraph[] lines, int at, HeadingSequence headings)
    {
        int last = Math.Min(lines.Length, at + MostLinesBeforeRows + 1);
        for (int line = at; line < last; line++)
        {
            if (RowNumber.At(lines[line]) is { } number)
            {
                return headings.MayStandAbove(number) ? line : null;
            }
        }

        return null;
    }
}
