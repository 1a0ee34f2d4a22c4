using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the statement of a cover letter that the draft was kept as a whole: 修正等は行わず、案のとおりとします。</summary>
internal static class OutcomeOfCase
{
    private const string Digits = "0123456789,";

    private static readonly string[] s_changes =
    [
        "修正",
        "変更",
        "修正した箇所",
        "変更した箇所",
        "改正した箇所",
        "反映した箇所",
    ];

    private static readonly string[] s_presences = ["の有無", "の有・無"];

    // 提出意見を踏まえた修正：なし
    private static readonly string[] s_causes = ["踏まえた修正", "踏まえた変更"];

    /// <summary>The line that says so; null where none does, or another one says that something was changed.</summary>
    public static LetterLine? Find(IReadOnlyList<LetterLine> lines)
    {
        LetterLine? kept = null;
        for (int at = 0; at < lines.Count; at++)
        {
            LetterLine line = lines[at];
            AmendmentStatus status =
                at > 0 && IsLabel(lines[at - 1].Text)
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
        return colon > 0 && IsLabel(line.Text.AsSpan(0, colon))
                ? AmendmentWording.Read(line.Text[(colon + 1)..])
            : line.Text.Contains('案', StringComparison.Ordinal)
                ? AmendmentWording.ReadResponse(line.Printed)
            : AmendmentStatus.NotStated;
    }

    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        int presence = WordSearch.LengthAtEnd(text, s_presences);
        return presence > 0
            ? WordSearch.EndsWithAny(text[..^presence], s_changes)
            : WordSearch.EndsWithAny(text, s_causes);
    }

    // 案の修正を行わないもの 5件: some of the opinions, and not the case.
    private static bool CountsKind(string text)
    {
        ReadOnlySpan<char> kind = text.AsSpan().TrimEnd("件)").TrimEnd(Digits).TrimEnd(" :(・");
        return kind.Length < text.Length && kind.EndsWith("もの");
    }
}
