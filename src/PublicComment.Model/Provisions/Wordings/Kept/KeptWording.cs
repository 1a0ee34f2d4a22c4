namespace PublicComment.Model;

/// <summary>Recognises the sentence of an office that keeps the draft: 原案のとおりとします, 案を維持します, or refuses to change it.</summary>
internal static class KeptWording
{
    private static readonly string[] s_texts = ["案", "原文"];

    // What was put out for comment: as it is can only mean that it is kept. Any other 案 needs an end.
    private static readonly string[] s_putOut = ["原案", "素案", "当初案"];

    private static readonly string[] s_unchanged =
    [
        "のとおり",
        "の通り",
        "どおり",
        "通り",
        "のまま",
    ];

    private static readonly string[] s_ends =
    [
        "と",
        "定め",
        "制定",
        "策定",
        "決定",
        "進め",
        "施行",
        "公布",
        "告示",
        "改正",
        "改定",
        "実施",
        "推進",
    ];

    // 素案の記載のまま
    private static readonly string[] s_betweens = ["の記載", "の内容", "の表現", "の文言"];

    private static readonly string[] s_revisions = ["改定", "改正", "改訂"];

    private static readonly string[] s_judgements =
    [
        "を維持",
        "が妥当",
        "が適当",
        "が適切",
        "で適切",
        "で妥当",
        "で適当",
        "で差し支えな",
        "で差し支えあ",
        "で問題な",
        "で問題あ",
    ];

    // 御提案のとおりとします accepts what was proposed.
    private static readonly string[] s_otherDrafts = ["提案", "修正案", "対案", "代案", "代替案"];

    // 原案のとおりとすべきとの御意見, 原案のままでは: others want it, or it will not do.
    private static readonly string[] s_askers =
    [
        "べき",
        "ほしい",
        "欲しい",
        "ください",
        "との御意見",
        "とのご意見",
        "との意見",
        "という御意見",
        "というご意見",
    ];

    private static readonly string[] s_decisions =
    [
        "とします",
        "といたします",
        "としました",
        "とする",
        "定めます",
        "制定します",
        "策定します",
        "改正します",
        "改定します",
        "施行します",
        "実施します",
    ];

    private const string ButNot = "では";

    private const int LongestAsking = 24;

    private const int LongestStatement = 160;

    /// <summary>Whether a sentence, prepared with <see cref="WordingText.Plain"/>, keeps the draft.</summary>
    public static bool SaysKept(ReadOnlySpan<char> sentence) =>
        KeepsText(sentence) || RefusalWording.RefusesChange(sentence);

    private static bool KeepsText(ReadOnlySpan<char> sentence)
    {
        for (int at = 0; at < sentence.Length; at++)
        {
            int length = WordSearch.LengthAtStart(sentence[at..], s_texts);
            if (length > 0 && IsKept(sentence[..(at + length)], sentence[(at + length)..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKept(ReadOnlySpan<char> text, ReadOnlySpan<char> behind)
    {
        if (WordSearch.EndsWithAny(text, s_otherDrafts) || IsAsked(behind))
        {
            return false;
        }

        behind =
            behind is [')', ..] && IsBracketedDraft(text)
                ? behind[1..]
                : behind[WordSearch.LengthAtStart(behind, s_betweens)..];
        int unchanged = WordSearch.LengthAtStart(behind, s_unchanged);
        return unchanged > 0
            ? (WordSearch.EndsWithAny(text, s_putOut) && !behind[unchanged..].StartsWith(ButNot))
                || WordSearch.StartsWithAny(behind[unchanged..], s_ends)
                || StatesWhat(behind[unchanged..])
            : WordSearch.StartsWithAny(behind, s_judgements);
    }

    // 条例（案）のとおり; 修文（案） and 別添（案） are others.
    private static bool IsBracketedDraft(ReadOnlySpan<char> text) =>
        text is [.. var name, '(', '案']
        && (
            InstrumentKinds.Of(name) != InstrumentKind.Unknown
            || WordSearch.EndsWithAny(name, s_revisions)
        );

    // 案のとおり、令和８年４月１日とします: what it is that stays.
    private static bool StatesWhat(ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> what = behind.TrimStart('、');
        return what.Length <= LongestStatement
            && WordSearch.EndsWithAny(what, s_decisions)
            && !what.Contains('、')
            && !ChangeWording.SaysChange(what);
    }

    private static bool IsAsked(ReadOnlySpan<char> behind)
    {
        behind = behind[..Math.Min(behind.Length, LongestAsking)];
        int contrast = behind.IndexOf("が、");
        return WordSearch.ContainsAny(contrast < 0 ? behind : behind[..contrast], s_askers);
    }
}
