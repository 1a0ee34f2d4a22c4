namespace PublicComment.Model;

/// <summary>The messages of all rules: what was found, and what was expected. The path says where.</summary>
internal static class RuleMessages
{
    public static LocalizedText AmendedEntryNamesNoProvision { get; } =
        new(
            "{0} says that the draft was amended ({1}) but names no provision; expected a revised clause such as 第33条第4項 in the response, the opinion or the place.",
            "{0}は案を修正したとしています（{1}）が、規定を示していません。第33条第4項のような修正した規定が、考え方、御意見又は該当箇所に必要です。"
        );

    public static LocalizedText AmendedEntryNamesOtherLaws { get; } =
        new(
            "{0} says that the draft was amended but names only {1}; expected a provision of {2}.",
            "{0}は案を修正したとしていますが、示しているのは{1}だけです。{2}の規定が必要です。"
        );

    public static LocalizedText KeptEntryAnnouncesChange { get; } =
        new(
            "{0} says that the draft was not amended ({1}), but its response announces a change: “{2}”; expected a flag and a response that agree.",
            "{0}は案を修正していないとしています（{1}）が、考え方は修正を述べています：「{2}」。修正の有無と考え方は一致する必要があります。"
        );

    public static LocalizedText AmendedEntryKeepsDraft { get; } =
        new(
            "{0} says that the draft was amended ({1}), but its response keeps the draft: “{2}”; expected a flag and a response that agree.",
            "{0}は案を修正したとしています（{1}）が、考え方は原案を維持しています：「{2}」。修正の有無と考え方は一致する必要があります。"
        );

    public static LocalizedText AmendedEntryNamesPlaceOnly { get; } =
        new(
            "{0} says that the draft was amended ({1}) and names a place in it, {2}, but no provision; a draft that is law has a revised clause such as 第33条第4項.",
            "{0}は案を修正したとし（{1}）、案の中の箇所（{2}）を示していますが、規定を示していません。案が法令であれば、第33条第4項のような修正した規定が必要です。"
        );

    public static LocalizedText PeriodTooShort { get; } =
        new(
            "The comment period ends on {1}, day {2} from {0}; expected at least 30 days, or the reason for less, which may stand in the notice of the draft.",
            "意見提出期間は{0}から起算して{2}日目の{1}に終わります。30日以上の期間か、30日を下回る理由（案の公示にある場合もあります）が必要です。"
        );

    public static LocalizedText PeriodShortWithReason { get; } =
        new(
            "The comment period ends on {1}, day {2} from {0}; the document gives the reason: “{3}”.",
            "意見提出期間は{0}から起算して{2}日目の{1}に終わります。文書はその理由を示しています：「{3}」。"
        );

    public static LocalizedText PeriodEndsBeforeStart { get; } =
        new(
            "The comment period ends on {1}, before its start on {0}; expected the same day or a later one.",
            "意見提出期間の終了日{1}が開始日{0}より前です。開始日以後の日である必要があります。"
        );

    public static LocalizedText PublishedBeforePeriodEnded { get; } =
        new(
            "The result is dated {0}, but the comment period ends on {1}; expected a day after it.",
            "結果の公表日は{0}ですが、意見提出期間は{1}に終わります。公表日は期間の終了後である必要があります。"
        );

    public static LocalizedText DateBeforeAct { get; } =
        new(
            "The date {0} lies before 1994-10-01, when the Administrative Procedure Act came into force; expected a later day.",
            "日付{0}は行政手続法の施行日（1994-10-01）より前です。施行日以後の日である必要があります。"
        );

    public static LocalizedText NoticeAfterPeriodStart { get; } =
        new(
            "The draft was put out for comment on {0}, but the comment period starts on {1}; expected the same day or an earlier one.",
            "案の公示日は{0}ですが、意見提出期間は{1}に始まります。公示日は開始日以前である必要があります。"
        );

    public static LocalizedText TitleMissing { get; } =
        new(
            "The document states no title; expected the title of the order or of its draft.",
            "題名の記載がありません。命令等又はその案の題名が必要です。"
        );

    public static LocalizedText NoticeDateMissing { get; } =
        new(
            "The document does not state the day on which the draft was put out for comment; it may stand in the portal's own fields.",
            "案の公示日の記載がありません。電子政府の総合窓口の項目に記載されている場合があります。"
        );

    public static LocalizedText OpinionsMissing { get; } =
        new(
            "The document holds no opinion and does not say that there were none; expected a table of opinions, or 意見はありませんでした. It may stand in another document.",
            "提出意見の記載も、意見がなかった旨の記載もありません。いずれかが必要です（別の文書にある場合があります）。"
        );

    public static LocalizedText OutcomeMissing { get; } =
        new(
            "None of the {0} entries tells whether the draft was amended; it may stand in another document.",
            "{0}行のいずれにも案の修正の有無の記載がありません。別の文書に記載されている場合があります。"
        );

    public static LocalizedText ReasonsMissing { get; } =
        new(
            "None of the {0} entries has a response; expected what the office thinks of the opinions and why.",
            "{0}行のいずれにも御意見に対する考え方の記載がありません。考慮の結果とその理由が必要です。"
        );

    public static LocalizedText NumberRepeated { get; } =
        new(
            "The number {0} stands in entries[{1}] of the same group already; expected a number of its own.",
            "番号{0}は同じ区分のentries[{1}]に既にあります。番号は重複しない必要があります。"
        );

    public static LocalizedText NumbersMissing { get; } =
        new(
            "Before the number {0} the numbers {1} are missing; expected numbers without gaps.",
            "番号{0}の前に番号{1}がありません。番号は連続する必要があります。"
        );

    public static LocalizedText OpinionMissing { get; } =
        new(
            "There is no opinion here; expected at least one opinion, with a text.",
            "御意見の本文がありません。一つ以上の御意見と、その本文が必要です。"
        );

    public static LocalizedText ResponseMissing { get; } =
        new(
            "{0} has no response, though other entries have one; expected what the office thinks of the opinion.",
            "他の行と異なり、{0}には御意見に対する考え方がありません。"
        );

    public static LocalizedText ReferenceWithoutTarget { get; } =
        new(
            "{0} refers to the number {1}{2}, which no opinion has; expected the number of an opinion.",
            "{0}は番号{1}{2}を引用していますが、その番号の御意見はありません。"
        );

    public static LocalizedText CountsDisagree { get; } =
        new(
            "The document declares {0} opinions, but the table prints {1} and counts {2} more to the same effect, {3} in all; expected the same number.",
            "文書は{0}件の意見があったとしていますが、表に掲げられた意見は{1}件、ほか同旨{2}件の計{3}件です。"
        );

    public static LocalizedText ArticleMissing { get; } =
        new(
            "The citation {0} names a paragraph, an item or a subitem without its article; the text around it does not decide which.",
            "引用「{0}」は条を示さずに項、号又は細目を示しています。どの条かは本文から定まりません。"
        );

    public static LocalizedText RangeReversed { get; } =
        new(
            "The citation {0} goes from {1} back to {2}; expected a later provision at its end.",
            "引用「{0}」の範囲は{1}から前の{2}へ戻っています。終わりの規定は始めの規定より後である必要があります。"
        );

    public static LocalizedText CitationOutsideText { get; } =
        new(
            "The citation {0} covers {1}, but the text has {2} code units; expected a place inside it.",
            "引用「{0}」の位置{1}は本文（{2}文字）の外にあります。"
        );

    public static LocalizedText NameBlank { get; } =
        new(
            "The name is blank; expected a name, or no record of it at all.",
            "名称が空です。名称を記載するか、項目自体を省く必要があります。"
        );
}
