using System.Globalization;
using CsvHelper;
using PublicComment.Model;

namespace PublicComment.Cli;

/// <summary>Writes one row an opinion (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8.</summary>
/// <remarks>
/// A further opinion of an entry has 同上 for the response that it shares. A text that a spreadsheet could take for a formula
/// has an apostrophe in front, and so has a text that begins with an apostrophe: taking one away gives every text back.
/// </remarks>
internal sealed class CsvResultWriter : IResultWriter
{
    private const string ByteOrderMark = "\uFEFF";

    // OWASP's list (CSV injection), with the full-width forms that Japanese spreadsheets take for the same, and the mark itself.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠'";

    private static readonly OpinionColumn[] s_columns = [OpinionColumn.Group, .. OpinionColumn.All];

    public string Head =>
        ByteOrderMark
        + Write([
            [.. s_columns.Select(column => column.Heading)],
        ]);

    public string Separator => "";

    public string Foot => "";

    public string Write(ConsultationResult result) => Write(OpinionRow.Of(result).Select(Cells));

    private static string Write(IEnumerable<string[]> records)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using (CsvWriter writer = CsvWriter.Create(text, leaveOpen: true))
        {
            foreach (string[] record in records)
            {
                writer.WriteRecord(record);
            }
        }

        return text.ToString();
    }

    private static string[] Cells(OpinionRow row) =>
        [.. s_columns.Select(column => Protect(column.TextOrDitto(row)))];

    private static string Protect(string text) =>
        text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal)
            ? $"'{text}"
            : text;
}
