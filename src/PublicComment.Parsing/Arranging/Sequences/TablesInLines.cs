namespace PublicComment.Parsing;

/// <summary>
/// Finds the tables of a document that has lines alone: extraction that follows the text of a page leaves their cells behind each other, or
/// beside each other with a blank between.
/// </summary>
internal static class TablesInLines
{
    public static SourceDocument Join(SourceDocument document, DiagnosticBag diagnostics)
    {
        if (document.LastTable >= 0)
        {
            return document;
        }

        SourceParagraph[] lines = [.. document.Blocks.Cast<SourceParagraph>()];
        IReadOnlyList<SourceBlock>? blocks =
            CellSequences.Join(lines, diagnostics)
            ?? LineTables.Join(lines, diagnostics)
            ?? TextsInTurn.Join(lines, diagnostics)
            ?? MarkedTextsInTurn.Join(lines, diagnostics)
            ?? PlaceSeams.Join(lines, diagnostics);
        return blocks is null ? document : new(document.Source, blocks);
    }
}
