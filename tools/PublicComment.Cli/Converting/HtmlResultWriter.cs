using System.Net;
using System.Text;
using PublicComment.Model;

namespace PublicComment.Cli;

/// <summary>Writes results for people as one web page, without script and without anything loaded from elsewhere.</summary>
internal sealed class HtmlResultWriter : IResultWriter
{
    private const string Start = """
        <!DOCTYPE html>
        <html lang="ja">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>意見募集の結果</title>
        <style>
        table { border-collapse: collapse; }
        th, td { border: 1px solid; padding: 0.3em; text-align: left; vertical-align: top; white-space: pre-wrap; }
        p { white-space: pre-wrap; }
        </style>
        </head>
        <body>

        """;

    public string Head { get; } = Start.ReplaceLineEndings("\n");

    public string Separator => "";

    public string Foot => "</body>\n</html>\n";

    public string Write(ConsultationResult result)
    {
        StringBuilder page = new();
        page.Append("<article>\n");
        WriteElement(page, "h1", PrintableText.Of(result.Consultation.Title));
        page.Append("<dl>\n");
        foreach ((string label, string fact) in CoverFacts.Of(result))
        {
            page.Append("<dt>").Append(label).Append("</dt>");
            WriteElement(page, "dd", fact);
        }

        page.Append("</dl>\n");
        WriteTable(page, [.. OpinionRow.Of(result)]);
        foreach (string note in result.Notes)
        {
            WriteElement(page, "p", PrintableText.Of(note));
        }

        return page.Append("</article>\n").ToString();
    }

    private static void WriteTable(StringBuilder page, IReadOnlyList<OpinionRow> rows)
    {
        IReadOnlyList<OpinionColumn> columns = OpinionColumn.Of(rows);
        page.Append("<table>\n<tr>");
        foreach (OpinionColumn column in columns)
        {
            page.Append("<th>").Append(column.Heading).Append("</th>");
        }

        page.Append("</tr>\n");
        string group = "";
        foreach (OpinionRow row in rows)
        {
            if (row.Group != group)
            {
                group = row.Group;
                WriteCell(page, $"<tr><th colspan=\"{columns.Count}\">", group, "</th></tr>\n");
            }

            WriteRow(page, row, columns);
        }

        page.Append("</table>\n");
    }

    private static void WriteRow(
        StringBuilder page,
        OpinionRow row,
        IReadOnlyList<OpinionColumn> columns
    )
    {
        page.Append("<tr>");
        foreach (OpinionColumn column in columns.Where(column => row.IsFirst || !column.IsShared))
        {
            bool covers = column.IsShared && row.Entry.Opinions.Count > 1;
            string start = covers ? $"<td rowspan=\"{row.Entry.Opinions.Count}\">" : "<td>";
            WriteCell(page, start, column.TextOf(row), "</td>");
        }

        page.Append("</tr>\n");
    }

    private static void WriteElement(StringBuilder page, string name, string text)
    {
        if (text.Length > 0)
        {
            WriteCell(page, $"<{name}>", text, $"</{name}>\n");
        }
    }

    private static void WriteCell(StringBuilder page, string start, string text, string end) =>
        page.Append(start)
            .Append(WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal))
            .Append(end);
}
