using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Writes tab-separated and comma-separated text; a line outside the tables stands in a line of its own.</summary>
internal sealed class SeparatedWriter(char separator, bool quotesFields, bool padsLines = false)
{
    private readonly StringBuilder _text = new();

    public string Write(IReadOnlyList<PagePart> parts)
    {
        int columns = parts.OfType<PageTable>().Max(table => table.Rows[0].Cells.Count);
        foreach (PagePart part in parts)
        {
            if (part is PageTable table)
            {
                WriteTable(table);
            }
            else
            {
                string padding = padsLines ? new(separator, columns - 1) : "";
                _text.Append($"{Field(((PageLine)part).Text)}{padding}\n");
            }
        }

        return _text.ToString();
    }

    private void WriteTable(PageTable table)
    {
        _text.Append('\n');
        foreach (
            PageRow row in table.Rows.Where(row => row.Cells.Any(cell => !cell.Text.Blocks.IsEmpty))
        )
        {
            _text.AppendJoin(separator, row.Cells.Select(cell => Cell(cell.Text))).Append('\n');
        }

        _text.Append('\n');
    }

    // Line breaks stand as such in quoted fields; paragraphs and lists need markup in both.
    private string Cell(RichText text)
    {
        bool isPlain = CellMarkup.IsOneLine(text) || (quotesFields && text.Blocks is [Paragraph]);
        return Field(isPlain ? text.ToPlainText() : CellMarkup.Of(text));
    }

    private string Field(string text)
    {
        bool needsQuotes = quotesFields && text.AsSpan().ContainsAny([separator, '"', '\n']);
        return needsQuotes ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
