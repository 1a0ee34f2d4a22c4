namespace PublicComment.Parsing;

/// <summary>Finds the line of headings below which a letter holds the cells of a table that lost its columns: No. 意見の概要 市の考え方.</summary>
internal static class ColumnHeadingLine
{
    /// <summary>The lines above the first such line, below which opinions stand; all where there is none.</summary>
    public static LetterLine[] TakeAbove(IEnumerable<LetterLine> lines) =>
        [.. lines.TakeWhile(line => LineHeadings.Of(line.ToParagraph()) is null)];
}
