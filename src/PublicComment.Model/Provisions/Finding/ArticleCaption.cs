namespace PublicComment.Model;

/// <summary>The caption of an article, before its number or behind it: （届出）第５条, 第５条（届出）, 【変更案】.</summary>
internal static class ArticleCaption
{
    private const int Longest = 40;

    // （修正意見） and （理由） stand above what somebody says.
    private static readonly string[] s_others = ["意見", "理由", "要望", "提案", "質問"];

    /// <summary>
    /// Whether a number begins its line: alone, behind its caption, which may stand behind the full stop of the article before it, or behind
    /// the mark of a quotation.
    /// </summary>
    public static bool BeginsLine(ReadOnlySpan<char> text, int start)
    {
        int head = Blanks.SkipBack(text, start, 0);
        int caption = StartBefore(text, head);
        if (caption < head)
        {
            head = Blanks.SkipBack(text, caption, 0);
            if (head > 0 && text[head - 1] == '。')
            {
                return true;
            }
        }

        return head == 0 || text[head - 1] is '\n' or '>' or '＞' || HeadsText(text[..head]);
    }

    /// <summary>Whether a caption stands before a number, alone on the line above or on its own line.</summary>
    public static bool StandsBefore(ReadOnlySpan<char> text, int start)
    {
        int line = Blanks.SkipBack(text, start, 0);
        if (HeadsText(text[..line]))
        {
            return true;
        }

        int end = text[..line].TrimEnd().Length;
        int caption = StartBefore(text, end);
        int head = Blanks.SkipBack(text, caption, 0);
        return caption < end
            && (head == 0 || text[head - 1] is '\n' or '。')
            && !WordSearch.ContainsAny(text[caption..end], s_others);
    }

    /// <summary>The text behind a caption that it begins with; the same text where it begins with none.</summary>
    public static ReadOnlySpan<char> SkipBehind(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimStart();
        int close = trimmed switch
        {
            ['(' or '（', ..] => trimmed.IndexOfAny(')', '）'),
            ['【', ..] => trimmed.IndexOf('】'),
            _ => -1,
        };
        return close is > 0 and <= Longest ? trimmed[(close + 1)..] : text;
    }

    // Where the bracket starts that ends at a position; the position itself where none does.
    private static int StartBefore(ReadOnlySpan<char> text, int end)
    {
        if (end == 0 || text[end - 1] is not (')' or '）'))
        {
            return end;
        }

        int from = Math.Max(0, end - Longest);
        int open = text[from..end].LastIndexOfAny('(', '（');
        return open < 0 ? end : from + open;
    }

    // 【変更案】, 【改正後】; 【該当箇所】 stands above what is cited.
    private static bool HeadsText(ReadOnlySpan<char> before) =>
        before is [.., '案' or '前' or '後' or '文', '】'];
}
