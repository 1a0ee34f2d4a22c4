namespace PublicComment.Cli;

/// <summary>A column of the tables that the tool writes.</summary>
/// <param name="Heading">Its heading, worded so that the parser recognises the column when it reads the table back.</param>
/// <param name="TextOf">The text of a row in it.</param>
/// <param name="IsShared">Whether the opinions of an entry have it in common.</param>
/// <param name="IsOptional">Whether a table for people leaves it out where no row has a text.</param>
internal sealed record OpinionColumn(
    string Heading,
    Func<OpinionRow, string> TextOf,
    bool IsShared = false,
    bool IsOptional = false
)
{
    private const string Ditto = "同上";

    /// <summary>The heading under which an entry stands; the tables for people print it above the rows.</summary>
    public static OpinionColumn Group { get; } = new("見出し", row => row.Group);

    /// <summary>The columns in their order, without <see cref="Group"/>.</summary>
    public static IReadOnlyList<OpinionColumn> All { get; } =
    [
        new("No.", row => row.Number),
        new("該当箇所", row => row.Place, IsOptional: true),
        new("意見提出者", row => row.Submitter, IsOptional: true),
        new("御意見の概要", row => row.Text),
        // A heading that the parser took for a count would be added to the one that the opinion itself prints.
        new("ほか（件）", row => row.SimilarCount, IsOptional: true),
        new("御意見に対する考え方", row => row.Response, IsShared: true),
        new("命令等への修正の有無", row => row.Amendment, IsShared: true, IsOptional: true),
    ];

    /// <summary>The text of a row where no cell covers several rows: a further opinion has 同上 for what it shares.</summary>
    public string TextOrDitto(OpinionRow row) =>
        IsShared && !row.IsFirst && TextOf(row).Length > 0 ? Ditto : TextOf(row);

    /// <summary>The columns that a table of these rows needs.</summary>
    public static IReadOnlyList<OpinionColumn> Of(IReadOnlyList<OpinionRow> rows) =>
        [
            .. All.Where(column =>
                !column.IsOptional || rows.Any(row => column.TextOf(row).Length > 0)
            ),
        ];
}
