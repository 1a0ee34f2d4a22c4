namespace PublicComment.Parsing;

/// <summary>Takes off what leads on from the sentence before: また、総務省では、…, 今般、…省令案について.</summary>
internal static class SentenceOpening
{
    private static readonly string[] s_openings =
    [
        "また",
        "なお",
        "さらに",
        "今般",
        "今回",
        "このたび",
        "この度",
        "このほど",
        "このため",
        "そこで",
        "あわせて",
        "併せて",
        "本日",
    ];

    /// <summary>The sentence from the words on with which a title or an office can begin.</summary>
    public static string Skip(string sentence)
    {
        while (
            WordSearch.LengthAtStart(sentence, s_openings) is > 0 and var length
            && !IsInsideWord(sentence.AsSpan(length))
        )
        {
            sentence = sentence[length..].TrimStart('、', ' ', '　');
        }

        return sentence;
    }

    // または, 今回の計画
    private static bool IsInsideWord(ReadOnlySpan<char> behind) => behind is ['は' or 'の', ..];
}
