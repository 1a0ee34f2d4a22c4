using System.Buffers;

namespace PublicComment.Model;

/// <summary>Finds where a long name begins: 医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律.</summary>
internal static class LongNames
{
    /// <summary>The longest title in force has 148 characters.</summary>
    public const int LongestName = 160;

    // The phrases that lead to 法律, 省令 and the like at the end of a long name.
    private static readonly string[] Phrases =
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

    // Words in kana that stand in the short names of laws.
    private static readonly string[] KanaWords =
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

    // What begins a sentence or its parts and is no part of a name.
    private static readonly string[] Openings =
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

    private static readonly SearchValues<char> Ends = SearchValues.Create(
        "。．！？!?「」『』【】〔〕［］《》〈〉“”：；:;()（）\r\n\t |｜/／＊*→⇒<> \u3000\u00A0，,"
    );

    private static readonly string[] Conjunctions =
    [
        "及び",
        "並びに",
        "又は",
        "若しくは",
        "および",
        "ならびに",
        "または",
        "もしくは",
        "及ビ",
    ];

    /// <summary>Whether a text ends in a phrase that a long name goes on from.</summary>
    public static bool EndsInPhrase(ReadOnlySpan<char> before)
    {
        foreach (string phrase in Phrases)
        {
            if (before.EndsWith(phrase) && before.Length > phrase.Length)
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
        while (at > from && !IsBoundary(text, at, head, floor))
        {
            at--;
        }

        return SkipOpenings(text, at, head);
    }

    /// <summary>
    /// Where a short name begins whose last run of letters begins at <paramref name="run"/>: it may go on before 及び and kana words, as
    /// 毒物及び劇物取締法 and 子ども・子育て支援法 do.
    /// </summary>
    public static int StartOfCompound(ReadOnlySpan<char> text, int run, int floor)
    {
        int start = run;
        int from = Math.Max(floor, run - LongestName);
        for (int word = KanaWordBefore(text[from..start]); word > 0; )
        {
            start = FreeLawName.RunStart(text, start - word, from);
            word = KanaWordBefore(text[from..start]);
        }

        if (!text[from..start].EndsWith("及び"))
        {
            return start;
        }

        int end = start - 2;
        int left = FreeLawName.RunStart(text, end, from);
        bool isDelimited =
            left == 0 || Ends.Contains(text[left - 1]) || text[left - 1] is '、' or 'は';
        return left < end && isDelimited && !LawNames.EndsLikeName(text[left..end]) ? left : start;
    }

    private static int KanaWordBefore(ReadOnlySpan<char> before)
    {
        foreach (string word in KanaWords)
        {
            if (before.EndsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    // Whether a name cannot reach across the border before position at.
    private static bool IsBoundary(ReadOnlySpan<char> text, int at, int head, int floor)
    {
        char c = text[at - 1];
        char next = text[at];
        if (Ends.Contains(c))
        {
            return true;
        }

        bool beforeKana = next is >= 'ぁ' and <= 'ゖ';
        return c switch
        {
            'は' or 'が' or 'で' or 'ば' or 'も' => !beforeKana,
            'て' => !beforeKana && at >= 2 && text[at - 2] is >= 'ぁ' and <= 'ゖ',
            'り' => !beforeKana && text[floor..at].EndsWith("により"),
            'ら' => !beforeKana && text[floor..at].EndsWith("から"),
            'し' => !beforeKana && text[floor..at].EndsWith("ただし"),
            '、' => !IsInsideList(text, at, head, floor),
            'び' or 'は' or 'に' or 'と' or 'や' => EndsWithListedName(text, at, floor),
            _ => false,
        };
    }

    // A list inside a name is closed by 及び, 等 or the like before the name ends; a comma of the sentence stands behind kana.
    private static bool IsInsideList(ReadOnlySpan<char> text, int at, int head, int floor)
    {
        ReadOnlySpan<char> before = text[floor..(at - 1)];
        if (
            before.IsEmpty
            || !FreeLawName.IsNameLetter(before[^1])
            || LawNames.EndsLikeName(before)
        )
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[at..head];
        return rest.Contains('等')
            || rest.IndexOf("及び") >= 0
            || rest.IndexOf("又は") >= 0
            || rest.IndexOf("並びに") >= 0
            || rest.IndexOf("その他") >= 0;
    }

    // 施行規則及び行政手続に関する命令: what stands before the conjunction is a name of its own, or a citation.
    private static bool EndsWithListedName(ReadOnlySpan<char> text, int at, int floor)
    {
        ReadOnlySpan<char> before = text[floor..at];
        foreach (string conjunction in Conjunctions)
        {
            if (before.EndsWith(conjunction))
            {
                before = before[..^conjunction.Length];
                return before.IsEmpty || LawNames.EndsLikeName(before);
            }
        }

        return text[at - 1] is 'と' or 'や' && LawNames.EndsLikeName(before[..^1]);
    }

    private static int SkipOpenings(ReadOnlySpan<char> text, int start, int head)
    {
        while (start < head)
        {
            int length = OpeningAt(text[start..head]);
            if (length == 0)
            {
                break;
            }

            start += length;
        }

        return start;
    }

    private static int OpeningAt(ReadOnlySpan<char> text)
    {
        foreach (string opening in Openings)
        {
            if (text.Length > opening.Length && text.StartsWith(opening))
            {
                return opening.Length;
            }
        }

        foreach (string conjunction in Conjunctions)
        {
            if (text.StartsWith(conjunction))
            {
                return conjunction.Length;
            }
        }

        return text is ['、' or 'と' or 'や' or 'の' or 'に' or 'を', ..] ? 1 : 0;
    }
}
