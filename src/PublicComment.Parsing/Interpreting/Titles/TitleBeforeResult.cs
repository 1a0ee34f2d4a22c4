using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads the title in a heading that names the result in a bracket behind it, and no procedure: 若草町下水道基本構想（結果報告）.</summary>
internal static class TitleBeforeResult
{
    private const int ShortestTitle = 6;

    private static readonly string[] s_results =
    [
        "(結果報告)",
        "(結果公表)",
        "(結果の公表)",
        "(実施結果)",
        "(募集結果)",
        "(結果)",
    ];

    /// <summary>The title; null where the line names no plan or order before such a bracket.</summary>
    public static string? Read(LetterLine line)
    {
        int result = WordSearch.LengthAtEnd(line.Text, s_results);
        if (result == 0)
        {
            return null;
        }

        ReadOnlySpan<char> printed = line.Printed;
        string title = QuotedTitle.Unquote(
            TitleStart.Skip(printed[..printed.LastIndexOfAny('(', '（')].Trim().ToString())
        );
        return
            title.Length >= ShortestTitle
            && !TitlePointer.Is(title)
            && (
                TitleEnd.EndsWithDraft(NormalizedText.Fold(title))
                || InstrumentTitle.Parse(title) is [{ Kind: not InstrumentKind.Unknown }]
            )
            ? title
            : null;
    }
}
