using System.Text;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Writes Markdown: pipe tables with or without outer pipes, or whole HTML tables.</summary>
internal sealed class MarkdownWriter(DocumentFormat format, bool marksHeadings)
{
    private readonly StringBuilder _text = new();

    public string Write(IReadOnlyList<PagePart> parts)
    {
        foreach (PagePart part in parts)
        {
            switch (part)
            {
                case PageTable table when format == DocumentFormat.MarkdownWithHtmlTables:
                    _text.Append(HtmlTable.Of(table, headsRows: false)).Append('\n');
                    break;
                case PageTable table:
                    WriteTable(table);
                    break;
                case PageLine line:
                    _text.Append($"{(line.IsHeading && marksHeadings ? "# " : "")}{line.Text}\n\n");
                    break;
            }
        }

        return _text.ToString();
    }

    private void WriteTable(PageTable table)
    {
        WriteRow(table.Rows[0].Cells.Select(Cell));
        WriteRow(table.Rows[0].Cells.Select(_ => "---"));
        foreach (PageRow row in table.Rows.Skip(1))
        {
            WriteRow(row.Cells.Select(Cell));
        }

        _text.Append('\n');
    }

    private void WriteRow(IEnumerable<string> cells)
    {
        string row = string.Join(" | ", cells);
        _text.Append(format == DocumentFormat.PipedMarkdown ? $"| {row} |\n" : $"{row}\n");
    }

    private static string Cell(PageCell cell) =>
        (
            CellMarkup.IsOneLine(cell.Text) ? cell.Text.ToPlainText() : CellMarkup.Of(cell.Text)
        ).Replace("|", @"\|", StringComparison.Ordinal);
}
