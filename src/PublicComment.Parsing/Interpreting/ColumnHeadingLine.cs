namespace PublicComment.Parsing;

/// <summary>Recognises a line that is the headings of a table which lost its columns: No. 意見の概要 市の考え方.</summary>
internal static class ColumnHeadingLine
{
    // 意見の概要 と 市の考え方 is a heading of all.
    private static readonly string[] s_joints = ["と", "及び", "および", "並びに", "・"];

    private const int MostHeadings = 8;
    private const int LongestHeading = 16;

    /// <summary>The lines above the first such line, below which opinions stand; all where there is none.</summary>
    public static LetterLine[] TakeAbove(IEnumerable<LetterLine> lines) =>
        [.. lines.TakeWhile(line => !Is(line))];

    private static bool Is(LetterLine line)
    {
        string[] parts =
            line.Printed.Length > MostHeadings * LongestHeading
                ? []
                : line.Printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (
            parts.Length is < 2 or > MostHeadings
            || !Array.TrueForAll(
                parts,
                part => HeadingText.CanHead(part, LongestHeading) && !s_joints.Contains(part)
            )
        )
        {
            return false;
        }

        ColumnRole[] roles = Array.ConvertAll(parts, part => ColumnVocabulary.RoleOf(part));
        int opinion = Array.IndexOf(roles, ColumnRole.Opinion);
        return opinion >= 0
            && Array.IndexOf(roles, ColumnRole.Response) > opinion
            && roles.Count(role => role == ColumnRole.Unknown) <= parts.Length / 2;
    }
}
