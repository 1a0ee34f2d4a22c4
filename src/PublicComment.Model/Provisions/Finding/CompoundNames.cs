namespace PublicComment.Model;

/// <summary>Short names that are more than a run of letters: 毒物及び劇物取締法, 子ども・子育て支援法.</summary>
internal static class CompoundNames
{
    // Words in kana that stand in the short names of laws.
    private static readonly string[] s_kanaWords =
    [
        "子ども",
        "こども",
        "子育て",
        "がん",
        "いじめ",
        "たばこ",
        "けん",
        "あへん",
        "ひとり",
        "ばい",
        "じん",
        "まち",
        "ひと",
        "しごと",
        "うるし",
        "はり",
        "きゆう",
        "きゅう",
        "あん",
    ];

    /// <summary>Where the name begins whose last run of letters begins at <paramref name="run"/>.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int run, int floor)
    {
        int start = run;
        int from = Math.Max(floor, run - LongNames.LongestName);
        for (int word = WordSearch.LengthAtEnd(text[from..start], s_kanaWords); word > 0; )
        {
            start = FreeLawName.RunStart(text, start - word, from);
            word = WordSearch.LengthAtEnd(text[from..start], s_kanaWords);
        }

        if (!text[from..start].EndsWith("及び"))
        {
            return start;
        }

        int end = start - 2;
        int left = FreeLawName.RunStart(text, end, from);
        bool isDelimited =
            left == 0
            || NameBoundaries.Ends.Contains(text[left - 1])
            || text[left - 1] is '、' or 'は';
        return left < end && isDelimited && !LawNames.EndsLikeName(text[left..end]) ? left : start;
    }
}
