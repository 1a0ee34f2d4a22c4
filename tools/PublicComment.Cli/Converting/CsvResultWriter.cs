using System.Globalization;
using CsvHelper;
using PublicComment.Model;

namespace PublicComment.Cli;

/// <summary>Writes one row an opinion (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8.</summary>
/// <remarks>
/// A further opinion of an entry has 同上 for the response that it shares. A text that a spreadsheet could take for a formula
/// has an apostrophe in front, and so has a text that begins with an apostrophe: taking one away gives every text back.
/// </remarks>
internal static class CsvResultWriter
{
    private const string ByteOrderMark = "\uFEFF";

    // OWASP's list (CSV injection), with the full-width forms that Japanese spreadsheets take for the same, and the mark itself.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠'";

    public static string Write(IReadOnlyList<ConsultationResult> results)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        text.Write(ByteOrderMark);
        using (CsvWriter writer = CsvWriter.Create(text, leaveOpen: true))
        {
            OpinionColumn[] columns = [OpinionColumn.Group, .. OpinionColumn.All];
            writer.WriteRecord([.. columns.Select(column => column.Heading)]);
            foreach (OpinionRow row in results.SelectMany(OpinionRow.Of))
            {
                writer.WriteRecord([.. columns.Select(column => Protect(column.TextOrDitto(row)))]);
            }
        }

        return text.ToString();
    }

    private static string Protect(string text) =>
        text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal)
            ? $"'{text}"
            : text;
}
