namespace PublicComment.Model;

/// <summary>The character that a printed one stands for, one for one, so that positions stay those of the text.</summary>
internal static class PrintedCharacter
{
    /// <summary>Maps full-width ASCII, and the look-alikes that text copied out of a PDF has for the characters of dates.</summary>
    public static char Fold(char character) =>
        character switch
        {
            < '\u2E80' => character,
            >= '\u3000' and < '\uF900' => character,
            // CJK compatibility ideographs: the same characters under a second number.
            '\uF9A8' => '令',
            '\uF98E' => '年',
            _ => CjkRadicals.Unify(JapaneseScript.Narrow(character)),
        };

    /// <summary>The characters, but for full-width ones, that stand for others.</summary>
    public static IEnumerable<char> LookAlikes => [.. CjkRadicals.All, '\uF9A8', '\uF98E'];

    /// <summary>Whether a character is a blank: white space, and the invisible characters of copied text.</summary>
    public static bool IsBlank(char character) =>
        character <= '\u00A0'
            ? character is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u00A0'
            : character
                is '\u3000'
                    or (>= '\u2000' and <= '\u200D')
                    or '\u2028'
                    or '\u2029'
                    or '\u202F'
                    or '\u205F'
                    or '\u2060'
                    or '\u1680'
                    or '\uFEFF';

    public static bool IsLineBreak(char character) =>
        character is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The value of an ASCII or full-width digit; -1 for any other character.</summary>
    public static int DigitValue(char character)
    {
        uint ascii = (uint)character - '0';
        if (ascii <= 9)
        {
            return (int)ascii;
        }

        uint fullWidth = (uint)character - '０';
        return fullWidth <= 9 ? (int)fullWidth : -1;
    }
}
