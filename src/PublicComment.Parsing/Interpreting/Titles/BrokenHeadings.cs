namespace PublicComment.Parsing;

/// <summary>Puts headings together again that the width of a page broke in the middle of their words.</summary>
internal static class BrokenHeadings
{
    // Over how many lines a heading may be broken.
    private const int MostLines = 6;

    // Shorter lines, such as links, may end with anything.
    private const int ShortestOverBlank = 12;

    // Something has to follow: …の見直しに伴う / 水先法施行令の…
    private static readonly string[] s_openEnds =
    [
        "の",
        "を",
        "に",
        "と",
        "が",
        "へ",
        "、",
        "・",
        "及び",
        "並びに",
        "又は",
        "若しくは",
        "する",
        "した",
        "定める",
        "求める",
        "伴う",
        "よる",
        "基づく",
        "係る",
        "おける",
        "ための",
        "向けた",
    ];

    // Something has to stand before: …の一部 / を改正する省令案, …する省令 / （案）に対する…
    private static readonly string[] s_openBeginnings =
    [
        "を",
        "、",
        "・",
        "」",
        ")",
        "法第",
        "令第",
        "則第",
        "による",
        "に基づく",
        "(案)",
        "(素案)",
        "(原案)",
        "及び",
        "並びに",
        "の一部",
        "の改正",
        "の制定",
        "の策定",
        "の改定",
        "の変更",
        "の見直し",
    ];

    public static IReadOnlyList<LetterLine> Join(IReadOnlyList<LetterLine> lines) =>
        LetterLine.Join(lines, MostLines, IsBrokenBetween);

    private static bool IsBrokenBetween(LetterLine line, LetterLine next) =>
        (
            next.MayGoOn(line)
            || (line.Kind == next.Kind && line.Kind == ParagraphKind.Heading)
            // Over a blank line too, where nothing else can end what is open.
            || (
                line.Text.Length >= ShortestOverBlank
                && WordSearch.EndsWithAny(line.Text, s_openEnds)
                && TitleEnd.In(next.Text) > 0
            )
        )
        && !line.Text.Contains('。', StringComparison.Ordinal)
        // Transcript / （案）に対する意見募集の結果について: words of a page, not of a title.
        && line.Text.Any(JapaneseScript.IsWritten)
        && (
            WordSearch.EndsWithAny(line.Text, s_openEnds)
            || WordSearch.StartsWithAny(next.Text, s_openBeginnings)
        );
}
