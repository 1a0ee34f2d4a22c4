using System.Text;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Writes Markdown: pipe tables with or without outer pipes or with several lines in a cell, or whole HTML tables.</summary>
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
        List<string[]> rows = [.. table.Rows.Select(row => row.Cells.Select(Cell).ToArray())];
        rows.Insert(1, [.. rows[0].Select(_ => "---")]);
        // Beside a blank cell at either end Markdown takes the next pipe for the outer one.
        bool needsPipes = rows.Any(row => row[0].Length == 0 || row[^1].Length == 0);
        bool hasPipes = format != DocumentFormat.BareMarkdown || needsPipes;
        foreach (string row in rows.Select(cells => string.Join(" | ", cells)))
        {
            _text.Append(hasPipes ? $"| {row} |\n" : $"{row}\n");
        }

        _text.Append('\n');
    }

    private string Cell(PageCell cell) =>
        (
            CellMarkup.IsOneLine(cell.Text) ? cell.Text.ToPlainText()
            : format == DocumentFormat.PipedMarkdownWithLines ? CellMarkup.WithLines(cell.Text)
            : CellMarkup.Of(cell.Text)
        ).Replace("|", @"\|", StringComparison.Ordinal);
}
