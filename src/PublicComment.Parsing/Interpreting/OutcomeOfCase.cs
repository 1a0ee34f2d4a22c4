using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the statement of a cover letter that the draft was kept as a whole: 修正等は行わず、案のとおりとします。</summary>
internal static class OutcomeOfCase
{
    /// <summary>The line that says so; null where none does, or another one says that something was changed.</summary>
    public static LetterLine? Find(IReadOnlyList<LetterLine> lines)
    {
        LetterLine? kept = null;
        foreach (LetterLine line in lines)
        {
            AmendmentStatus status = line.Text.Contains('案', StringComparison.Ordinal)
                ? AmendmentWording.ReadResponse(line.Printed)
                : AmendmentStatus.NotStated;
            if (status == AmendmentStatus.Amended)
            {
                return null;
            }

            kept ??= status == AmendmentStatus.NotAmended ? line : null;
        }

        return kept;
    }
}
