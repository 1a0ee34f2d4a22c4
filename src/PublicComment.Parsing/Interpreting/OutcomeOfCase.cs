using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the statement of a cover letter that the draft was kept as a whole: 修正等は行わず、案のとおりとします。</summary>
internal static class OutcomeOfCase
{
    private const string Digits = "0123456789,";

    private static readonly string[] s_labels =
    [
        "修正の有無",
        "踏まえた修正",
        "変更の有無",
        "修正した箇所の有無",
        "修正した箇所の有・無",
        "改正した箇所の有無",
        "改正した箇所の有・無",
    ];

    /// <summary>The line that says so; null where none does, or another one says that something was changed.</summary>
    public static LetterLine? Find(IReadOnlyList<LetterLine> lines)
    {
        LetterLine? kept = null;
        for (int at = 0; at < lines.Count; at++)
        {
            LetterLine line = lines[at];
            AmendmentStatus status =
                at > 0 && WordSearch.EndsWithAny(lines[at - 1].Text, s_labels)
                    ? AmendmentWording.Read(line.Text)
                    : StatusIn(line);
            if (status == AmendmentStatus.Amended)
            {
                return null;
            }

            kept ??= status == AmendmentStatus.NotAmended ? line : null;
        }

        return kept;
    }

    // 提出意見を踏まえた案の修正の有無：無; the value may stand on the next line.
    private static AmendmentStatus StatusIn(LetterLine line)
    {
        if (CountsKind(line.Text))
        {
            return AmendmentStatus.NotStated;
        }

        int colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && WordSearch.EndsWithAny(line.Text.AsSpan(0, colon), s_labels)
                ? AmendmentWording.Read(line.Text[(colon + 1)..])
            : line.Text.Contains('案', StringComparison.Ordinal)
                ? AmendmentWording.ReadResponse(line.Printed)
            : AmendmentStatus.NotStated;
    }

    // 案の修正を行わないもの 5件: some of the opinions, and not the case.
    private static bool CountsKind(string text)
    {
        ReadOnlySpan<char> kind = text.AsSpan().TrimEnd("件)").TrimEnd(Digits).TrimEnd(" :(・");
        return kind.Length < text.Length && kind.EndsWith("もの");
    }
}
