namespace PublicComment.Parsing;

/// <summary>Text whose letters stand apart, as covers print it: 公 正 取 引 委 員 会, 再 編 計 画（ 案 ）.</summary>
internal static class LetterSpacing
{
    // Brackets stand beside a letter; shorter texts than this may be words of one letter.
    private const int ShortestWithPairs = 6;

    /// <summary>The text without the blanks between its letters; the same string where it is no such text.</summary>
    public static string Close(string printed)
    {
        string[] parts = printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int single = parts.Count(part => part.Length == 1);
        bool isSpaced =
            parts.Length > 1
            && (
                single == parts.Length
                || (parts.Length >= ShortestWithPairs && 4 * single >= 3 * parts.Length)
            );
        return isSpaced ? string.Concat(parts) : printed;
    }
}
