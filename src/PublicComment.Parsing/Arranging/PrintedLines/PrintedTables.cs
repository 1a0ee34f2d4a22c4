namespace PublicComment.Parsing;

/// <summary>Joins the printed lines of tables of opinions to the rows that they were on the page.</summary>
internal static class PrintedTables
{
    public static SourceDocument Join(SourceDocument document)
    {
        if (!document.Blocks.Any(block => block is SourceTable { PrintedLines.Count: > 0 }))
        {
            return document;
        }

        List<SourceBlock> blocks = [];
        bool isHeaded = false;
        foreach (SourceBlock block in document.Blocks)
        {
            if (block is not SourceTable { PrintedLines.Count: > 0 } table)
            {
                blocks.Add(block);
                continue;
            }

            PrintedTable printed = new(table);
            if (!isHeaded && printed.FirstHeading < 0)
            {
                // What blanks lay out before any table of opinions is a letter's: counts, contacts, and labels beside their values.
                blocks.AddRange(table.PrintedLines.Where(line => !line.Content.Blocks.IsEmpty));
                continue;
            }

            // Labels beside their values may stand directly above the first headings.
            IEnumerable<SourceRow> rows = printed.RowsFrom(isHeaded ? 0 : printed.FirstHeading);
            blocks.Add(new SourceTable(table.Span, [.. rows]));
            isHeaded = true;
        }

        return new(document.Source, blocks);
    }
}
