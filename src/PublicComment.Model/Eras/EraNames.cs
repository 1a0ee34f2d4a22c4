using System.Globalization;

namespace PublicComment.Model;

/// <summary>What the names of an era may consist of, so that they can be told from numbers and punctuation.</summary>
internal static class EraNames
{
    public static void Check(string kanji, char letter, string latin, char? ligature)
    {
        ArgumentNullException.ThrowIfNull(kanji);
        ArgumentNullException.ThrowIfNull(latin);
        if (kanji.Length is < 1 or > 4 || !kanji.All(IsNameKanji))
        {
            throw new ArgumentException(
                $"\"{kanji}\" is not a name of one to four kanji.",
                nameof(kanji)
            );
        }

        if (!char.IsAsciiLetterUpper(letter))
        {
            throw new ArgumentException($"'{letter}' is not a capital A to Z.", nameof(letter));
        }

        if (latin.Length == 0 || !latin.All(char.IsAsciiLetter))
        {
            throw new ArgumentException(
                $"\"{latin}\" is not a name in Latin letters.",
                nameof(latin)
            );
        }

        if (ligature is { } sign && char.GetUnicodeCategory(sign) != UnicodeCategory.OtherSymbol)
        {
            throw new ArgumentException($"'{sign}' is not a ligature.", nameof(ligature));
        }
    }

    /// <summary>A kanji of the main block that neither counts nor marks a part of a date.</summary>
    private static bool IsNameKanji(char character) =>
        JapaneseScript.IsKanji(character)
        && character is not ('年' or '月' or '日' or '元' or '々')
        && KanjiNumeral.ValueOf(character) < 0;
}
