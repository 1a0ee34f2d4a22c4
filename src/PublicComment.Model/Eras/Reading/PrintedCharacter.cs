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
            >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
            // CJK compatibility ideographs: the same characters under a second number.
            '\uF9A8' => '令',
            '\uF98E' => '年',
            // Kangxi and CJK radicals, which fonts share with the characters themselves.
            '\u2F00' => '一',
            '\u2F06' => '二',
            '\u2F0B' => '八',
            '\u2F17' => '十',
            '\u2F1F' => '土',
            '\u2F24' => '大',
            '\u2F47' => '日',
            '\u2F49' or '\u2E9D' => '月',
            '\u2F4A' => '木',
            '\u2F54' => '水',
            '\u2F55' => '火',
            '\u2F83' => '自',
            '\u2F84' => '至',
            '\u2FA6' => '金',
            '\u2EC4' => '西',
            _ => character,
        };

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
