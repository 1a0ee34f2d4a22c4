namespace PublicComment.Model;

/// <summary>
/// A text in which what the width of a page broke is whole again: 個人情報の保護に関する／法律第3条 and 健康保／険法第3条 name one law each.
/// </summary>
internal sealed class UnbrokenText
{
    // Widths count a letter of ASCII as 1 and any other as 2. Headings and elements of lists are seldom as wide as ten letters.
    private const int NarrowestColumn = 20;

    // The lines of a column end within two letters of each other: none begins with 、 or 」.
    private const int Ragged = 4;

    private readonly string _printed;

    // For each break the position in the whole text that it stood before, and how much was taken out up to there.
    private readonly List<(int Position, int Removed)> _breaks = [];

    private UnbrokenText(string printed) => _printed = printed;

    /// <summary>The text without those line breaks.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Puts a text together; null where the width of a page broke nothing in it.</summary>
    public static UnbrokenText? Of(string printed)
    {
        UnbrokenText? unbroken = null;
        int removed = 0;
        int above = 0;
        int start = 0;
        for (int end = printed.IndexOf('\n'); end >= 0; end = printed.IndexOf('\n', start))
        {
            if (IsBroken(printed, above, start, end))
            {
                int length = printed[end - 1] == '\r' ? 2 : 1;
                unbroken ??= new(printed);
                unbroken._breaks.Add((end + 1 - length - removed, removed + length));
                removed += length;
            }

            (above, start) = (start, end + 1);
        }

        unbroken?.Join();
        return unbroken;
    }

    /// <summary>A citation of the whole text as it stands in the printed one.</summary>
    public ProvisionCitation AsPrinted(ProvisionCitation citation)
    {
        int start = InPrinted(citation.Start);
        int end = InPrinted(citation.Start + citation.Length - 1) + 1;
        return citation with { Text = _printed[start..end], Start = start, Length = end - start };
    }

    private static bool IsBroken(string printed, int above, int start, int end)
    {
        ReadOnlySpan<char> line = printed.AsSpan(start, end - start).TrimEnd('\r');
        ReadOnlySpan<char> next = LineAt(printed, end + 1);
        if (line.IsEmpty || next.IsEmpty || !MayGoOn(line, next, out bool needsColumn))
        {
            return false;
        }

        int width = WidthOf(line);
        int nextWidth = WidthOf(next);
        return width >= NarrowestColumn
            && nextWidth <= width + Ragged
            && (
                !needsColumn
                || nextWidth >= width - Ragged
                || Math.Abs(WidthOf(printed.AsSpan(above, start - above).TrimEnd()) - width)
                    <= Ragged
            );
    }

    // A line that ends with kana or with a comma goes on; a word does only where the lines are those of a column. Behind a law's name
    // stand its provisions or its orders, or else the next name of a list.
    private static bool MayGoOn(
        ReadOnlySpan<char> line,
        ReadOnlySpan<char> next,
        out bool needsColumn
    )
    {
        bool isBehindName = LawNames.EndsLikeName(line);
        bool beginsAddress = next[0] == '第';
        needsColumn = beginsAddress || !(line[^1] == '、' || JapaneseScript.IsHiragana(line[^1]));
        return IsLetter(next[0])
            && (!needsColumn || IsLetter(line[^1]))
            && (isBehindName ? beginsAddress || next.StartsWith("施行") : !beginsAddress);
    }

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        int end = rest.IndexOf('\n');
        return (end < 0 ? rest : rest[..end]).TrimEnd('\r');
    }

    private static bool IsLetter(char c) =>
        JapaneseScript.IsKanji(c) || JapaneseScript.IsHiragana(c) || JapaneseScript.IsKatakana(c);

    private static int WidthOf(ReadOnlySpan<char> line)
    {
        int width = 0;
        foreach (char c in line)
        {
            width += char.IsAscii(c) ? 1 : 2;
        }

        return width;
    }

    private void Join() =>
        Text = string.Create(
            _printed.Length - _breaks[^1].Removed,
            this,
            static (whole, text) =>
            {
                int position = 0;
                int removed = 0;
                foreach ((int at, int removedBehind) in text._breaks)
                {
                    text._printed.AsSpan(position + removed, at - position)
                        .CopyTo(whole[position..]);
                    (position, removed) = (at, removedBehind);
                }

                text._printed.AsSpan(position + removed).CopyTo(whole[position..]);
            }
        );

    private int InPrinted(int position)
    {
        int low = 0;
        int high = _breaks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _breaks[middle].Position <= position ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? position : position + _breaks[low - 1].Removed;
    }
}
