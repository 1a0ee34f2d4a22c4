namespace PublicComment.Model;

/// <summary>Reads the headings of groups that are formed by the outcome: 計画に反映する意見, 既に計画に含まれている意見.</summary>
internal static class HeadingWording
{
    private static readonly string[] s_denials =
    [
        "修正しな",
        "修正のな",
        "案に変更のな",
        "案の変更のな",
        "修正を行わな",
        "修正は行わな",
        "反映できな",
        "反映しな",
        "反映することができな",
        "反映することが困難",
        "反映が困難",
        "反映困難",
        "採用しな",
        "採用できな",
        "原案どおりとするもの",
        "原案のとおりとするもの",
        "原案のとおりとしたもの",
    ];

    // What the opinions ask for, what comes later, and what is no draft.
    private static readonly string[] s_silent =
    [
        "すべき",
        "を求め",
        "ことを求め",
        "てほしい",
        "今後",
        "次期",
        "参考",
        "施策に反映",
        "事業に反映",
        "取組に反映",
        "運用に反映",
        "実施に反映",
        "行政に反映",
        .. Municipalities.Each("政に反映"),
    ];

    private static readonly string[] s_verbs =
    [
        "修正等",
        "修正",
        "修文",
        "訂正",
        "反映",
        "採用",
        "追記",
        "加筆",
    ];

    private static readonly string[] s_forms =
    [
        "する",
        "した",
        "させる",
        "させた",
        "を行う",
        "を行った",
        "させていただく",
        "させていただいた",
    ];

    private static readonly string[] s_nouns =
    [
        "もの",
        "意見",
        "御意見",
        "ご意見",
        "項目",
        "提案",
        "事項",
        "箇所",
    ];

    private static readonly string[] s_contents =
    [
        "含まれ",
        "盛り込",
        "盛込",
        "記載",
        "記述",
        "規定",
        "反映",
    ];

    private static readonly string[] s_states =
    [
        "含まれている",
        "含まれるもの",
        "含まれる意見",
        "盛り込まれている",
        "盛り込んでいる",
        "記載されている",
        "記載しているもの",
        "反映されている",
    ];

    /// <summary>The status that a heading states, prepared with <see cref="WordingText.Plain"/>.</summary>
    public static AmendmentStatus Read(string plain) =>
        WordSearch.ContainsAny(plain, s_denials) ? AmendmentStatus.NotAmended
        : WordSearch.ContainsAny(plain, s_silent) ? AmendmentStatus.NotStated
        : IsStatedAlready(plain) ? AmendmentStatus.NotAmended
        : IsChange(plain) ? AmendmentStatus.Amended
        : AmendmentStatus.NotStated;

    // What the draft said before the opinions came needed no change.
    private static bool IsStatedAlready(string plain)
    {
        int already = Math.Max(
            plain.LastIndexOf("既に", StringComparison.Ordinal),
            plain.LastIndexOf("すでに", StringComparison.Ordinal)
        );
        return already >= 0
            ? WordSearch.ContainsAny(plain.AsSpan(already), s_contents)
            : WordSearch.ContainsAny(plain, s_states);
    }

    private static bool IsChange(ReadOnlySpan<char> plain)
    {
        for (int at = 0; at < plain.Length; at++)
        {
            int verb = WordSearch.LengthAtStart(plain[at..], s_verbs);
            int form = verb == 0 ? 0 : WordSearch.LengthAtStart(plain[(at + verb)..], s_forms);
            int end = at + verb + form;
            if (
                form > 0
                && (
                    WordSearch.StartsWithAny(plain[end..], s_nouns)
                    || (plain[end - 1] == 'た' && EndsWithDraft(plain[..at]))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    // 計画に反映した, 条例案に反映した: what was done to a draft changed it, whatever the words behind are.
    private static bool EndsWithDraft(ReadOnlySpan<char> before) =>
        before is [.. var draft, 'に']
        && (
            draft is [.., '案'] and not [.., '提', '案']
            || InstrumentKinds.Of(draft) != InstrumentKind.Unknown
        );
}
