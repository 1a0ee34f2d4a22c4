using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Whether the columns of a document, and a cell of them, are written in sentences that end with 。: only then does a
/// missing end tell anything.
/// </summary>
internal sealed class WritingStyle
{
    /// <summary>Shorter cells are labels, numbers and flags.</summary>
    public const int ShortestText = 8;

    private readonly Dictionary<int, (int Cells, int Ended)> _columns = [];

    public WritingStyle(SourceDocument document)
    {
        foreach (
            SourceRow row in document.Blocks.OfType<SourceTable>().SelectMany(table => table.Rows)
        )
        {
            for (int column = 0; column < row.Cells.Count; column++)
            {
                Count(column, row.Cells[column]);
            }
        }
    }

    /// <summary>Whether a missing 。 at the end of a cell speaks for a cut.</summary>
    public bool WritesSentences(ColumnLayout layout, ColumnRole role, RichText cell)
    {
        if (cell.Blocks.Count > 1)
        {
            return EndsItsParagraphs(cell);
        }

        (int cells, int ended) = _columns.GetValueOrDefault(layout.ColumnOf(role));
        return ended * 2 >= cells && (role == ColumnRole.Response || HasPunctuation(cell));
    }

    /// <summary>Whether most paragraphs of a cell before its last one end a sentence; true of a single paragraph.</summary>
    public static bool EndsItsParagraphs(RichText cell) =>
        EndsMostBlocks(cell.Blocks.AsSpan()[..^1]);

    private void Count(int column, SourceCell cell)
    {
        if (
            cell.Content.Blocks.IsEmpty
            || cell.Content.Blocks[^1].ToPlainText() is not { Length: >= ShortestText } text
        )
        {
            return;
        }

        (int cells, int ended) = _columns.GetValueOrDefault(column);
        _columns[column] = (cells + 1, ended + (SentenceShape.EndsSentence(text) ? 1 : 0));
    }

    // ■駐車場について is a heading in the cell, which ends no sentence anyway.
    private static bool EndsMostBlocks(ReadOnlySpan<TextBlock> blocks)
    {
        int ended = 0;
        int open = 0;
        foreach (TextBlock block in blocks)
        {
            string text = block.ToPlainText();
            bool isEnded = SentenceShape.EndsSentence(text);
            ended += isEnded ? 1 : 0;
            open += isEnded || PrintedCell.IsMarkedHeading(text) ? 0 : 1;
        }

        return ended >= open;
    }

    private static bool HasPunctuation(RichText content) =>
        content.ToPlainText().AsSpan().IndexOfAny('。', '、') >= 0;
}
