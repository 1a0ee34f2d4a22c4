namespace PublicComment.Model;

/// <summary>Reads what stands below an item: イ, ロ(1), （１）（ⅰ）.</summary>
internal static class Subitems
{
    private const int LongestInBrackets = 4;

    // The numerals ⅰ to ⅹ are one character each.
    private static readonly string[] s_smallRomanNumerals =
    [
        "i",
        "ii",
        "iii",
        "iv",
        "v",
        "vi",
        "vii",
        "viii",
        "ix",
        "x",
        "xi",
        "xii",
    ];

    public static ValueList<string> Read(ReadOnlySpan<char> text, ref int position)
    {
        List<string>? subitems = null;
        int at = position;
        if (at < text.Length && text[at] is 'の' or 'ノ')
        {
            at++;
        }

        at += IsLetterOfRange(text[at..]) ? 1 : 0;
        if (TryReadLetter(text, ref at, out string? subitem))
        {
            (subitems ??= []).Add(subitem);
            position = at;
        }

        while (TryReadBracketed(text, ref position, out subitem))
        {
            (subitems ??= []).Add(subitem);
        }

        return subitems is null ? default : [.. subitems];
    }

    /// <summary>Subitems behind those of another address that stand above them: イ of イ(1) above (2), イ(1) of イ(1)(i) above (ii).</summary>
    public static ValueList<string> Above(ValueList<string> subitems, ValueList<string> other)
    {
        int kept = 0;
        while (!subitems.IsEmpty && kept < other.Count && RankOf(other[kept]) < RankOf(subitems[0]))
        {
            kept++;
        }

        return kept == 0 ? subitems : [.. other.Take(kept), .. subitems];
    }

    // 第二号 イからホまで; 第二号　イ　… is the first line of a list.
    private static bool IsLetterOfRange(ReadOnlySpan<char> text) =>
        text is [' ', var letter, .. var behind]
        && ProvisionRules.IsKatakana(letter)
        && behind.StartsWith("から");

    // イ, below it (1), below that (i) or (a).
    private static int RankOf(string subitem) =>
        char.IsAsciiDigit(subitem[0]) ? 1
        : char.IsAsciiLetter(subitem[0]) ? 2
        : 0;

    private static bool TryReadLetter(ReadOnlySpan<char> text, ref int position, out string subitem)
    {
        subitem = "";
        if (IsPrintedAsNumeral(text, position))
        {
            subitem = "ニ";
            position++;
            return true;
        }

        if (
            position >= text.Length
            || !ProvisionRules.IsKatakana(text[position])
            || (position + 1 < text.Length && IsKatakanaText(text[position + 1]))
        )
        {
            return false;
        }

        subitem = text[position++].ToString();
        return true;
    }

    // 第1号二: the kanji for two stands for the kana that looks like it.
    private static bool IsPrintedAsNumeral(ReadOnlySpan<char> text, int position) =>
        position > 0
        && position < text.Length
        && text[position] == '二'
        && text[position - 1] == '号'
        && (
            position + 1 == text.Length
            || text[position + 1]
                is 'に'
                    or 'の'
                    or 'で'
                    or 'を'
                    or 'は'
                    or 'が'
                    or '）'
                    or ')'
                    or '。'
        );

    private static bool TryReadBracketed(
        ReadOnlySpan<char> text,
        ref int position,
        out string subitem
    )
    {
        subitem = "";
        if (position >= text.Length || text[position] is not ('(' or '（'))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[
            (position + 1)..Math.Min(text.Length, position + 2 + LongestInBrackets)
        ];
        int length = rest.IndexOfAny(')', '）');
        if (length < 1 || !TryName(rest[..length], out subitem))
        {
            return false;
        }

        position += length + 2;
        return true;
    }

    private static bool TryName(ReadOnlySpan<char> inner, out string subitem)
    {
        subitem = "";
        int position = 0;
        if (Numeral.IsDigit(inner[0]))
        {
            bool read =
                Numeral.TryRead(inner, ref position, out int number) && position == inner.Length;
            subitem = read ? new BranchNumber(number).ToString() : "";
            return read;
        }

        if (inner.Length == 1 && inner[0] is >= 'ⅰ' and <= 'ⅻ')
        {
            subitem = s_smallRomanNumerals[inner[0] - 'ⅰ'];
            return true;
        }

        Span<char> narrow = stackalloc char[inner.Length];
        for (int index = 0; index < inner.Length; index++)
        {
            char c = inner[index];
            narrow[index] = c is >= 'ａ' and <= 'ｚ' ? (char)(c - 'ａ' + 'a') : c;
        }

        subitem = ProvisionRules.IsSubitem(narrow) ? narrow.ToString() : "";
        return subitem.Length > 0;
    }

    private static bool IsKatakanaText(char c) => JapaneseScript.IsKatakana(c) || c == 'ー';
}
