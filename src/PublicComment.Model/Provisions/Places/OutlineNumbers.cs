using System.Buffers;
using System.Text;

namespace PublicComment.Model;

/// <summary>
/// Reads the joined numbers of guidelines: Ⅱ－４－２ of supervisory guidelines, 3-8-1 behind the name of a guideline, the の３ of 第２の３.
/// </summary>
internal static class OutlineNumbers
{
    /// <summary>The Roman numerals that headings begin with, as one character each and as letters.</summary>
    public const string RomanNumerals = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫIVXＩＶＸ";

    /// <summary>What joins the parts of a number.</summary>
    public const string Joints = NumberRanges.Hyphens + ".．";

    private const int LongestRomanNumeral = 4;

    // What numbers count instead: 2つ, 3人, 4ヶ月, 5ページ, 第3号.
    private static readonly SearchValues<char> s_counters = SearchValues.Create(
        "つカヶケヵペ%％人件名者社回年月日時分秒円台個枚種倍割号条項頁行番点章節歳版"
    );

    public static bool IsJoint(char c) => Joints.Contains(c, StringComparison.Ordinal);

    /// <summary>Reads Ⅱ－４－２, and 3-8-1; the position is that of the first numeral.</summary>
    public static bool TryRead(
        ReadOnlySpan<char> text,
        ref int position,
        ref List<string>? headings
    )
    {
        int at = position;
        bool isRoman = TryReadRoman(text, ref at, out string first);
        if (!isRoman && !TryReadNumber(text, ref at, out first))
        {
            return false;
        }

        List<string> parts = [first];
        while (TryReadJoined(text, ref at, out string part))
        {
            parts.Add(part);
        }

        // X-2 may be a model of something; Ⅱ－２, II-2 and X-2-1 are headings.
        bool isLetter = isRoman && first.Length == 1 && char.IsLetter(text[position]);
        if (parts.Count < (isLetter ? 3 : 2))
        {
            return false;
        }

        (headings ??= []).AddRange(parts);
        position = at;
        return true;
    }

    /// <summary>Reads what is joined to the number before it: －４, の３.</summary>
    public static bool TryReadJoined(ReadOnlySpan<char> text, ref int position, out string part)
    {
        part = "";
        int at = Blanks.Skip(text, position);
        if (at >= text.Length || !(IsJoint(text[at]) || text[at] == 'の'))
        {
            return false;
        }

        at = Blanks.Skip(text, at + 1);
        if (!TryReadNumber(text, ref at, out part))
        {
            return false;
        }

        position = at;
        return true;
    }

    /// <summary>Whether a Roman numeral may begin at a position, and no word goes on there.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text, int position) =>
        position == 0 || !IsLatin(text[position - 1]);

    private static bool TryReadRoman(ReadOnlySpan<char> text, ref int position, out string numeral)
    {
        int end = position;
        while (
            end < text.Length
            && end - position < LongestRomanNumeral
            && RomanNumerals.Contains(text[end], StringComparison.Ordinal)
        )
        {
            end++;
        }

        numeral =
            end == position
                ? ""
                : text[position..end].ToString().Normalize(NormalizationForm.FormKC);
        position = end;
        return numeral.Length > 0;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int position, out string number)
    {
        int at = position;
        number = "";
        if (
            at >= text.Length
            || !Numeral.IsDigit(text[at])
            || !Numeral.TryRead(text, ref at, out int value)
            || IsCounted(text, at)
        )
        {
            return false;
        }

        number = new BranchNumber(value).ToString();
        position = at;
        return true;
    }

    // 3か所 counts, 3から does not.
    private static bool IsCounted(ReadOnlySpan<char> text, int position) =>
        position < text.Length
        && (
            s_counters.Contains(text[position])
            || IsLatin(text[position])
            || text[position..] is ['か', '所' or '月' or '国', ..]
        );

    private static bool IsLatin(char c) => char.IsAsciiLetter(JapaneseScript.Narrow(c));
}
