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
        "原案を維持",
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
        "原文のとおりと",
        "原文どおりと",
        "原文通りと",
        "原文のままと",
    ];

    // 御提案のとおりとします accepts what was proposed.
    private static readonly string[] s_otherDrafts = ["提", "修正", "対", "代"];

    private static readonly string[] s_verbs =
    [
        "修正等",
        "修正",
        "修文",
        "訂正",
        "追記",
        "加筆",
        "反映",
        "変更",
        "追加",
        "削除",
        "明記",
        "規定",
        "見直し",
    ];

    // Said of little but texts; the others change much else (住所の変更は不要です).
    private const int TextVerbs = 7;

    private static readonly string[] s_links =
    [
        "することについては",
        "することは",
        "することも",
        "することが",
        "することを",
        "を行うことは",
        "を行うことも",
        "を行う",
        "する",
        "については",
        "までは",
        "の",
        "は",
        "を",
        "も",
        "が",
        "",
    ];

    // The judgement of the office on a change.
    private static readonly string[] s_judgements =
    [
        "適当でな",
        "適当ではな",
        "適当ではあり",
        "適当とは考えて",
        "適切でな",
        "適切ではな",
        "適切ではあり",
        "適切とは考えて",
        "妥当でな",
        "妥当ではな",
        "困難",
        "難しい",
        "考えていませ",
        "考えておりませ",
        "考えていない",
        "考えておらず",
        "予定していませ",
        "予定しておりませ",
        "予定はあり",
        "予定はござい",
        "見送",
    ];

    private static readonly string[] s_needless =
    [
        "不要",
        "必要はな",
        "必要はあり",
        "必要はござい",
        "必要がな",
        "必要性はな",
        "必要までは",
        "には及びませ",
        "に及ばな",
    ];

    private static readonly string[] s_refusals =
    [
        "しませ",
        "いたしませ",
        "致しませ",
        "行いませ",
        "行わ",
        "行な",
        "しないこと",
        "せず、",
    ];

    private static readonly string[] s_inabilities =
    [
        "できませ",
        "できかね",
        "いたしかね",
        "致しかね",
    ];

    private static readonly string[] s_thoughts = ["考え", "判断"];

    private static readonly string[] s_askers = ["意見", "指摘", "要望", "提案", "ではないか"];

    private const int LongestAsking = 16;

    private const int LongestJudgement = 40;

    /// <summary>Whether a sentence, prepared with <see cref="WordingText.Plain"/>, keeps the draft.</summary>
    public static bool SaysKept(ReadOnlySpan<char> sentence) =>
        HasPhrase(sentence) || RefusesChange(sentence);

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

    private static bool RefusesChange(ReadOnlySpan<char> sentence)
    {
        for (int verb = 0; verb < s_verbs.Length; verb++)
        {
            int from = 0;
            for (
                int found = sentence.IndexOf(s_verbs[verb]);
                found >= 0;
                found = sentence[from..].IndexOf(s_verbs[verb])
            )
            {
                int at = from + found;
                from = at + s_verbs[verb].Length;
                bool isOfText = verb < TextVerbs || DraftText.IsOwner(sentence[..at]);
                if (IsRefused(sentence[from..], isOfText, s_verbs[verb]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsRefused(ReadOnlySpan<char> rest, bool isOfText, string verb)
    {
        foreach (string link in s_links)
        {
            if (!rest.StartsWith(link))
            {
                continue;
            }

            ReadOnlySpan<char> said = rest[link.Length..];
            int needless = WordSearch.LengthAtStart(said, s_needless);
            bool isThought =
                isOfText
                || (
                    needless > 0
                    && WordSearch.ContainsAny(
                        said[..Math.Min(said.Length, LongestJudgement)],
                        s_thoughts
                    )
                );
            bool isRefusal =
                ((isOfText || verb == "変更") && WordSearch.LengthAtStart(said, s_refusals) > 0)
                || (isOfText && WordSearch.LengthAtStart(said, s_inabilities) > 0);
            bool isJudged = WordSearch.LengthAtStart(said, s_judgements) > 0;
            if ((isJudged || (needless > 0 && isThought) || isRefusal) && !IsAsked(said))
            {
                return true;
            }
        }

        return false;
    }

    // 修正は不要との御意見, 修正は困難ではないか: what somebody else thinks.
    private static bool IsAsked(ReadOnlySpan<char> said) =>
        WordSearch.ContainsAny(said[..Math.Min(said.Length, LongestAsking)], s_askers);
}
