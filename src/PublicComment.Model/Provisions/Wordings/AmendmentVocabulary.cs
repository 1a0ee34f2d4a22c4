using System.Collections.Frozen;

namespace PublicComment.Model;

/// <summary>
/// The wordings that say whether a draft was changed, one a line. They are compared with text in which full-width letters are narrow and
/// blanks are gone, <see cref="WordingText.Plain"/>.
/// </summary>
internal static class AmendmentVocabulary
{
    /// <summary>What a cell of the flag's column says as a whole.</summary>
    public static FrozenDictionary<string, AmendmentStatus> Flags { get; } =
        new Dictionary<string, AmendmentStatus>(StringComparer.Ordinal)
        {
            ["あり"] = AmendmentStatus.Amended,
            ["有"] = AmendmentStatus.Amended,
            ["有り"] = AmendmentStatus.Amended,
            ["○"] = AmendmentStatus.Amended,
            ["◯"] = AmendmentStatus.Amended,
            ["〇"] = AmendmentStatus.Amended,
            ["◎"] = AmendmentStatus.Amended,
            ["修正"] = AmendmentStatus.Amended,
            ["修正あり"] = AmendmentStatus.Amended,
            ["修正有"] = AmendmentStatus.Amended,
            ["修正有り"] = AmendmentStatus.Amended,
            ["修正する"] = AmendmentStatus.Amended,
            ["修正済"] = AmendmentStatus.Amended,
            ["修正済み"] = AmendmentStatus.Amended,
            ["一部修正"] = AmendmentStatus.Amended,
            ["案を修正"] = AmendmentStatus.Amended,
            ["変更あり"] = AmendmentStatus.Amended,
            ["反映"] = AmendmentStatus.Amended,
            ["なし"] = AmendmentStatus.NotAmended,
            ["無"] = AmendmentStatus.NotAmended,
            ["無し"] = AmendmentStatus.NotAmended,
            ["×"] = AmendmentStatus.NotAmended,
            ["✕"] = AmendmentStatus.NotAmended,
            ["✖"] = AmendmentStatus.NotAmended,
            ["修正なし"] = AmendmentStatus.NotAmended,
            ["修正無"] = AmendmentStatus.NotAmended,
            ["修正無し"] = AmendmentStatus.NotAmended,
            ["修正しない"] = AmendmentStatus.NotAmended,
            ["変更なし"] = AmendmentStatus.NotAmended,
            ["原案どおり"] = AmendmentStatus.NotAmended,
            ["原案通り"] = AmendmentStatus.NotAmended,
            ["原案のとおり"] = AmendmentStatus.NotAmended,
            ["原案のまま"] = AmendmentStatus.NotAmended,
            ["案のとおり"] = AmendmentStatus.NotAmended,
            ["案どおり"] = AmendmentStatus.NotAmended,
            ["現行どおり"] = AmendmentStatus.NotAmended,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the headings of groups say; the first that is found counts, so that the denials stand first.</summary>
    public static (string Words, AmendmentStatus Status)[] Headings { get; } =
    [
        ("修正しな", AmendmentStatus.NotAmended),
        ("修正を行わな", AmendmentStatus.NotAmended),
        ("反映できな", AmendmentStatus.NotAmended),
        ("反映しな", AmendmentStatus.NotAmended),
        ("原案どおりとするもの", AmendmentStatus.NotAmended),
        ("原案のとおりとするもの", AmendmentStatus.NotAmended),
        ("修正すべき", AmendmentStatus.NotStated),
        ("修正を求める", AmendmentStatus.NotStated),
        ("修正するもの", AmendmentStatus.Amended),
        ("修正したもの", AmendmentStatus.Amended),
        ("修正を行うもの", AmendmentStatus.Amended),
        ("修正を行ったもの", AmendmentStatus.Amended),
        ("修正した意見", AmendmentStatus.Amended),
        ("修正する意見", AmendmentStatus.Amended),
        ("反映したもの", AmendmentStatus.Amended),
        ("反映するもの", AmendmentStatus.Amended),
        ("反映した意見", AmendmentStatus.Amended),
        ("計画に反映した", AmendmentStatus.Amended),
    ];

    /// <summary>The stock phrases of responses beside those of a change, which <see cref="ChangeWording"/> reads.</summary>
    public static (string Words, ResponseOutcome Outcome)[] Phrases { get; } =
    [
        ("原案のとおり", ResponseOutcome.Kept),
        ("原案どおり", ResponseOutcome.Kept),
        ("原案通り", ResponseOutcome.Kept),
        ("原案のまま", ResponseOutcome.Kept),
        ("原案を維持", ResponseOutcome.Kept),
        ("素案のとおり", ResponseOutcome.Kept),
        ("素案のまま", ResponseOutcome.Kept),
        ("素案どおり", ResponseOutcome.Kept),
        ("案のとおりと", ResponseOutcome.Kept),
        ("案どおりと", ResponseOutcome.Kept),
        ("修正は行わ", ResponseOutcome.Kept),
        ("修正等は行わ", ResponseOutcome.Kept),
        ("修正は行な", ResponseOutcome.Kept),
        ("修正を行わ", ResponseOutcome.Kept),
        ("修正しません", ResponseOutcome.Kept),
        ("修正はしません", ResponseOutcome.Kept),
        ("修正いたしません", ResponseOutcome.Kept),
        ("修正の必要はない", ResponseOutcome.Kept),
        ("修正する必要はない", ResponseOutcome.Kept),
        ("変更しません", ResponseOutcome.Kept),
        ("記載しており", ResponseOutcome.AlreadyStated),
        ("記載している", ResponseOutcome.AlreadyStated),
        ("記述しており", ResponseOutcome.AlreadyStated),
        ("記述している", ResponseOutcome.AlreadyStated),
        ("規定しており", ResponseOutcome.AlreadyStated),
        ("既に盛り込", ResponseOutcome.AlreadyStated),
        ("含まれます", ResponseOutcome.AlreadyStated),
        ("含まれており", ResponseOutcome.AlreadyStated),
        ("参考にさせて", ResponseOutcome.Noted),
        ("参考とさせて", ResponseOutcome.Noted),
        ("参考にいたし", ResponseOutcome.Noted),
        ("参考といたし", ResponseOutcome.Noted),
        ("参考にします", ResponseOutcome.Noted),
        ("参考とします", ResponseOutcome.Noted),
        ("参考意見として", ResponseOutcome.Noted),
        ("関係省庁と共有", ResponseOutcome.Noted),
        ("賛同の御意見", ResponseOutcome.Support),
        ("賛同のご意見", ResponseOutcome.Support),
        ("賛同意見として", ResponseOutcome.Support),
        ("賛成の御意見", ResponseOutcome.Support),
        ("賛成意見として", ResponseOutcome.Support),
        ("関係がなく", ResponseOutcome.OutOfScope),
        ("関係のない", ResponseOutcome.OutOfScope),
        ("意見募集の対象外", ResponseOutcome.OutOfScope),
        ("対象ではありません", ResponseOutcome.OutOfScope),
        ("貴見のとおり", ResponseOutcome.Confirmed),
        ("御理解のとおり", ResponseOutcome.Confirmed),
        ("ご理解のとおり", ResponseOutcome.Confirmed),
        ("お見込みのとおり", ResponseOutcome.Confirmed),
        ("回答のとおり", ResponseOutcome.Reference),
        ("回答を御参照", ResponseOutcome.Reference),
        ("回答をご参照", ResponseOutcome.Reference),
        ("考え方を御参照", ResponseOutcome.Reference),
        ("考え方をご参照", ResponseOutcome.Reference),
    ];
}
