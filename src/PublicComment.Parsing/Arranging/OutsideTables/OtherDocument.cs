namespace PublicComment.Parsing;

/// <summary>Says what a document without a table of opinions is instead.</summary>
internal static class OtherDocument
{
    private static readonly string[] s_ofCoverPages =
    [
        "別紙のとおり",
        "別添のとおり",
        "別紙を御覧",
        "別紙をご覧",
        "PDF形式",
        "PDF:",
        ".pdf",
    ];

    private static readonly string[] s_ofCalls =
    [
        "意見を募集いたします",
        "意見を募集します",
        "意見の提出方法",
        "意見提出先",
        "募集要領",
    ];

    private static readonly string[] s_ofMinutes = ["議事録", "議事要旨", "議事概要"];

    private static readonly (string Kind, string[] Wordings)[] s_kinds =
    [
        ("a cover page that refers to an attachment", s_ofCoverPages),
        ("a call for opinions, not its result", s_ofCalls),
        ("minutes of a meeting", s_ofMinutes),
    ];

    public static string Describe(SourceDocument document)
    {
        string folded = NormalizedText.Fold(document.Source.Text);
        foreach ((string kind, string[] wordings) in s_kinds)
        {
            if (
                Array.Exists(
                    wordings,
                    wording => folded.Contains(wording, StringComparison.OrdinalIgnoreCase)
                )
            )
            {
                return kind;
            }
        }

        int tables = document.Blocks.OfType<SourceTable>().Count();
        return tables == 0
            ? "text without any table"
            : FormattableString.Invariant($"{tables} tables with other headings");
    }
}
