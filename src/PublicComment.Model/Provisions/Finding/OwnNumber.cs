namespace PublicComment.Model;

/// <summary>
/// Tells the number that an article has from one that is cited: 第５条　市長は、…しなければならない。 at the head of a line is the article itself.
/// </summary>
internal static class OwnNumber
{
    // Sentences of statutes are shorter, but for those that no reader finishes.
    private const int LongestSentence = 400;
    private const int LongestCaption = 40;
    private const int LongestEnd = 5;

    // As statutes end their sentences, which tell first of whom or of what: 市長は、. Opinions and answers end theirs otherwise: …と思う,
    // …べきである, …します.
    private static readonly string[] s_statutoryEnds =
    [
        "とする",
        "ならない",
        "できる",
        "できない",
        "をいう",
        "による",
        "定める",
        "準用する",
        "適用する",
        "適用しない",
        "委嘱する",
        "任命する",
        "組織する",
        "招集する",
        "通知する",
        "届け出る",
        "推定する",
        "施行する",
        "処する",
        "みなす",
        "行う",
        "負う",
        "行わない",
        "妨げない",
        "除く",
        "置く",
        "つかさどる",
        "徴収する",
        "設置する",
        "交付する",
    ];

    // （修正意見） and （理由） stand above what somebody says.
    private static readonly string[] s_otherCaptions = ["意見", "理由", "要望", "提案", "質問"];

    // この規則は、 begins an article, though what it says may go on beyond what is read.
    private static readonly string[] s_ownInstruments =
    [
        "この法律",
        "この政令",
        "この省令",
        "この府令",
        "この命令",
        "この規則",
        "この条例",
        "この告示",
        "この規程",
        "この要綱",
        "この要領",
    ];

    /// <summary>Whether an article without a law before it is the number of the line that it begins.</summary>
    public static bool Is(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> behind = text[end..Math.Min(text.Length, end + LongestSentence)];
        if (!BeginsLine(text, start) || !StandsApart(behind))
        {
            return false;
        }

        // 第12条 の規定により is cited; 第5条　「速やかに」を「14日以内に」とする。 is what an opinion asks for.
        ReadOnlySpan<char> own = WithoutCaption(behind).TrimStart();
        if (Particles.Begin(own) || own is ['「' or '『', ..])
        {
            return false;
        }

        ReadOnlySpan<char> sentence = SentenceOf(behind);
        if (sentence.IsEmpty)
        {
            return BeginsWithOwnInstrument(own) || ContentsList.Holds(text, start);
        }

        return sentence.Contains("は、", StringComparison.Ordinal)
            ? EndsAsStatute(sentence, HasCaption(text, start))
            : (sentence.EndsWith("を置く") && sentence.Contains('、'))
                || ContentsList.Holds(text, start);
    }

    // （勧告）, alone on the line above or before the number, and 【変更案】.
    private static bool HasCaption(ReadOnlySpan<char> text, int start)
    {
        int line = Blanks.SkipBack(text, start, 0);
        if (HeadsText(text[..line]))
        {
            return true;
        }

        line -= line > 0 && text[line - 1] == '\n' ? 1 : 0;
        ReadOnlySpan<char> above = text[Math.Max(0, line - LongestCaption)..line].TrimEnd();
        int begin = above.LastIndexOf('\n') + 1;
        return above[begin..].TrimStart() is ['(' or '（', .. var caption, ')' or '）']
            && !WordSearch.ContainsAny(caption, s_otherCaptions);
    }

    // 【変更案】, 【改正後】; 【該当箇所】 stands above what is cited.
    private static bool HeadsText(ReadOnlySpan<char> before) =>
        before is [.., '案' or '前' or '後' or '文', '】'];

    // Its caption may stand before it, （届出）第５条　…, and so may 【変更案】.
    private static bool BeginsLine(ReadOnlySpan<char> text, int start)
    {
        int head = Blanks.SkipBack(text, start, 0);
        if (head > 0 && text[head - 1] is ')' or '）')
        {
            int from = Math.Max(0, head - LongestCaption);
            int open = text[from..head].LastIndexOfAny('(', '（');
            head = open < 0 ? head : Blanks.SkipBack(text, from + open, 0);
        }

        return head == 0 || text[head - 1] == '\n' || HeadsText(text[..head]);
    }

    // A blank stands behind the number, its caption, or the end of its line.
    private static bool StandsApart(ReadOnlySpan<char> behind) =>
        behind is [' ' or '\u3000' or '\t' or '\r' or '\n', ..]
        || WithoutCaption(behind) is [' ' or '\u3000' or '\t' or '\r' or '\n', ..];

    private static ReadOnlySpan<char> WithoutCaption(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimStart();
        int close = trimmed switch
        {
            ['(' or '（', ..] => trimmed.IndexOfAny(')', '）'),
            ['【', ..] => trimmed.IndexOf('】'),
            _ => -1,
        };
        return close is > 0 and <= LongestCaption ? trimmed[(close + 1)..] : text;
    }

    private static bool BeginsWithOwnInstrument(ReadOnlySpan<char> own)
    {
        int length = WordSearch.LengthAtStart(own, s_ownInstruments);
        return length > 0 && own[length..] is ['は' or 'に', ..];
    }

    // To its full stop; one in a bracket or a quotation ends only what stands in it, and an empty line ends everything.
    private static ReadOnlySpan<char> SentenceOf(ReadOnlySpan<char> text)
    {
        int depth = 0;
        bool isEmptyLine = false;
        for (int at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '(' or '（' or '「':
                    depth++;
                    break;
                case ')' or '）' or '」' when depth > 0:
                    depth--;
                    break;
                case '。' when depth == 0:
                    return text[..at];
                case '\n' when isEmptyLine:
                    return [];
            }

            isEmptyLine = text[at] == '\n' || (isEmptyLine && char.IsWhiteSpace(text[at]));
        }

        return [];
    }

    // The width of a page may break the last word: …を定め／る。 Below a caption any verb ends a sentence of a statute.
    private static bool EndsAsStatute(ReadOnlySpan<char> sentence, bool hasCaption)
    {
        Span<char> end = stackalloc char[LongestEnd];
        int free = LongestEnd;
        for (int at = sentence.Length - 1; at >= 0 && free > 0; at--)
        {
            if (!char.IsWhiteSpace(sentence[at]))
            {
                end[--free] = sentence[at];
            }
        }

        ReadOnlySpan<char> last = end[free..];
        return WordSearch.EndsWithAny(last, s_statutoryEnds)
            || (hasCaption && (last.EndsWith("する") || last.EndsWith("ずる")));
    }
}
