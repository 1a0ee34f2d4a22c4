namespace PublicComment.Parsing;

/// <summary>Tells by its last sentence whether a text asks for something or answers, where each has to do one of the two.</summary>
internal static class AnswerEndings
{
    // How offices answer, beside the polite form.
    private static readonly string[] s_answers =
    [
        "参りたい。",
        "まいりたい。",
        "ます。",
        "ました。",
    ];

    private static readonly string[] s_requests =
    [
        "必要。",
        "必要である。",
        "要望する。",
        "求める。",
        "考える。",
        "思う。",
        "たい。",
        "ないか。",
        "のか。",
        "どうか。",
    ];

    /// <summary>Whether a text ends as answers do, and asks for nothing.</summary>
    public static bool Answers(string text) =>
        LastSentenceOf(text) is var sentence
        && WordSearch.EndsWithAny(sentence, s_answers)
        && !ColumnContent.Requests(sentence);

    /// <summary>Whether a text ends with a request.</summary>
    public static bool Asks(string text) =>
        LastSentenceOf(text) is var sentence
        && PrintedCell.EndsSentence(sentence)
        && !Answers(sentence)
        && (ColumnContent.Requests(sentence) || WordSearch.EndsWithAny(sentence, s_requests));

    // …としています。（同ページ）
    private static string WithoutRemark(string text)
    {
        int open = text is [.., ')' or '）'] ? text.LastIndexOfAny(['(', '（']) : -1;
        return open > 0 && text[open - 1] == '。' ? text[..open] : text;
    }

    private static string LastSentenceOf(string text)
    {
        string trimmed = WithoutRemark(text.TrimEnd());
        int end = trimmed.Length < 2 ? -1 : trimmed.LastIndexOf('。', trimmed.Length - 2);
        return trimmed[(end + 1)..];
    }
}
