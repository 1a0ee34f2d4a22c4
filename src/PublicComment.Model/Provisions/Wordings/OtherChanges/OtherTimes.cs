namespace PublicComment.Model;

/// <summary>Recognises that a change was made before the draft was put out, or comes with a later one.</summary>
internal static class OtherTimes
{
    private static readonly string[] s_amendments =
    [
        "改正",
        "改定",
        "改訂",
        "見直し",
        "策定",
        "制定",
    ];

    private static readonly string[] s_earlier =
    [
        "年",
        "年度",
        "前回",
        "前回の",
        "先の",
        "先般の",
        "過去の",
        "以前の",
        "従前の",
        "直近の",
        "前の",
        "昨年の",
        "昨年度の",
    ];

    private static readonly string[] s_occasions =
    [
        "において",
        "におきまして",
        "にて",
        "で",
        "により",
        "によって",
        "に際し",
        "の際",
        "時に",
        "の時",
        "のとき",
        "に伴い",
    ];

    private static readonly string[] s_later =
    [
        "次回",
        "次期",
        "次の改",
        "次の計画",
        "規則において",
        "要綱において",
        "要領において",
        "次の実施計画",
        "将来",
        "必要に応じ",
        "必要があれば",
        "必要な場合",
        "必要が生じ",
        "状況に応じ",
        "今後の改",
        "今後の見直し",
        "今後の検討",
        "今後の施策",
        "今後の取組",
        "今後の運用",
        "今後の計画",
        "今後、",
        "今後必要",
    ];

    private static readonly string[] s_already = ["既に", "すでに", "従前から", "これまでに"];

    private static readonly string[] s_earlierConsultations =
    [
        "前回の意見募集",
        "前回の意見公募",
        "前回のパブリックコメント",
        "前回のパブリック・コメント",
    ];

    private static readonly string[] s_conditions =
    [
        "場合、",
        "場合は、",
        "場合には",
        "際は、",
        "際には",
        "とき、",
        "ときは、",
        "ときには",
    ];

    private static readonly string[] s_contents = ["旨", "こと"];

    private const string TakenUp = "踏まえ、";

    /// <summary>Whether what stands before a verb of change puts it into another time.</summary>
    public static bool Concern(ReadOnlySpan<char> before, ChangeTense tense) =>
        tense == ChangeTense.Past || tense == ChangeTense.Ongoing
            ? IsEarlier(before)
            : IsLater(before) || (tense == ChangeTense.GoesOn && IsEarlier(before));

    private static bool IsLater(ReadOnlySpan<char> before)
    {
        foreach (string words in s_later)
        {
            int at = before.LastIndexOf(words);
            if (at >= 0 && ReachesVerb(before[(at + words.Length)..]))
            {
                return true;
            }
        }

        // 今後修正いたします
        return before.EndsWith("今後") || IsConditional(before);
    }

    // 今後、御意見を踏まえ、修正します: what opinions are taken up for is not done at once.
    private static bool ReachesVerb(ReadOnlySpan<char> behind)
    {
        int reason = behind.LastIndexOf(TakenUp);
        return reason < 0
            ? !Clauses.EndIn(behind)
            : !Clauses.EndIn(behind[..reason])
                && !Clauses.EndIn(behind[(reason + TakenUp.Length)..]);
    }

    // 請求があった場合、訂正を行います: what is done whenever it comes to it. 場合は対象外とする旨を is told by the draft.
    private static bool IsConditional(ReadOnlySpan<char> before)
    {
        foreach (string words in s_conditions)
        {
            int at = before.LastIndexOf(words);
            if (at >= 0 && !Clauses.EndIn(before[(at + words.Length)..]))
            {
                return !WordSearch.ContainsAny(before[(at + words.Length)..], s_contents);
            }
        }

        return false;
    }

    private static bool IsEarlier(ReadOnlySpan<char> before) =>
        WordSearch.ContainsAny(before, s_earlierConsultations)
        || NamesEarlierAmendment(before)
        || DateOfChange.StandsIn(before)
        || SaysAlready(before);

    // 平成30年の改正において, 前回の改定で
    private static bool NamesEarlierAmendment(ReadOnlySpan<char> before)
    {
        foreach (string amendment in s_amendments)
        {
            for (int at = before.Length - amendment.Length; at > 0; at--)
            {
                if (
                    before[at..].StartsWith(amendment)
                    && WordSearch.StartsWithAny(before[(at + amendment.Length)..], s_occasions)
                    && IsDatedEarlier(before[..at])
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsDatedEarlier(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> phrase = before[(before.LastIndexOfAny('、', 'を', 'は') + 1)..];
        return WordSearch.ContainsAny(phrase, s_earlier) && phrase.IndexOf("今回") < 0;
    }

    private static bool SaysAlready(ReadOnlySpan<char> before)
    {
        foreach (string word in s_already)
        {
            int at = before.LastIndexOf(word);
            if (at >= 0 && !Clauses.HaveVerbIn(before[(at + word.Length)..]))
            {
                return true;
            }
        }

        return false;
    }
}
