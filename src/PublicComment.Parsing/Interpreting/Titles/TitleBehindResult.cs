namespace PublicComment.Parsing;

/// <summary>
/// Reads titles without quotation marks that stand behind the heading's words: 意見募集結果：…計画（素案）, 意見募集結果（…計画（素案））.
/// </summary>
internal static class TitleBehindResult
{
    // 結果　修正案 names no draft.
    private const int ShortestTitle = 5;

    private static readonly string[] s_publications =
    [
        "の公表について",
        "の公表",
        "公表",
        "について",
    ];

    /// <summary>The draft behind the name of the procedure and its result: 意見募集結果：…計画（素案）.</summary>
    public static string? Read(LetterLine line)
    {
        const string Result = "結果";
        int result = line.Printed.IndexOf(Result, StringComparison.Ordinal);
        if (
            result < 0
            || TitleEnd.ProcedureIn(NormalizedText.Fold(line.Printed.AsSpan(0, result))) < 0
        )
        {
            return null;
        }

        ReadOnlySpan<char> behind = line.Printed.AsSpan(result + Result.Length);
        behind = behind[WordSearch.LengthAtStart(behind, s_publications)..];
        ReadOnlySpan<char> title = behind is ['(' or '（', .., ')' or '）']
            ? behind[1..^1]
            : behind.TrimStart(":： 　").Trim();
        return
            title.Length < behind.Length
            && title.Length >= ShortestTitle
            && TitleEnd.EndsWithDraft(NormalizedText.Fold(title))
            ? title.ToString()
            : null;
    }
}
