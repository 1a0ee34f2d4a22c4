namespace PublicComment.Parsing;

/// <summary>A document as it was read, whatever its format: paragraphs and tables in the order of the page.</summary>
internal sealed record SourceDocument(SourceText Source, IReadOnlyList<SourceBlock> Blocks)
{
    /// <summary>The 0-based place of the last table among the blocks; -1 where there is none.</summary>
    public int LastTable { get; } = FindLastTable(Blocks);

    private static int FindLastTable(IReadOnlyList<SourceBlock> blocks)
    {
        int last = blocks.Count - 1;
        while (last >= 0 && blocks[last] is not SourceTable)
        {
            last--;
        }

        return last;
    }
}
