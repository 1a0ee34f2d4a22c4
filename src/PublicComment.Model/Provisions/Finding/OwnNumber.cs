namespace PublicComment.Model;

/// <summary>
/// Tells the number that an article has from one that is cited: 第５条　市長は、…しなければならない。 at the head of a line is the article itself.
/// </summary>
internal static class OwnNumber
{
    // Sentences of statutes are shorter, but for those that no reader finishes.
    private const int LongestSentence = 400;
    private const int LongestEnd = 5;

    // この条例は
    private const int LongestBeginning = 5;

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
        return StandsApart(behind)
            && ArticleCaption.BeginsLine(text, start)
            && BeginsArticle(text, start, behind);
    }

    private static bool BeginsArticle(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> behind)
    {
        // 第12条 の規定により is cited; 第5条　「速やかに」を「14日以内に」とする。 is what an opinion asks for.
        ReadOnlySpan<char> own = ArticleCaption.SkipBehind(behind).TrimStart();
        if (Particles.Begin(own) || own is ['「' or '『', ..])
        {
            return false;
        }

        return BeginsWithAddress(own)
            || HasParagraphBelow(behind)
            || IsStatute(text, start, own, SentenceOf(behind));
    }

    private static bool IsStatute(
        ReadOnlySpan<char> text,
        int start,
        ReadOnlySpan<char> own,
        ReadOnlySpan<char> sentence
    )
    {
        if (sentence.IsEmpty)
        {
            return BeginsWithOwnInstrument(own)
                || (IsCutOff(own) && ArticleCaption.StandsBefore(text, start))
                || ContentsList.Holds(text, start);
        }

        if (sentence.EndsWith("次のように改正する"))
        {
            return true;
        }

        return sentence.Contains("は、", StringComparison.Ordinal)
            ? EndsAsStatute(sentence, ArticleCaption.StandsBefore(text, start))
            : (sentence.EndsWith("を置く") && sentence.Contains('、'))
                || ContentsList.Holds(text, start);
    }

    // A blank stands behind the number, its caption, or the end of its line.
    private static bool StandsApart(ReadOnlySpan<char> behind) =>
        IsBlank(behind) || IsBlank(ArticleCaption.SkipBehind(behind));

    private static bool IsBlank(ReadOnlySpan<char> text) =>
        text is [' ' or '\u3000' or '\t' or '\r' or '\n', ..];

    // 第二十三条　第十四条第七項（同条第十五項を含む。）: a sentence of a statute begins with what it cites; an opinion does not explain it so.
    private static bool BeginsWithAddress(ReadOnlySpan<char> own)
    {
        int address = own is ['法' or '令', '第', ..] ? 1 : 0;
        if (
            own[address..] is not ['第', ..]
            || !AddressReader.TryRead(own, address, AddressReading.Ordinal, out _, out int end)
        )
        {
            return false;
        }

        ReadOnlySpan<char> bracket = own[end..].TrimStart();
        return bracket is ['(' or '（', '同' or '法' or '第', ..];
    }

    // 第六条 / 1項 / 私立の幼稚園は、…: the first paragraph bears its number on a line of its own.
    private static bool HasParagraphBelow(ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> text = ArticleCaption.SkipBehind(behind);
        ReadOnlySpan<char> below = text.TrimStart();
        return text[..^below.Length].Contains('\n')
            && below is ['1' or '１' or '一', '項', .. var rest]
            && IsBlank(rest);
    }

    // A text that is quoted in part may end before its sentence: 議員報酬の支給日は、その日が休日に当たるときは、
    private static bool IsCutOff(ReadOnlySpan<char> own) =>
        own.TrimEnd() is [.., '、'] && own.Contains("は、", StringComparison.Ordinal);

    // Also in letter-spaced print: こ の 条 例 は 、
    private static bool BeginsWithOwnInstrument(ReadOnlySpan<char> own)
    {
        Span<char> first = stackalloc char[LongestBeginning];
        int count = 0;
        for (int at = 0; at < own.Length && count < LongestBeginning; at++)
        {
            if (!char.IsWhiteSpace(own[at]))
            {
                first[count++] = own[at];
            }
        }

        ReadOnlySpan<char> letters = first[..count];
        int length = WordSearch.LengthAtStart(letters, s_ownInstruments);
        return length > 0 && letters[length..] is ['は' or 'に', ..];
    }

    // …は、次に掲げる事項を定めなければならない / 一　港の名称: what the items go on with may have no full stop.
    private static bool BeginsItems(ReadOnlySpan<char> text) =>
        text.TrimStart() is ['一' or '１' or '1', ' ' or '\u3000', ..];

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
                case '\n' when BeginsItems(text[at..]):
                    return text[..at];
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
