namespace PublicComment.Model;

/// <summary>Finds where a long name begins: 医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律.</summary>
internal static class LongNames
{
    /// <summary>The longest title in force has 148 characters.</summary>
    public const int LongestName = 160;

    // The phrases that lead to 法律, 省令 and the like at the end of a long name.
    private static readonly string[] s_phrases =
    [
        "に関する",
        "に係る",
        "を定める",
        "のための",
        "に基づく",
        "についての",
        "を改正する",
        "を廃止する",
        "に伴う",
        "に対する",
        "等の",
        "の特例の",
    ];

    // What is done with the law behind them, and not what it is about; names hold する, された and に規定する.
    private static readonly string[] s_verbs =
    [
        "準用する",
        "準用される",
        "準用した",
        "準用された",
        "適用する",
        "適用される",
        "適用した",
        "適用された",
        "によりなされた",
        "規定による改正前の",
        "規定による改正後の",
    ];

    // What begins a sentence or its parts and is no part of a name.
    private static readonly string[] s_openings =
    [
        "現行の",
        "改正後の",
        "改正前の",
        "今回の",
        "今般の",
        "本件の",
        "上記の",
        "前記の",
        "下記の",
        "以下の",
        "既存の",
        "新たな",
        "新しい",
        "現在の",
        "当該",
        "現行",
        "改正後",
        "改正前",
        "また",
        "なお",
        "特に",
        "さらに",
        "一方",
        "例えば",
        "ただし",
        "そもそも",
        "同じく",
        "つまり",
        "しかし",
        "いわゆる",
        "それぞれ",
        "すなわち",
        "この",
        "その",
        "本件",
        "今回",
        "今般",
        "例",
        "●",
        "○",
        "・",
        "※",
        "■",
        "◆",
        "▼",
        "－",
        "-",
        "＞",
        ">",
    ];

    /// <summary>Whether a text ends in a phrase that a long name goes on from.</summary>
    public static bool EndsInPhrase(ReadOnlySpan<char> before)
    {
        int length = WordSearch.LengthAtEnd(before, s_phrases);
        return length > 0 && length < before.Length;
    }

    /// <summary>Whether all of a text belongs to such a phrase: 第12条第2項に|基づく施行規則 says nothing of what the rules are about.</summary>
    public static bool IsPhrase(ReadOnlySpan<char> text)
    {
        foreach (string phrase in s_phrases)
        {
            if (text.Length > 1 && phrase.AsSpan().EndsWith(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the long name begins whose last word begins at <paramref name="head"/>.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int head, int floor)
    {
        int from = Math.Max(floor, head - LongestName);
        int at = head;
        while (at > from && !NameBoundaries.IsBoundary(text, at, head, floor))
        {
            at--;
        }

        return SkipOpenings(text, BehindVerb(text, at, head), head);
    }

    // 読み替えて準用される|補助金等に係る予算の執行の適正化に関する法律
    private static int BehindVerb(ReadOnlySpan<char> text, int start, int head)
    {
        foreach (string verb in s_verbs)
        {
            int found = text[start..head].LastIndexOf(verb);
            start += found < 0 ? 0 : found + verb.Length;
        }

        return start;
    }

    private static int SkipOpenings(ReadOnlySpan<char> text, int start, int head)
    {
        while (start < head)
        {
            int length = OpeningAt(text[start..head]);
            if (length == 0 || start + length >= head)
            {
                break;
            }

            start += length;
        }

        return start;
    }

    private static int OpeningAt(ReadOnlySpan<char> text)
    {
        int length = Math.Max(
            WordSearch.LengthAtStart(text, s_openings),
            WordSearch.LengthAtStart(text, Conjunctions.Words)
        );
        bool isParticle = text is ['、' or 'と' or 'や' or 'の' or 'に' or 'を', ..];
        return length > 0 || !isParticle ? length : 1;
    }
}
