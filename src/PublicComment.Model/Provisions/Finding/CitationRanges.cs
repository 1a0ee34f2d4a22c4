namespace PublicComment.Model;

/// <summary>Reads what makes an address the start of a range: から第7条まで, ～第5条, 乃至第5条.</summary>
internal static class CitationRanges
{
    /// <summary>Reads the end of a range behind an address and moves behind it; null where no range goes on there.</summary>
    public static Provision? Read(ReadOnlySpan<char> text, in Address first, ref int position)
    {
        if (first.RangeEnd > 0)
        {
            Address last = first;
            last[first.Last] = new(first.RangeEnd);
            return last.ToProvision();
        }

        int at = Blanks.Skip(text, position);
        if (at >= text.Length || !new Letter(text[at]).BeginsRange)
        {
            return null;
        }

        ReadOnlySpan<char> rest = text[at..];
        bool isFrom = rest.StartsWith("から");
        int sign =
            isFrom || rest.StartsWith("乃至") ? 2
            : rest.StartsWith("ないし") ? 3
            : NumberRanges.IsSign(rest[0]) ? 1
            : 0;
        if (sign == 0)
        {
            return null;
        }

        int start = Blanks.SkipWithBreak(text, at + sign);
        if (
            start >= text.Length
            || !AddressReader.TryRead(
                text,
                start,
                AddressReading.Fragment,
                out Address end,
                out int behind
            )
            || (end.First == AddressLevel.None && !end.HasPlace)
            || end.First == AddressLevel.Portion
        )
        {
            return null;
        }

        int until = isFrom ? Blanks.Skip(text, behind) : behind;
        bool isUntil = text[until..].StartsWith("まで");
        if (isFrom && !isUntil && !(IsOfOneLevel(first, end) && EndsRange(text, behind)))
        {
            return null;
        }

        if (!end.HasPlace)
        {
            end.TakeOver(first, end.First);
        }

        position = isUntil ? until + 2 : behind;
        return end.ToProvision();
    }

    private static bool IsOfOneLevel(in Address first, in Address end) =>
        !end.HasPlace && end.First == end.Last && end.Last == first.Last;

    // 第25条から第26条は: a range without まで; 第3条から第5条に移す is a way.
    private static bool EndsRange(ReadOnlySpan<char> text, int position) =>
        position < text.Length && text[position] is 'は' or 'が' or 'を' or '）' or ')';
}
