namespace PublicComment.Model;

/// <summary>Reads what stands below the number of a heading: the １（１） of 第１章１（１）, the ①ニ of Ⅱ－４－２（５）①ニ.</summary>
internal static class OutlineParts
{
    private const int BracketedNumbers = 20;

    /// <summary>Reads the next part and puts it behind the headings that it stands below.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int position, List<string> headings) =>
        TryReadBracketed(text, ref position, headings)
        || TryReadPlain(text, ref position, headings)
        || TryReadAdjacent(text, ref position, headings);

    private static bool TryReadBracketed(
        ReadOnlySpan<char> text,
        ref int position,
        List<string> headings
    )
    {
        if (
            position < text.Length
            && text[position] - '⑴' is >= 0 and < BracketedNumbers and var index
        )
        {
            headings.Add($"({index + 1})");
            position++;
            return true;
        }

        if (position >= text.Length || text[position] is not ('(' or '（'))
        {
            return false;
        }

        int at = position + 1;
        string part;
        if (Numeral.TryRead(text, ref at, out int number))
        {
            part = new BranchNumber(number).ToString();
        }
        else if (IsLetter(text, at))
        {
            part = text[at++].ToString();
        }
        else
        {
            return false;
        }

        if (at >= text.Length || text[at] is not (')' or '）'))
        {
            return false;
        }

        headings.Add($"({part})");
        position = at + 1;
        return true;
    }

    // The 2 of 第２章２．; a number that counts something else is no heading.
    private static bool TryReadPlain(
        ReadOnlySpan<char> text,
        ref int position,
        List<string> headings
    )
    {
        int at = position;
        if (
            at >= text.Length
            || !Numeral.IsDigit(text[at])
            || !Numeral.TryRead(text, ref at, out int number)
        )
        {
            return false;
        }

        bool dotted = at < text.Length && text[at] is '.' or '．';
        at += dotted ? 1 : 0;
        bool ends =
            at >= text.Length
            || !(JapaneseScript.IsKanji(text[at]) || char.IsLetterOrDigit(text[at]))
            || text[at] is 'の' or 'に' or 'は' or 'を' or 'で';
        if (!dotted && !ends)
        {
            return false;
        }

        headings.Add(new BranchNumber(number).ToString());
        position = at;
        return true;
    }

    // ① and イ belong to what they stand directly behind; elsewhere they count or spell something else.
    private static bool TryReadAdjacent(
        ReadOnlySpan<char> text,
        ref int position,
        List<string> headings
    )
    {
        bool isBehindPart =
            position > 0
            && (
                text[position - 1] is ')' or '）' or (>= '⑴' and <= '⒇')
                || Numeral.IsDigit(text[position - 1])
                || CircledNumbers.Is(text[position - 1])
            );
        if (
            !isBehindPart
            || position >= text.Length
            || !(CircledNumbers.Is(text[position]) || IsLetter(text, position))
        )
        {
            return false;
        }

        headings.Add(text[position].ToString());
        position++;
        return true;
    }

    // A katakana letter alone; several are a word.
    private static bool IsLetter(ReadOnlySpan<char> text, int position) =>
        position < text.Length
        && ProvisionRules.IsKatakana(text[position])
        && (
            position + 1 == text.Length
            || !(JapaneseScript.IsKatakana(text[position + 1]) || text[position + 1] == 'ー')
        );
}
