using System.Runtime.InteropServices;
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

    // So many cells of which nearly all end with 。 are no chance.
    private const int FewestCells = 3;
    private const int MostEndedOfEach = 10;

    private readonly Dictionary<int, (int Cells, int Ended)> _columns = [];

    // Of the cells above the last row of a table, which no page break has cut.
    private readonly Dictionary<int, (int Cells, int Ended)> _whole = [];

    public WritingStyle(SourceDocument document)
    {
        foreach (SourceTable table in document.Blocks.OfType<SourceTable>())
        {
            for (int row = 0; row < table.Rows.Count; row++)
            {
                Count(table.Rows[row], isLast: row == table.Rows.Count - 1);
            }
        }
    }

    /// <summary>How a column ends its sentences, as far as a missing 。 at the end of one of its cells speaks for a cut.</summary>
    public SentenceEnds EndsOf(ColumnLayout layout, ColumnRole role, RichText cell)
    {
        int column = layout.ColumnOf(role);
        (int cells, int ended) = _columns.GetValueOrDefault(column);
        bool endsSentences =
            cell.Blocks.Count > 1
                ? EndsItsParagraphs(cell)
                : ended * 2 >= cells
                    && (role == ColumnRole.Response || HasPunctuation(cell.ToPlainText()));
        return !endsSentences ? SentenceEnds.Unknown
            : EndsNearlyAll(column) ? SentenceEnds.Always
            : SentenceEnds.Mostly;
    }

    private bool EndsNearlyAll(int column)
    {
        (int cells, int ended) = _whole.GetValueOrDefault(column);
        return cells >= FewestCells && (cells - ended) * MostEndedOfEach <= cells;
    }

    /// <summary>Whether most paragraphs of a cell before its last one end a sentence; true of a single paragraph.</summary>
    public static bool EndsItsParagraphs(RichText cell) =>
        EndsMostBlocks(cell.Blocks.AsSpan()[..^1]);

    private void Count(SourceRow row, bool isLast)
    {
        for (int column = 0; column < row.Cells.Count; column++)
        {
            RichText content = row.Cells[column].Content;
            if (
                !content.Blocks.IsEmpty
                && content.Blocks[^1].ToPlainText() is { Length: >= ShortestText } text
                && !IsHeading(text)
            )
            {
                bool isEnded = SentenceShape.EndsSentence(text);
                Count(_columns, column, isEnded);
                if (!isLast && HasPunctuation(content.ToPlainText()))
                {
                    Count(_whole, column, isEnded);
                }
            }
        }
    }

    // On each page again: 御意見に対する考え方.
    private static bool IsHeading(string text) =>
        HeadingText.CanHead(text) && ColumnVocabulary.RoleOf(text) != ColumnRole.Unknown;

    private static void Count(
        Dictionary<int, (int Cells, int Ended)> columns,
        int column,
        bool isEnded
    )
    {
        ref (int Cells, int Ended) counts = ref CollectionsMarshal.GetValueRefOrAddDefault(
            columns,
            column,
            out _
        );
        counts = (counts.Cells + 1, counts.Ended + (isEnded ? 1 : 0));
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

    private static bool HasPunctuation(string text) => text.AsSpan().IndexOfAny('。', '、') >= 0;
}
