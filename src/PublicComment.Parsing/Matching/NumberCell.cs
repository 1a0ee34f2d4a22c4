using System.Globalization;

namespace PublicComment.Parsing;

/// <summary>Recognises the numbers that rows carry: <c>3</c>, <c>№１２</c>, <c>意見3</c>, <c>1-2</c>, <c>①</c>, <c>ア</c>, <c>A-3</c>.</summary>
internal static class NumberCell
{
    private const int LongestNumber = 12;

    // With the blanks in it.
    private const int LongestPrinted = 200;
    private const string Punctuation = "().-‐－・#[]<>:、,";

    /// <summary>Whether the text can number a row.</summary>
    public static bool IsNumber(ReadOnlySpan<char> printed)
    {
        if (IsPlain(printed))
        {
            return printed.Length <= LongestNumber;
        }

        string folded = printed.Length > LongestPrinted ? "" : NormalizedText.Fold(printed);
        if (folded.Length is 0 or > LongestNumber)
        {
            return false;
        }

        string number = NumberLabels.TakeOff(ContinuationMark.Without(folded));
        bool hasDigit = false;
        foreach (char character in number)
        {
            if (!IsNumberCharacter(character))
            {
                return false;
            }

            hasDigit |= IsDigit(character);
        }

        return hasDigit || IsLetterAlone(number);
    }

    /// <summary>The number alone, in one spelling for all its spellings: <c>12</c> for <c>№１２</c> and <c>(12)</c>.</summary>
    public static string KeyOf(string printed) =>
        IsPlain(printed) ? printed : NumberLabels.KeyOf(NormalizedText.Fold(printed));

    /// <summary>The value of a number in digits alone; null for every other one.</summary>
    public static int? OrdinalOf(string printed) =>
        int.TryParse(
            KeyOf(printed),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int ordinal
        )
            ? ordinal
            : null;

    /// <summary>Whether the texts are 1, 2, 3 and so on.</summary>
    public static bool CountUp(ReadOnlySpan<string> texts)
    {
        for (int index = 0; index < texts.Length; index++)
        {
            if (OrdinalOf(texts[index]) != index + 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two cells print the same number.</summary>
    public static bool AreSame(string first, string second) =>
        first == second || (!(IsPlain(first) && IsPlain(second)) && KeyOf(first) == KeyOf(second));

    // Most numbers are digits alone, of which other digits are another number.
    private static bool IsPlain(ReadOnlySpan<char> number) =>
        number.Length > 0 && number[0] != '0' && !number.ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether the cell says itself that its row goes on from one before it.</summary>
    public static bool SaysThatItGoesOn(ReadOnlySpan<char> printed)
    {
        string folded = printed.Length > LongestPrinted ? "" : NormalizedText.Fold(printed);
        return ContinuationMark.Without(folded).Length < folded.Length;
    }

    private static bool IsDigit(char character) =>
        char.IsDigit(character)
        || Numerals.KanjiToTen.Contains(character, StringComparison.Ordinal)
        || char.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;

    private static bool IsLetter(char character) =>
        char.IsAsciiLetterUpper(character) || character is >= 'ァ' and <= 'ヶ';

    // ア, (B) and VII; システム and AI are words.
    private static bool IsLetterAlone(ReadOnlySpan<char> number)
    {
        ReadOnlySpan<char> letters = number.Trim(Punctuation);
        return letters.Length > 0
            && IsLetter(letters[0])
            && (letters.Length == 1 || letters.IndexOfAnyExcept("IVX") < 0);
    }

    private static bool IsNumberCharacter(char character) =>
        IsDigit(character)
        || IsLetter(character)
        || Punctuation.Contains(character, StringComparison.Ordinal)
        || char.IsAsciiLetterLower(character);
}
