using System.Text;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Writes a table as HTML.</summary>
internal static class HtmlTable
{
    /// <param name="table">The table.</param>
    /// <param name="headsRows">Whether the first cell of each row is marked as its heading.</param>
    public static string Of(PageTable table, bool headsRows)
    {
        StringBuilder text = new("<table border=\"1\">\n");
        foreach (PageRow row in table.Rows.Where(row => !IsBlank(row)))
        {
            text.Append("<tr>");
            for (int column = 0; column < row.Cells.Count; column++)
            {
                if (!row.Cells[column].IsCovered)
                {
                    bool isHeading = row.IsHeading || (headsRows && column == 0);
                    text.Append(Cell(row.Cells[column], isHeading ? "th" : "td"));
                }
            }

            text.Append("</tr>\n");
        }

        return text.Append("</table>\n").ToString();
    }

    private static bool IsBlank(PageRow row) =>
        row.IsHeading && row.Cells.All(cell => cell.Text.Blocks.IsEmpty && !cell.IsCovered);

    private static string Cell(PageCell cell, string name)
    {
        string columns = cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : "";
        string rows = cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "";
        return $"<{name}{columns}{rows}>{CellMarkup.Of(cell.Text)}</{name}>";
    }
}
