using System.Globalization;

namespace PublicComment.Parsing;

/// <summary>Reads the cells of a column of counts: <c>3</c>, <c>３件</c>, <c>十二件</c>.</summary>
internal static class CountCell
{
    // With the blanks in it.
    private const int LongestPrinted = 40;

    /// <summary>The number that the cell is; null where it is none, or more than one.</summary>
    public static int? Read(string text)
    {
        // ① numbers a row, and counts nothing.
        if (text.Length > LongestPrinted || HasEnclosed(text))
        {
            return null;
        }

        string folded = NormalizedText.Fold(text).TrimEnd('件');
        return Numerals.ReadBackwards(folded, folded.Length) is { Start: 0 } number
            ? number.Value
            : null;
    }

    private static bool HasEnclosed(string text)
    {
        foreach (char character in text)
        {
            if (char.GetUnicodeCategory(character) == UnicodeCategory.OtherNumber)
            {
                return true;
            }
        }

        return false;
    }
}
