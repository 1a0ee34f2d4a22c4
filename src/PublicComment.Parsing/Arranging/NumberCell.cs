using System.Globalization;

namespace PublicComment.Parsing;

/// <summary>Recognises the numbers that rows carry.</summary>
internal static class NumberCell
{
    private const int LongestNumber = 12;
    private const string Punctuation = "().-‐－・#№[]<>:、,";

    /// <summary>Whether the text can number a row: <c>3</c>, <c>№１２</c>, <c>意見3</c>, <c>1-2</c>, <c>①</c>, <c>ア</c>, <c>A-3</c>.</summary>
    public static bool IsNumber(ReadOnlySpan<char> printed)
    {
        string folded = NormalizedText.Fold(printed);
        if (folded.Length is 0 or > LongestNumber)
        {
            return false;
        }

        string number = WithoutLabel(folded);
        return number.Any(IsNumeral) && number.All(IsNumberCharacter);
    }

    /// <summary>Whether two cells print the same number.</summary>
    public static bool AreSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        WithoutLabel(NormalizedText.Fold(first)) == WithoutLabel(NormalizedText.Fold(second));

    private static string WithoutLabel(string folded)
    {
        foreach (string label in (ReadOnlySpan<string>)["意見", "番号", "No", "NO", "no", "第"])
        {
            if (folded.StartsWith(label, StringComparison.Ordinal))
            {
                return folded[label.Length..].TrimStart('.').TrimEnd('番');
            }
        }

        return folded;
    }

    private static bool IsNumeral(char character) =>
        char.IsDigit(character)
        || "一二三四五六七八九十".Contains(character)
        || char.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber
        || char.IsAsciiLetterUpper(character)
        || IsKatakana(character);

    private static bool IsNumberCharacter(char character) =>
        IsNumeral(character)
        || Punctuation.Contains(character)
        || char.IsAsciiLetterLower(character);

    private static bool IsKatakana(char character) => character is >= 'ァ' and <= 'ヶ';
}
