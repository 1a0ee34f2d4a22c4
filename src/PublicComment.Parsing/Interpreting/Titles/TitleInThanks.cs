namespace PublicComment.Parsing;

/// <summary>Reads the draft for opinions on which a letter thanks: このたび、…計画（素案）について、ご意見をいただきありがとうございました。</summary>
internal static class TitleInThanks
{
    private static readonly string[] s_thanks =
    [
        "意見をいただき",
        "意見を頂き",
        "意見をお寄せいただき",
        "意見をお寄せ頂き",
        "意見を賜り",
    ];

    /// <summary>The title; null where the line gives no thanks, or names no draft.</summary>
    public static string? Read(LetterLine line) =>
        !line.IsText || !WordSearch.ContainsAny(line.Text, s_thanks)
            ? null
            : ProcedureSentence
                .PredicatesOf(line)
                .Where(sentence => WordSearch.ContainsAny(NormalizedText.Fold(sentence), s_thanks))
                .Select(sentence => TitleInSentence.Read(SentenceOpening.Skip(sentence)))
                .FirstOrDefault(title => title is not null);
}
