namespace PublicComment.Model;

/// <summary>
/// A text in which what the width of a page broke is whole again: 個人情報の保護に関する／法律第3条 and 健康保／険法第3条 name one law each.
/// </summary>
internal sealed class UnbrokenText
{
    // As wide as ten letters; headings and elements of lists are seldom wider.
    private const int NarrowestColumn = 20;

    // The lines of a column end within two letters of each other: none begins with 、 or 」.
    private const int Ragged = 4;

    private readonly string _printed;

    // For each break the position in the whole text that it stood before, and how much was taken out up to there.
    private readonly List<(int Position, int Removed)> _breaks = [];

    // Where those breaks stand in the printed text.
    private readonly List<int> _lineEnds = [];

    private UnbrokenText(string printed) => _printed = printed;

    /// <summary>The text without those line breaks.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Puts a text together; null where the width of a page broke nothing in it.</summary>
    public static UnbrokenText? Of(string printed)
    {
        UnbrokenText? unbroken = null;
        int removed = 0;
        PrintedLine above = default;
        PrintedLine line = PrintedLine.At(printed, 0);
        while (line.Behind < printed.Length)
        {
            PrintedLine next = PrintedLine.At(printed, line.Behind);
            if (IsBroken(printed, above, line, next))
            {
                unbroken ??= new(printed);
                int position = line.End - removed;
                removed += line.Behind - line.End;
                unbroken._breaks.Add((position, removed));
                unbroken._lineEnds.Add(line.End);
            }

            (above, line) = (line, next);
        }

        unbroken?.Join();
        return unbroken;
    }

    /// <summary>Whether the width of a page broke the printed text at a position.</summary>
    public bool IsBroken(int position) => _lineEnds.BinarySearch(position) >= 0;

    /// <summary>A citation of the whole text as it stands in the printed one.</summary>
    public ProvisionCitation AsPrinted(ProvisionCitation citation)
    {
        int start = InPrinted(citation.Start);
        int end = InPrinted(citation.Start + citation.Length - 1) + 1;
        return citation with { Text = _printed[start..end], Start = start, Length = end - start };
    }

    // A line that ends with kana or with a comma goes on; a word does only where the lines are those of a column.
    private static bool IsBroken(
        string printed,
        PrintedLine above,
        PrintedLine line,
        PrintedLine next
    )
    {
        ReadOnlySpan<char> words = line.TextIn(printed);
        ReadOnlySpan<char> wordsBehind = next.TextIn(printed);
        if (
            !EndsInSentence(words)
            || !BeginsInSentence(wordsBehind)
            || EndsInNumber(words, wordsBehind[0])
        )
        {
            return false;
        }

        bool isBehindKana = words[^1] == '、' || JapaneseScript.IsHiragana(words[^1]);

        // Behind a name stand its orders, its last letter or its provisions, or else the next name of a list.
        bool isBehindName = LawNames.EndsLikeName(words);
        if (isBehindName && WordSearch.StartsWithAny(wordsBehind, ["施行", "律"]))
        {
            return true;
        }

        // A heading is as wide as what stands below it, seldom as what stands above it, and no sentence.
        bool beginsAddress = wordsBehind[0] == '第';
        return isBehindName == beginsAddress
            && IsColumn(
                PrintedLine.WidthOf(above.TextIn(printed)),
                PrintedLine.WidthOf(words),
                PrintedLine.WidthOf(wordsBehind),
                goesOn: isBehindKana && printed[line.End] != ' ',
                mayBeHeading: beginsAddress && !words.Contains('、')
            );
    }

    // A letter behind a blank, and a syllable behind a full stop, numbers something: 。ロ 租税特別措置法
    private static bool EndsInSentence(ReadOnlySpan<char> line) =>
        line is [.., var before, var last]
        && (
            last == '、'
            || (
                PrintedLine.IsLetter(last)
                && !Blanks.IsBlank(before)
                && !(before == '。' && JapaneseScript.IsKatakana(last))
            )
        );

    private static bool BeginsInSentence(ReadOnlySpan<char> line) =>
        !line.IsEmpty
        && PrintedLine.IsLetter(line[0])
        && line is not [_, ' ' or '\u3000' or '．' or '.', ..];

    // 六十五の二 租税特別措置法: the number of an element, and not a part of 第六十五条の二／第三項.
    private static bool EndsInNumber(ReadOnlySpan<char> line, char next) =>
        Numeral.IsKanji(line[^1])
        && !Numeral.IsKanji(next)
        && AddressUnits.LevelOf(next) == AddressLevel.None;

    private static bool IsColumn(int above, int width, int next, bool goesOn, bool mayBeHeading) =>
        width >= NarrowestColumn
        && next <= width + Ragged
        && (
            goesOn || Math.Abs(above - width) <= Ragged || (next >= width - Ragged && !mayBeHeading)
        );

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
