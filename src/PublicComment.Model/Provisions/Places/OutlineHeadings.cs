namespace PublicComment.Model;

/// <summary>Reads the numbers of headings: 第１部第１章１（１）, 第２章２．, 別紙２(1), 第7-1, 第２の３, Ⅱ－４－２（５）.</summary>
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
            headings is null
                ? OutlineNumbers.TryRead(text, ref position, ref headings)
                : OutlineParts.TryRead(text, ref position, headings)
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

        if (!OutlineNumbers.TryReadJoined(text, ref at, out string part))
        {
            return false;
        }

        headings ??= [];
        headings.Add($"第{new BranchNumber(number)}");
        do
        {
            headings.Add(part);
        } while (OutlineNumbers.TryReadJoined(text, ref at, out part));

        position = at;
        return true;
    }
}
