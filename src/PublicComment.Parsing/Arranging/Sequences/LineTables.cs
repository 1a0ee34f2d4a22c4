using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads tables each row of which begins on one line, with a blank between its cells, as conversions of web pages write them:
/// ご意見　市の考え方 above 桟橋が狭い。　広げます。
/// </summary>
internal static class LineTables
{
    public static SourceDocument Join(SourceDocument document, DiagnosticBag diagnostics)
    {
        if (document.LastTable >= 0)
        {
            return document;
        }

        List<SourceBlock> blocks = [];
        SourceParagraph[] lines = [.. document.Blocks.Cast<SourceParagraph>()];
        int tables = 0;
        for (int at = 0; at < lines.Length; )
        {
            if (
                LineHeadings.Of(lines[at]) is { } headings
                && LineRows.Read(lines, at + 1, headings) is { } rows
            )
            {
                diagnostics.Add(
                    DiagnosticDescriptors.CellsInSequence,
                    headings.Row.Span,
                    rows.Rows.Count
                );
                blocks.Add(
                    new SourceTable(
                        TextSpan.FromBounds(headings.Row.Span.Start, rows.Rows[^1].Span.End),
                        [headings.Row, .. rows.Rows]
                    )
                );
                tables++;
                at = rows.End;
            }
            else
            {
                blocks.Add(lines[at++]);
            }
        }

        return tables == 0 ? document : new(document.Source, blocks);
    }
}
