namespace PublicComment;

/// <summary>The scripts of Japanese text, from whose changes the boundaries of words are read.</summary>
internal static class JapaneseScript
{
    private const int FullWidthOffset = '！' - '!';

    /// <summary>The main block of ideographs (U+4E00 to U+9FFF), and 々, which repeats one.</summary>
    public static bool IsKanji(char character) =>
        character is (>= '\u4E00' and <= '\u9FFF') or '々';

    public static bool IsHiragana(char character) => character is >= 'ぁ' and <= 'ゖ';

    /// <summary>Without ー, which prolongs sounds, and ・, which parts words.</summary>
    public static bool IsKatakana(char character) => character is >= 'ァ' and <= 'ヺ';

    /// <summary>Whether only Japanese text has the character: kanji or kana.</summary>
    public static bool IsWritten(char character) =>
        IsKanji(character) || IsHiragana(character) || IsKatakana(character);

    /// <summary>A full-width letter, digit or sign as the ASCII character; any other as it is.</summary>
    public static char Narrow(char character) =>
        character is >= '！' and <= '～' ? (char)(character - FullWidthOffset) : character;

    /// <summary>A letter, digit or sign of ASCII, but no blank, as the full-width character.</summary>
    public static char Widen(char character) => (char)(character + FullWidthOffset);
}
