namespace PublicComment.Model;

/// <summary>The words beside a verb that tell an answer to an opinion from a sentence about anything else.</summary>
/// <param name="TakeUpOpinion">Whether the sentence says that it takes an opinion up: 御意見を踏まえ, ご指摘を受けて.</param>
/// <param name="FollowOpinion">Whether it does so or says that it follows one: 御意見のとおり.</param>
/// <param name="Any">Whether it does so, announces a text (次のとおり) or names the draft.</param>
internal readonly record struct ChangeCues(bool TakeUpOpinion, bool FollowOpinion, bool Any)
{
    // What an office takes up.
    private static readonly string[] s_sources =
    [
        "意見",
        "指摘",
        "提案",
        "要望",
        "コメント",
        "趣旨",
        "これ",
        "上記",
        "この点",
        "その点",
    ];

    private static readonly string[] s_takenUp =
    [
        "踏まえ",
        "を受け",
        "受けまして",
        "参考に",
        "参考と",
        "勘案",
        "考慮",
        "に基づ",
        "に沿っ",
        "に従",
        "に応",
        "を取り入れ",
        "を反映し、",
    ];

    private static readonly string[] s_followed =
    [
        "意見のとおり",
        "意見の通り",
        "意見どおり",
        "意見通り",
        "指摘のとおり",
        "指摘の通り",
        "指摘どおり",
        "指摘通り",
        "提案のとおり",
        "提案の通り",
        "要望のとおり",
        "要望の通り",
        "趣旨のとおり",
        "意見のように",
        "指摘のように",
        "御意見から、",
        "ご意見から、",
        "御指摘から、",
        "ご指摘から、",
        "御意見を反映",
        "ご意見を反映",
        "意見の内容を反映",
        "意見の趣旨を反映",
        "指摘の内容を反映",
        "指摘の趣旨を反映",
        "御指摘を反映",
        "ご指摘を反映",
    ];

    private static readonly string[] s_announcements =
    [
        "以下のとおり",
        "以下の通り",
        "次のとおり",
        "次の通り",
        "下記のとおり",
        "下記の通り",
        "別紙のとおり",
        "左記のとおり",
        "以下の",
        "下記の",
        "次の",
        "趣旨を",
        "当該箇所",
        "該当箇所",
        "誤りでした",
        "誤記でした",
        "誤字でした",
        "誤植でした",
        "誤りがありました",
        "誤りがあった",
        "誤記があった",
        "誤記であった",
        "誤植があった",
        "誤植であった",
        "御指摘",
        "ご指摘",
    ];

    private static readonly string[] s_drafts = ["案に", "案を", "案の"];

    // Their opinions came before the draft was put out.
    private static readonly string[] s_advisers =
    [
        "審議会",
        "検討会",
        "部会",
        "有識者",
        "専門家",
        "検討委員会",
        "協議会",
        "懇談会",
        "研究会",
        "ワーキンググループ",
        "ワークショップ",
        "規制改革",
        "議会",
        "国会",
    ];

    private const int LongestSource = 24;

    /// <summary>The cues of a sentence, prepared with <see cref="WordingText.Plain"/>.</summary>
    public static ChangeCues Of(ReadOnlySpan<char> sentence)
    {
        bool takesUpOpinion = TakesUpOpinion(sentence);
        bool followsOpinion = takesUpOpinion || WordSearch.ContainsAny(sentence, s_followed);
        return new(
            takesUpOpinion,
            followsOpinion,
            followsOpinion
                || WordSearch.ContainsAny(sentence, s_announcements)
                || NamesDraft(sentence)
        );
    }

    private static bool TakesUpOpinion(ReadOnlySpan<char> sentence)
    {
        for (int at = 1; at < sentence.Length; at++)
        {
            ReadOnlySpan<char> source = sentence[Math.Max(0, at - LongestSource)..at];
            if (
                WordSearch.StartsWithAny(sentence[at..], s_takenUp)
                && WordSearch.ContainsAny(source, s_sources)
                && !WordSearch.ContainsAny(source, s_advisers)
            )
            {
                return true;
            }
        }

        return false;
    }

    // 御提案の is what somebody else proposed.
    private static bool NamesDraft(ReadOnlySpan<char> sentence)
    {
        foreach (string words in s_drafts)
        {
            int at = sentence.IndexOf(words);
            if (at == 0 || (at > 0 && sentence[at - 1] != '提'))
            {
                return true;
            }
        }

        return false;
    }
}
