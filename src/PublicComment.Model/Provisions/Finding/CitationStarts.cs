namespace PublicComment.Model;

/// <summary>Finds where the address starts that an anchor belongs to.</summary>
internal static class CitationStarts
{
    /// <summary>The start of the address, or -1 where none can start there.</summary>
    public static int Find(
        ReadOnlySpan<char> text,
        int anchor,
        int floor,
        out AddressReading reading
    )
    {
        reading = AddressReading.Ordinal;
        char next = anchor + 1 < text.Length ? text[anchor + 1] : '\0';
        switch (text[anchor])
        {
            case '第':
                return StartOfOrdinal(text, anchor, floor);
            case '条':
                return StartOfArticle(text, anchor, floor, ref reading);
            case '附':
                return next is '則' or '録' ? anchor : -1;
            case '別':
                return next is '表' or '記' or '図' || text[anchor..].StartsWith("別紙様式")
                    ? anchor
                    : -1;
            case '本':
                return IsSelf(text, anchor, next) ? anchor : -1;
            case var circled when CircledNumbers.Is(circled):
                reading = AddressReading.Circled;
                return CircledParagraphs.StartBefore(text, anchor, floor);
            default:
                return
                    AddressUnits.LevelOf(next) != AddressLevel.None
                    || next is '各' or '表'
                    || Numeral.IsDigit(next)
                    || Numeral.IsKanji(next)
                    || RelativeWords.SkipSpacing(text, anchor + 1) > anchor + 1
                    ? anchor
                    : -1;
        }
    }

    // 本条, 本項; 日本, 基本項目 and 見本 are words.
    private static bool IsSelf(ReadOnlySpan<char> text, int anchor, char next) =>
        AddressUnits.LevelOf(next) >= AddressLevel.Article
        && (anchor == 0 || !JapaneseScript.IsKanji(text[anchor - 1]));

    // 41条; the other forms have a letter before them that is found first.
    private static int StartOfArticle(
        ReadOnlySpan<char> text,
        int anchor,
        int floor,
        ref AddressReading reading
    )
    {
        reading = AddressReading.Bare;
        int end = Blanks.SkipBack(text, anchor, floor);
        int start = Numeral.StartBefore(text, end, floor);
        return start < end ? start : -1;
    }

    // 様式第1号, 付則第2条: the word before the number belongs to the address.
    private static int StartOfOrdinal(ReadOnlySpan<char> text, int anchor, int floor)
    {
        int end = Blanks.SkipBack(text, anchor, floor);
        if (end == floor || text[end - 1] is not ('式' or '則' or '録'))
        {
            return anchor;
        }

        ReadOnlySpan<char> before = text[floor..end];
        int word = WordSearch.LengthAtEnd(before, ["様式", "書式", "本則", "付則", "付録"]);
        return word > 0 ? end - word : anchor;
    }
}
