namespace PublicComment.Model;

/// <summary>
/// Recognises a change of the draft that a response sets out without a sentence that announces it: 【計画案の修正】 above its places,
/// （修正前） and （修正後） before its texts. （改正前） and （改正後） are of the law, which the draft amends anyway.
/// </summary>
internal static class SetOutChange
{
    private const int LongestHeading = 16;

    private static readonly string[] s_before = ["修正前", "変更前"];
    private static readonly string[] s_after = ["修正後", "変更後"];

    private static readonly string[] s_headings =
    [
        "の修正",
        "の変更",
        "修正箇所",
        "修正内容",
        "変更箇所",
        "変更内容",
    ];

    private static readonly string[] s_nothing = ["な", "無", "あり", "ござい", "特にな"];

    private const string Opening = "(（【[［<＜〔《";
    private const string Closing = ")）】]］>＞〕》:：";

    public static bool IsIn(ReadOnlySpan<char> response) =>
        (HasLabel(response, s_before) && HasLabel(response, s_after)) || HasHeading(response);

    private static bool HasLabel(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            int end = 0;
            for (
                int at = text.IndexOf(word);
                at >= 0;
                at = text[end..].IndexOf(word) is >= 0 and var next ? end + next : -1
            )
            {
                end = at + word.Length;
                if (
                    (at == 0 || text[at - 1] == '\n' || Opening.Contains(text[at - 1]))
                    && end < text.Length
                    && Closing.Contains(text[end])
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    // 【計画案の修正】P38…; 【修正箇所】なし sets nothing out.
    private static bool HasHeading(ReadOnlySpan<char> text)
    {
        for (int open = text.IndexOf('【'); open >= 0; open = text.IndexOf('【'))
        {
            text = text[(open + 1)..];
            int close = text[..Math.Min(text.Length, LongestHeading)].IndexOf('】');
            if (close > 0 && WordSearch.EndsWithAny(text[..close], s_headings))
            {
                ReadOnlySpan<char> behind = text[(close + 1)..].TrimStart();
                return !behind.IsEmpty && !WordSearch.StartsWithAny(behind, s_nothing);
            }
        }

        return false;
    }
}
