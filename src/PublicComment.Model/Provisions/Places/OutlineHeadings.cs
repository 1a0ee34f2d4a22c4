namespace PublicComment.Model;

/// <summary>Reads the numbers of headings: 第１部第１章１（１）, 第２章２．, 別紙２(1), 第7-1.</summary>
internal static class OutlineHeadings
{
    private const string Units = "部編章節款項";
    private static readonly string[] s_annexes = ["別紙", "別添", "別記"];

    /// <summary>Reads the next heading's number; deeper ones need a heading before them.</summary>
    public static bool TryRead(
        ReadOnlySpan<char> text,
        ref int position,
        ref List<string>? headings
    ) =>
        TryReadAnnex(text, ref position, ref headings)
        || TryReadOrdinal(text, ref position, ref headings)
        || (
            headings is not null
            && (
                TryReadBracketed(text, ref position, headings)
                || TryReadPlain(text, ref position, headings)
            )
        );

    // 別紙２; a 別紙 without a number is a common word.
    private static bool TryReadAnnex(
        ReadOnlySpan<char> text,
        ref int position,
        ref List<string>? headings
    )
    {
        foreach (string annex in s_annexes)
        {
            int at = position + annex.Length;
            if (position < text.Length && text[position..].StartsWith(annex))
            {
                at = Blanks.Skip(text, at);
                if (!Numeral.TryRead(text, ref at, out int number))
                {
                    return false;
                }

                (headings ??= []).Add($"{annex}{new BranchNumber(number)}");
                position = at;
                return true;
            }
        }

        return false;
    }

    // 第２章, and 第7-1 of manuals.
    private static bool TryReadOrdinal(
        ReadOnlySpan<char> text,
        ref int position,
        ref List<string>? headings
    )
    {
        int at = position;
        if (at >= text.Length || text[at] != '第')
        {
            return false;
        }

        at = Blanks.Skip(text, at + 1);
        if (!Numeral.TryRead(text, ref at, out int number))
        {
            return false;
        }

        int unit = Blanks.Skip(text, at);
        if (
            unit < text.Length
            && Units.Contains(text[unit], StringComparison.Ordinal)
            && text[unit] != '項'
        )
        {
            (headings ??= []).Add($"第{new BranchNumber(number)}{text[unit]}");
            position = unit + 1;
            return true;
        }

        if (at + 1 < text.Length && NumberRanges.IsHyphen(text[at]))
        {
            at++;
            if (
                Numeral.TryRead(text, ref at, out int second)
                && (at >= text.Length || AddressUnits.LevelOf(text[at]) == AddressLevel.None)
            )
            {
                (headings ??= []).Add($"第{new BranchNumber(number)}");
                headings.Add(new BranchNumber(second).ToString());
                position = at;
                return true;
            }
        }

        return false;
    }

    private static bool TryReadBracketed(
        ReadOnlySpan<char> text,
        ref int position,
        List<string> headings
    )
    {
        int at = position + 1;
        if (
            position >= text.Length
            || text[position] is not ('(' or '（')
            || !Numeral.TryRead(text, ref at, out int number)
            || at >= text.Length
            || text[at] is not (')' or '）')
        )
        {
            return false;
        }

        headings.Add($"({new BranchNumber(number)})");
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
}
