namespace PublicComment.Model;

/// <summary>
/// The name of a manual or a guideline directly before a place in it: 「…事務処理要領」第7-1, 監督指針Ⅱ－４－２, ガイドライン（通則編）3-8-1.
/// </summary>
/// <param name="Start">Where the name starts; the place itself where none stands before it.</param>
/// <param name="Name">The name without quotation marks; null where none stands before the place.</param>
internal readonly record struct DocumentName(int Start, string? Name = null)
{
    /// <summary>How far before a place a name is looked for, in UTF-16 code units.</summary>
    public const int Longest = 80;

    // 考え方 and 手引き, the kinds with hiragana, have it among their last letters.
    private const int LettersOfKind = 2;

    public static DocumentName Before(ReadOnlySpan<char> text, int start, int floor)
    {
        int end = Blanks.SkipBack(text, start, floor);
        if (end <= floor)
        {
            return new(start);
        }

        int from = Math.Max(floor, end - Longest);
        return text[end - 1] switch
        {
            '」' => Quoted(text, '「', from, end, start),
            '』' => Quoted(text, '『', from, end, start),
            _ => Unquoted(text, from, end, start),
        };
    }

    private static DocumentName Quoted(
        ReadOnlySpan<char> text,
        char opening,
        int from,
        int end,
        int start
    )
    {
        int open = text[from..(end - 1)].LastIndexOf(opening);
        return open < 0
            ? new(start)
            : new(from + open, text[(from + open + 1)..(end - 1)].ToString());
    }

    // As far back as letters go that sentences do not have between their words: no hiragana, no marks.
    private static DocumentName Unquoted(ReadOnlySpan<char> text, int from, int end, int start)
    {
        int kindEnd = BeforeBracket(text, from, end);
        int nameStart = Math.Max(from, kindEnd - LettersOfKind);
        while (nameStart > from && IsNameLetter(text[nameStart - 1]))
        {
            nameStart--;
        }

        ReadOnlySpan<char> name = text[nameStart..kindEnd].TrimEnd('案');
        bool isGuideline =
            InstrumentKinds.Of(name)
            is InstrumentKind.Guideline
                or InstrumentKind.Circular
                or InstrumentKind.Plan;
        bool pointsBack = name is ['本' or '同' or '当', ..];
        return isGuideline && !pointsBack
            ? new(nameStart, text[nameStart..end].ToString())
            : new(start);
    }

    // The （通則編） of ガイドライン（通則編）, the （案） of 監督指針（案）.
    private static int BeforeBracket(ReadOnlySpan<char> text, int from, int end)
    {
        if (text[end - 1] is not (')' or '）'))
        {
            return end;
        }

        int open = text[from..end].LastIndexOfAny('(', '（');
        return open < 0 ? end : from + open;
    }

    private static bool IsNameLetter(char c) =>
        JapaneseScript.IsKanji(c)
        || JapaneseScript.IsKatakana(c)
        || c is 'ー' or '・' or '＆' or '&';
}
