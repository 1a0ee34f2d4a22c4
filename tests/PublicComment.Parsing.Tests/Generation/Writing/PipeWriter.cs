using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>
/// Writes tables as text extraction does: each cell ends with a pipe, and a longer one stands on lines of its own; or each does, behind a
/// pipe alone before the row.
/// </summary>
internal sealed class PipeWriter(bool marksRows)
{
    private const int LongestInline = 24;

    private readonly StringBuilder _text = new();

    public string Write(IReadOnlyList<PagePart> parts)
    {
        foreach (PagePart part in parts)
        {
            if (part is PageTable table)
            {
                _text.Append('\n');
                WriteRow(table.Rows[0], isHeader: true);
                foreach (PageRow row in table.Rows.Skip(1))
                {
                    WriteRow(row, isHeader: false);
                }

                _text.Append('\n');
            }
            else
            {
                _text.Append($"{((PageLine)part).Text}\n");
            }
        }

        return _text.ToString();
    }

    private void WriteRow(PageRow row, bool isHeader)
    {
        _text.Append(marksRows ? "|\n" : "");
        for (int column = 0; column < row.Cells.Count; column++)
        {
            RichText text = row.Cells[column].Text;
            bool isInline =
                !marksRows
                && (
                    isHeader
                    || column == 0
                    || (CellMarkup.IsOneLine(text) && text.ToPlainText().Length <= LongestInline)
                );
            // A line without a pipe above a row is a paragraph.
            string cell = column == 0 ? CellMarkup.Of(text) : CellMarkup.WithLines(text);
            _text
                .Append(
                    column == 0 ? ""
                    : isInline ? " "
                    : "\n"
                )
                .Append(cell.Replace("|", "&#124;", StringComparison.Ordinal))
                .Append(" |");
        }

        _text.Append('\n');
    }
}
