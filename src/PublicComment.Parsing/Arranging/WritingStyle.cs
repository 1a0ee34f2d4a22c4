using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Whether a column, or a cell, is written in sentences that end with 。: only then does a missing end tell anything.</summary>
internal static class WritingStyle
{
    /// <summary>Reads it from the rows before the last one; without any, from the last cell itself.</summary>
    public static bool WritesSentences(IReadOnlyList<LogicalRow> rows, ColumnRole role)
    {
        RichText last = rows[^1].ContentOf(role);
        return last.Blocks.Count > 1
            ? Ends(last.Blocks.AsSpan()[..^1])
            : ByEarlierRows(rows, role) && (role == ColumnRole.Response || HasPunctuation(last));
    }

    private static bool ByEarlierRows(IReadOnlyList<LogicalRow> rows, ColumnRole role)
    {
        // The nearest rows tell as much as all of them, and keep the reading linear.
        const int Nearest = 8;
        int ended = 0;
        int counted = 0;
        for (int row = Math.Max(0, rows.Count - 1 - Nearest); row < rows.Count - 1; row++)
        {
            RichText content = rows[row].ContentOf(role);
            if (!content.Blocks.IsEmpty)
            {
                counted++;
                ended += SentenceShape.EndsSentence(content.Blocks[^1].ToPlainText()) ? 1 : 0;
            }
        }

        return ended * 2 >= counted;
    }

    private static bool Ends(ReadOnlySpan<TextBlock> blocks)
    {
        int ended = 0;
        foreach (TextBlock block in blocks)
        {
            ended += SentenceShape.EndsSentence(block.ToPlainText()) ? 1 : 0;
        }

        return ended * 2 >= blocks.Length;
    }

    private static bool HasPunctuation(RichText content) =>
        content.ToPlainText().AsSpan().IndexOfAny('。', '、') >= 0;
}
