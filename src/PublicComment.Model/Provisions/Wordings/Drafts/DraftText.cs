namespace PublicComment.Model;

/// <summary>Recognises the text of a draft in what stands before a verb: 第３条を, 「許可」を「認可」に, 注釈を, 附則に.</summary>
internal static class DraftText
{
    private const string Particles = "をにへはも";

    private static readonly string[] s_adverbs =
    [
        "次のように",
        "以下のように",
        "次のとおり",
        "以下のとおり",
        "下記のとおり",
        "御意見のとおり",
        "ご意見のとおり",
        "御指摘のとおり",
        "ご指摘のとおり",
        "新たに",
        "一部",
        "全て",
        "併せて",
        "あわせて",
        "それぞれ",
        "より具体的に",
        "、",
    ];

    // Behind the words that are replaced: 「許可」から「認可」に.
    private static readonly string[] s_contrasts = ["」から", "」ではなく", "」でなく"];

    // A goal that goes on so belongs to another word: 第３条に規定する事項を.
    private static readonly string[] s_relations =
    [
        "に規定",
        "に定め",
        "に基づ",
        "に掲げ",
        "に該当",
        "に係",
        "に関",
        "によ",
        "につ",
        "に対",
        "におけ",
        "におい",
        "に伴",
        "に加え",
        "にあ",
        "になら",
        "に示",
        "に記",
    ];

    /// <summary>Whether what is changed, directly before the verb, is text of the draft.</summary>
    public static bool IsChanged(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> text = WithoutAdverbs(before);
        if (text is [.., '」', 'に' or 'へ' or 'と'])
        {
            // 「許可」を「認可」に: what the new words take the place of has to be text too.
            ReadOnlySpan<char> replaced = WithoutAdverbs(text[..^2].TrimEnd('「'));
            int contrast = WordSearch.LengthAtEnd(replaced, s_contrasts);
            return contrast > 0
                ? HasNoOtherObject(replaced[..^contrast].TrimEnd('「'))
                : replaced is [.., 'を' or 'は'] && EndsWithText(replaced[..^1]);
        }

        // 表現等整理します stands for 表現等を整理します.
        return text.Length > 1
            && (
                (text[^1] == '等' && DraftParts.EndsWithPart(text))
                || (
                    Particles.Contains(text[^1], StringComparison.Ordinal)
                    && EndsWithText(text[..^1])
                )
            );
    }

    /// <summary>Whether words in 「」 take the place of others, and of nothing else that is named: 「人の健康」に.</summary>
    public static bool IsReplaced(ReadOnlySpan<char> before) =>
        before is [.., '」', 'に'] && HasNoOtherObject(before[..^2].TrimEnd('「'));

    // 料金を「５００円」に: what is changed is named, and is no text.
    private static bool HasNoOtherObject(ReadOnlySpan<char> before) =>
        before is not [.., 'を' or 'の' or 'は'] || EndsWithText(before[..^1]);

    /// <summary>Whether a noun of change is said of the draft: 案の修正, 第３条の変更.</summary>
    public static bool IsOwner(ReadOnlySpan<char> before) =>
        before is [.., 'の' or 'を' or 'は'] && EndsWithText(before[..^1]);

    /// <summary>Whether something is put into the draft: 案に, 第10条第2項に, 附則に激変緩和の措置を.</summary>
    public static bool IsGoal(ReadOnlySpan<char> before)
    {
        for (int at = 1; at < before.Length; at++)
        {
            if (
                (before[at] is 'に' or 'へ' || before[at..].StartsWith("から"))
                && !WordSearch.StartsWithAny(before[at..], s_relations)
                && (DraftParts.EndsWithPart(before[..at]) || IsPlan(before[..at]))
                && IsObject(WithoutAdverbs(before[(at + (before[at] == 'か' ? 2 : 1))..]))
            )
            {
                return true;
            }
        }

        return false;
    }

    // 御提案を計画に盛り込みました: a plan that is named no further is the draft; 地域防災計画に and 市の計画に are others.
    private static bool IsPlan(ReadOnlySpan<char> text)
    {
        int length = InstrumentKinds.LengthAtEnd(text, InstrumentKind.Plan);
        return length > 0 && (length == text.Length || text[^(length + 1)] is 'を' or 'は' or '、');
    }

    // Between the goal and the verb stands what is put there, and no clause of its own.
    private static bool IsObject(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text[^1] is 'を' or 'も' or 'は' or 'と' && !Clauses.EndIn(text));

    private static ReadOnlySpan<char> WithoutAdverbs(ReadOnlySpan<char> text)
    {
        while (WordSearch.LengthAtEnd(text, s_adverbs) is > 0 and int length)
        {
            text = text[..^length];
        }

        return text;
    }

    private static bool EndsWithText(ReadOnlySpan<char> text) =>
        text is [.., '」'] || text.EndsWith("」とあるの") || DraftParts.EndsWithPart(text);
}
