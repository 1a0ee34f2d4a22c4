namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Writes the same rows in each format of tables; a row may have fewer cells than there are headings.</summary>
internal static class TableText
{
    private static readonly SourceFormat[] s_formats =
    [
        SourceFormat.Markdown,
        SourceFormat.PipeSeparated,
        SourceFormat.TabSeparated,
        SourceFormat.CommaSeparated,
        SourceFormat.Html,
    ];

    public static IReadOnlyList<SourceFormat> Formats => s_formats;

    public static TheoryData<SourceFormat> EachFormat => [.. s_formats];

    /// <summary>The entries of a table, a line each.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="rows">The headings and the rows, the cells parted by <c>/</c>.</param>
    public static string[] EntriesOf(SourceFormat format, params string[] rows) =>
        EntryLine.Of(Read(format, rows).Result);

    public static ResultDocument Read(SourceFormat format, params string[] rows) =>
        ResultDocument.Parse(
            Write(format, [.. rows.Select(row => row.Split('/'))]),
            new() { Format = format }
        );

    private static string Write(SourceFormat format, string[][] rows) =>
        format switch
        {
            SourceFormat.Html =>
                $"<html><body><table>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>"))}</table></body></html>",
            SourceFormat.Markdown => string.Concat([
                .. Lines(rows[..1], "| ", " | ", " |"),
                $"|{string.Concat(rows[0].Select(_ => "---|"))}\n",
                .. Lines(rows[1..], "| ", " | ", " |"),
            ]),
            SourceFormat.PipeSeparated => string.Concat(Lines(rows, "", " | ", " |")),
            SourceFormat.CommaSeparated => string.Concat(Lines(rows, "", ",", "")),
            _ => string.Concat(Lines(rows, "", "\t", "")),
        };

    private static IEnumerable<string> Lines(
        string[][] rows,
        string before,
        string between,
        string behind
    ) => rows.Select(row => $"{before}{string.Join(between, row)}{behind}\n");
}
