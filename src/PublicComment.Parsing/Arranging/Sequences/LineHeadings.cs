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

    /// <summary>The columns; null where the line has no heading of opinions and one of responses.</summary>
    public static HeadedRoles? Of(SourceParagraph line)
    {
        HeadingWords words = new(s_roles);
        return
            words.TryAdd(line)
            && !words.ContainsAny(HeadingText.Conjunctions)
            && words.Read(MostWordsOfHeading) is { HasTexts: true } read
            ? read
            : null;
    }
}
