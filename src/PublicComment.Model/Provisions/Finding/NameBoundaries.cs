using System.Buffers;

namespace PublicComment.Model;

/// <summary>Where the sentence around a long name ends and the name begins.</summary>
internal static class NameBoundaries
{
    /// <summary>Marks that no name contains.</summary>
    public static readonly SearchValues<char> Ends = SearchValues.Create(
        "。．！？!?「」『』【】〔〕［］《》〈〉“”：；:;()（）\r\n\t |｜/／＊*→⇒<> \u3000\u00A0，,"
    );

    private static readonly string[] s_listClosings = ["等", "及び", "又は", "並びに", "その他"];

    /// <summary>Whether a name whose last word begins at <paramref name="head"/> cannot reach across the border before <paramref name="at"/>.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, int at, int head, int floor)
    {
        char c = text[at - 1];
        char next = text[at];
        if (FreeLawName.IsNameLetter(c))
        {
            return false;
        }

        if (Ends.Contains(c))
        {
            return true;
        }

        // この条例の施行の際現に改正前の職員の…条例: the version is none of the name's words.
        if (c == 'の' && VersionWords.Before(text[floor..at]) != ProvisionVersion.Unspecified)
        {
            return true;
        }

        bool beforeKana = JapaneseScript.IsHiragana(next);
        return c switch
        {
            'は' when IsConjunctionBefore(text[floor..at]) => EndsWithListedName(text, at, floor),
            // 民間事業者等が行う書面の保存等における…法律
            'が' when text[floor..at].EndsWith("等が") && text[at..].StartsWith("行う") => false,
            'は' or 'が' or 'で' or 'ば' or 'も' => !beforeKana,
            'て' => !beforeKana && at >= 2 && JapaneseScript.IsHiragana(text[at - 2]),
            'り' => !beforeKana && text[floor..at].EndsWith("により"),
            'ら' => !beforeKana && text[floor..at].EndsWith("から"),
            'し' => !beforeKana && text[floor..at].EndsWith("ただし"),
            '、' => !IsInsideList(text, at, head, floor),
            'び' or 'に' or 'と' or 'や' => EndsWithListedName(text, at, floor),
            _ => false,
        };
    }

    // The は of 又は and 若しくは is no topic.
    private static bool IsConjunctionBefore(ReadOnlySpan<char> before) =>
        WordSearch.EndsWithAny(before, Conjunctions.Words);

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

        return WordSearch.ContainsAny(text[at..head], s_listClosings);
    }

    // 施行規則及び行政手続に関する命令: what stands before the conjunction is a name of its own, or a citation.
    private static bool EndsWithListedName(ReadOnlySpan<char> text, int at, int floor)
    {
        ReadOnlySpan<char> before = text[floor..at];
        int conjunction = WordSearch.LengthAtEnd(before, Conjunctions.Words);
        if (conjunction > 0)
        {
            before = before[..^conjunction];
            return before.IsEmpty || LawNames.EndsLikeName(before);
        }

        return text[at - 1] is 'と' or 'や' && LawNames.EndsLikeName(before[..^1]);
    }
}
