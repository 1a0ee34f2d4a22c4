namespace PublicComment.Parsing;

/// <summary>Joins the printed lines of tables of opinions to the rows that they were on the page.</summary>
internal static class PrintedTables
{
    public static SourceDocument Join(SourceDocument document)
    {
        if (!document.Blocks.Any(block => block is SourceTable { HasPrintedLines: true }))
        {
            return document;
        }

        List<SourceBlock> blocks = [];
        bool isHeaded = false;
        foreach (SourceBlock block in document.Blocks)
        {
            if (block is not SourceTable { HasPrintedLines: true } table)
            {
                blocks.Add(block);
                continue;
            }

            PrintedTable printed = new(document.Source, table);
            if (!isHeaded && printed.FirstHeading < 0)
            {
                blocks.AddRange(Lines(document.Source, table));
                continue;
            }

            // Labels beside their values may stand directly above the first headings.
            IEnumerable<SourceRow> rows = printed.RowsFrom(isHeaded ? 0 : printed.FirstHeading);
            blocks.Add(new SourceTable(table.Span, [.. rows]));
            isHeaded = true;
        }

        return new(document.Source, blocks);
    }

    // What blanks lay out before any table of opinions is a letter's: counts, contacts, and labels beside their values.
    private static IEnumerable<SourceParagraph> Lines(SourceText source, SourceTable table)
    {
        bool isBelowLine = false;
        foreach (SourceRow line in table.Rows)
        {
            if (!line.IsEmpty)
            {
                yield return new(
                    line.Span,
                    RichTextBuilder.FromPlainText(source.Slice(line.Span).ToString()),
                    isBelowLine ? ParagraphKind.NextLine : ParagraphKind.Text
                );
            }

            isBelowLine = !line.IsEmpty;
        }
    }
}
