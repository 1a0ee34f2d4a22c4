namespace PublicComment.Model;

/// <summary>Recognises a sentence that tells what the draft does as it was put out, or what is done under it: 本改正では、第３条を新設しました.</summary>
internal static class DraftAsPutOut
{
    private static readonly string[] s_drafts =
    [
        "本改正",
        "今回の改正",
        "今回改正",
        "今般の改正",
        "この改正",
        "今回の見直し",
        "今回の改定",
        "本改定",
        "条例改正",
        "規則改正",
        "省令改正",
        "政令改正",
        "法改正",
        "案",
    ];

    private static readonly string[] s_topics =
    [
        "は、",
        "では",
        "により",
        "によって",
        "において",
        "におきまして",
        "で、",
    ];

    // Why there is a draft at all.
    private static readonly string[] s_reasons =
    [
        "改正に伴",
        "改正を踏まえ",
        "改正等を踏まえ",
        "改正を受け",
        "施行に伴",
    ];

    // 本改正に伴う準備期間を考慮し: what the draft brings is no reason for it.
    private static readonly string[] s_effects = ["う準備", "う負担", "う影響", "う混乱", "う周知"];

    // What others do under the order: 知事は、登録簿の記載を変更します.
    private static readonly string[] s_actors =
    [
        "者は",
        "者が",
        "知事は",
        "知事が",
        "市町村は",
        "市町村が",
        "本人は",
        "本人が",
        "法人は",
        "法人が",
        "会社は",
        "会社が",
        "機関は",
        "機関が",
    ];

    // 事業者は、…すべきとの御意見を踏まえ、: the subject is that of the opinion.
    private static readonly string[] s_quotations =
    [
        "との",
        "という",
        "といった",
        "旨",
        "よう",
        "こと",
    ];

    // 原案では三十日としておりましたが、: the draft is told to be left behind.
    private static readonly string[] s_contrasts = ["が、", "けれども、", "ところ、"];

    /// <summary>Whether the draft is the subject of what is said before the verb.</summary>
    public static bool IsDescribed(ReadOnlySpan<char> before)
    {
        int topic = TopicEnd(before);
        return (topic > 0 && !WordSearch.ContainsAny(before[topic..], s_contrasts))
            || GivesReason(before)
            || HasOtherActor(before);
    }

    private static bool GivesReason(ReadOnlySpan<char> before)
    {
        for (int at = 0; at < before.Length; at++)
        {
            int reason = WordSearch.LengthAtStart(before[at..], s_reasons);
            if (reason > 0 && !WordSearch.StartsWithAny(before[(at + reason)..], s_effects))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody else than the office is who does what the sentence says: 事業者は、行政の指摘を受けて計画を修正します.</summary>
    public static bool IsSubjectOther(ReadOnlySpan<char> before)
    {
        int topic = before.IndexOf("は、");
        return topic > 0
            && before[..topic].IndexOf('、') < 0
            && HasOtherActor(before[..(topic + 1)])
            && !WordSearch.ContainsAny(before[topic..], s_quotations);
    }

    // 前者 and 後者 are two opinions.
    private static bool HasOtherActor(ReadOnlySpan<char> before)
    {
        foreach (string actor in s_actors)
        {
            int at = before.IndexOf(actor);
            if (at > 0 && before[at - 1] is not ('前' or '後' or '両'))
            {
                return true;
            }
        }

        return false;
    }

    private static int TopicEnd(ReadOnlySpan<char> before)
    {
        foreach (string draft in s_drafts)
        {
            for (int at = before.LastIndexOf(draft); at >= 0; at = before[..at].LastIndexOf(draft))
            {
                int end = at + draft.Length;
                end += before[end..].StartsWith("(案)") ? 3 : 0;
                int topic = WordSearch.LengthAtStart(before[end..], s_topics);
                bool isProposal = draft == "案" && at > 0 && before[at - 1] == '提';
                if (topic > 0 && !isProposal)
                {
                    return end + topic;
                }
            }
        }

        return 0;
    }
}
