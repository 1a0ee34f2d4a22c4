using PublicComment.Model;

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

    public static SourceDocument Join(SourceDocument document, DiagnosticBag diagnostics)
    {
        if (document.LastTable >= 0)
        {
            return document;
        }

        SourceParagraph[] lines = [.. document.Blocks.Cast<SourceParagraph>()];
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
                return new(
                    document.Source,
                    [
                        .. lines[..at],
                        Table(headings, lines[below..first], rows),
                        .. lines[rows.End..],
                    ]
                );
            }
        }

        return document;
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

    private static SourceTable Table(
        HeadingSequence headings,
        SourceParagraph[] between,
        SequenceRows rows
    )
    {
        IEnumerable<SourceRow> groups = between.Select(line =>
            SourceRow.Across(line, headings.Roles.Count)
        );
        return new(
            TextSpan.FromBounds(headings.Row.Span.Start, rows.Rows[^1].Span.End),
            [headings.Row, .. groups, .. rows.Rows]
        );
    }
}
