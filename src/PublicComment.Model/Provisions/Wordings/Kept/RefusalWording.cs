namespace PublicComment.Model;

/// <summary>Recognises the sentence of an office that refuses a change: 修正は行いません, 反映することはできません, 追記は不要と考えます.</summary>
internal static class RefusalWording
{
    // Little but texts is corrected; much else is changed: 住所の変更は不要です.
    private static readonly (string Stem, bool IsOfText)[] s_verbs =
    [
        ("修正等", true),
        ("修正", true),
        ("修文", true),
        ("訂正", true),
        ("追記", true),
        ("加筆", true),
        ("反映", true),
        ("意見を採用", true),
        ("意見は採用", true),
        ("提案を採用", true),
        ("提案は採用", true),
        ("意見を採択", true),
        ("意見は採択", true),
        (Change, false),
        ("追加", false),
        ("削除", false),
        ("明記", false),
        ("規定", false),
        ("見直し", false),
    ];

    private const string Change = "変更";

    private static readonly string[] s_links =
    [
        "するまでの",
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
        "なじま",
        "馴染ま",
    ];

    // 収集体制につきましては、現行から変更の予定はございません: said of the draft alone do they keep it.
    private static readonly string[] s_plans =
    [
        "予定していませ",
        "予定しておりませ",
        "予定はあり",
        "予定はござい",
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
        "必要なし",
        "必要ない",
        "必要なく",
        "必要ありませ",
        "要しない",
        "要しませ",
        "要さない",
        "には及びませ",
        "に及ばな",
    ];

    private static readonly string[] s_refusals =
    [
        "しませ",
        "しない方が",
        "しておりませ",
        "していませ",
        "いたしませ",
        "加えませ",
        "加えておりませ",
        "加えていませ",
        "行っておりませ",
        "行っていませ",
        "致しませ",
        "行いませ",
        "行わな",
        "行わず",
        "行なわな",
        "行なわず",
        "行ないませ",
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

    // 案の修正はありません
    private static readonly string[] s_absences = ["ありませ", "ございませ"];

    private static readonly string[] s_drafts = ["案に", "案の", "案から", "案からの"];

    // 本計画の, 本ガイドラインの
    private const int LongestOwnName = 8;

    // お寄せいただいた御意見による計画の変更はございません: what an opinion would have caused.
    private static readonly string[] s_causes =
    [
        "意見による",
        "意見に伴う",
        "意見を踏まえた",
        "意見を受けた",
        "指摘による",
        "指摘を踏まえた",
        "指摘を受けた",
    ];

    private const string PutOff = "見送";

    private const int LongestAsking = 16;

    private const int LongestJudgement = 40;

    private const int LongestReason = 160;

    /// <summary>Whether a sentence, prepared with <see cref="WordingText.Plain"/>, refuses a change of the draft.</summary>
    public static bool RefusesChange(ReadOnlySpan<char> sentence)
    {
        foreach ((string verb, bool isOfText) in s_verbs)
        {
            int from = 0;
            while (sentence[from..].IndexOf(verb) is >= 0 and int found)
            {
                int at = from + found;
                from = at + verb.Length;
                ReadOnlySpan<char> before = Clauses.Before(sentence, at);
                if (
                    IsRefused(before, verb, isOfText, sentence[from..])
                    && !OtherWorks.AreChanged(before)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsRefused(
        ReadOnlySpan<char> before,
        string verb,
        bool isOfText,
        ReadOnlySpan<char> rest
    )
    {
        foreach (string link in s_links)
        {
            if (
                rest.StartsWith(link)
                && Denies(before, verb, isOfText, rest[link.Length..])
                && !IsAsked(rest[link.Length..])
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool Denies(
        ReadOnlySpan<char> before,
        string verb,
        bool isOfText,
        ReadOnlySpan<char> said
    )
    {
        bool isOfDraft = isOfText || DraftText.IsOwner(before);
        return WordSearch.StartsWithAny(said, s_judgements)
            || (WordSearch.StartsWithAny(said, s_plans) && (isOfDraft || before.Trim('、').IsEmpty))
            || (
                WordSearch.StartsWithAny(said, s_needless)
                && (isOfDraft || IsThought(said))
                && !IsReason(said)
            )
            || (WordSearch.StartsWithAny(said, s_refusals) && (isOfDraft || verb == Change))
            || (isOfDraft && WordSearch.StartsWithAny(said, s_inabilities))
            || (
                WordSearch.StartsWithAny(said, s_absences)
                && (
                    isOfText
                    || WordSearch.EndsWithAny(before, s_drafts)
                    || EndsWithOwnName(before)
                    || WordSearch.ContainsAny(before, s_causes)
                )
            )
            || (said.StartsWith(PutOff) && (isOfText || !ChangeCues.Of(before).TakeUpOpinion));
    }

    // What the office put out, by its kind: 本計画の変更はありません.
    private static bool EndsWithOwnName(ReadOnlySpan<char> before)
    {
        if (before is not [.. var name, 'の'])
        {
            return false;
        }

        ReadOnlySpan<char> near = name[Math.Max(0, name.Length - LongestOwnName)..];
        int self = near.LastIndexOf('本');
        return self >= 0 && InstrumentKinds.Of(near[(self + 1)..]) != InstrumentKind.Unknown;
    }

    // 第３条の規定は不要であるため、削りました。
    private static bool IsReason(ReadOnlySpan<char> said)
    {
        said = said[..Math.Min(said.Length, LongestReason)];
        int reason = said.IndexOf("ため、");
        return reason >= 0 && ChangeVerbs.Removes(said[reason..]);
    }

    private static bool IsThought(ReadOnlySpan<char> said) =>
        WordSearch.ContainsAny(said[..Math.Min(said.Length, LongestJudgement)], s_thoughts);

    // 修正は不要との御意見, 修正は困難ではないか: what somebody else thinks.
    private static bool IsAsked(ReadOnlySpan<char> said)
    {
        said = said[..Math.Min(said.Length, LongestAsking)];
        int contrast = said.IndexOf("が、");
        return WordSearch.ContainsAny(contrast < 0 ? said : said[..contrast], s_askers);
    }
}
