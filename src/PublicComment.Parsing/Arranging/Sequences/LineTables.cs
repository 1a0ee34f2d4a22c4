namespace PublicComment.Parsing;

/// <summary>
/// Reads tables each row of which begins on one line, with a blank between its cells, as conversions of web pages write them:
/// ご意見　市の考え方 above 桟橋が狭い。　広げます。
/// </summary>
internal static class LineTables
{
    /// <summary>The document with such tables in place of their lines; null where it has none.</summary>
    public static IReadOnlyList<SourceBlock>? Join(
        SourceParagraph[] lines,
        DiagnosticBag diagnostics
    )
    {
        List<SourceBlock> blocks = [];
        bool isFound = false;
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
                blocks.Add(headings.Over(rows.Rows));
                isFound = true;
                at = rows.End;
            }
            else
            {
                blocks.Add(lines[at++]);
            }
        }

        return isFound ? blocks : null;
    }
}
