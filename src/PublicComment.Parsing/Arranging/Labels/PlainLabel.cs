namespace PublicComment.Parsing;

/// <summary>
/// Recognises the words that are a label without bracket or colon, with nothing but a blank before their text: 御意見の概要　…,
/// 提出意見　…, 市の考え方　…. Those with a topic of their own head a group: 手数料の意見　….
/// </summary>
internal static class PlainLabel
{
    private static readonly string[] s_arrivals =
    [
        "提出された",
        "寄せられた",
        "お寄せいただいた",
        "いただいた",
        "頂いた",
        "提出",
        "主な",
    ];

    private static readonly string[] s_honorifics = ["御", "ご"];
    private static readonly string[] s_opinions = ["意見", "コメント"];

    private static readonly string[] s_aspects =
    [
        "の概要",
        "の内容",
        "の要旨",
        "の趣旨",
        "概要",
        "内容",
        "要旨",
    ];

    /// <summary>Whether folded words without a number are such a label.</summary>
    public static bool Is(ReadOnlySpan<char> words)
    {
        words = AnswerAndOutcome.WithoutOutcome(words);
        if (words is "回答" || words.EndsWith("考え方", StringComparison.Ordinal))
        {
            return true;
        }

        return IsOpinion(words);
    }

    /// <summary>Whether folded words without a number are such a label of an opinion.</summary>
    public static bool IsOpinion(ReadOnlySpan<char> words)
    {
        words = words[WordSearch.LengthAtStart(words, s_arrivals)..];
        words = words[WordSearch.LengthAtStart(words, s_honorifics)..];
        int opinion = WordSearch.LengthAtStart(words, s_opinions);
        words = words[opinion..];
        return opinion > 0 && (words.IsEmpty || NamesText(words));
    }

    /// <summary>Whether folded words name the text of an opinion whose number has a line of its own: 意見1 / 内容.</summary>
    public static bool NamesText(ReadOnlySpan<char> words) => WordSearch.IsOneOf(words, s_aspects);
}
