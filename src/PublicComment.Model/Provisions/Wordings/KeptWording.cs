namespace PublicComment.Model;

/// <summary>Recognises the sentence of an office that keeps the draft: 原案のとおりとします, 修正することは適当でないと考えます.</summary>
internal static class KeptWording
{
    // Behind 案 and the like, where the draft is left as it is.
    private static readonly string[] s_phrases =
    [
        "原案のとおり",
        "原案どおり",
        "原案通り",
        "原案のまま",
        "案を維持",
        "素案のとおり",
        "素案のまま",
        "素案どおり",
        "素案通り",
        "案のとおりと",
        "案どおりと",
        "案通りと",
        "案のままと",
        "案のとおり定め",
        "案のとおり制定",
        "案のとおり策定",
        "案のとおり決定",
        "案のとおり進め",
        "案のとおり施行",
        "案のとおり公布",
        "案のとおり告示",
        "案のとおり改正",
        "原文のとおりと",
        "原文どおりと",
        "原文通りと",
        "原文のままと",
    ];

    // 御提案のとおりとします accepts what was proposed.
    private static readonly string[] s_otherDrafts = ["提", "修正", "対", "代"];

    /// <summary>Whether a sentence, prepared with <see cref="WordingText.Plain"/>, keeps the draft.</summary>
    public static bool SaysKept(ReadOnlySpan<char> sentence) =>
        HasPhrase(sentence) || RefusalWording.RefusesChange(sentence);

    private static bool HasPhrase(ReadOnlySpan<char> sentence)
    {
        foreach (string phrase in s_phrases)
        {
            int at = sentence.IndexOf(phrase);
            if (at >= 0 && WordSearch.LengthAtEnd(sentence[..at], s_otherDrafts) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
