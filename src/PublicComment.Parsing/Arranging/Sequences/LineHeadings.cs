namespace PublicComment.Parsing;

/// <summary>Recognises a line of nothing but headings of columns: NO. 項 目 御意見の内容 町の考え方.</summary>
internal static class LineHeadings
{
    private const int MostWordsOfHeading = 3;

    private static readonly ColumnRole[] s_roles =
    [
        ColumnRole.Number,
        ColumnRole.Submitter,
        ColumnRole.Place,
        ColumnRole.Opinion,
        ColumnRole.Count,
        ColumnRole.Response,
        ColumnRole.Flag,
    ];

    // 意見の概要 と 市の考え方 is a caption.
    private static readonly string[] s_joints = ["と", "及び", "および", "並びに", "・"];

    /// <summary>The columns; null where the line has no heading of opinions and one of responses.</summary>
    public static HeadedRoles? Of(SourceParagraph line)
    {
        HeadingWords words = new(s_roles);
        return
            words.TryAdd(line)
            && !words.ContainsAny(s_joints)
            && words.Read(MostWordsOfHeading) is { HasTexts: true } read
            ? read
            : null;
    }
}
