using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads the tables of web pages.</summary>
internal static class HtmlTable
{
    // More than any published table has; keeps hostile spans from growing the grid.
    private const int LargestColumnSpan = 64;
    private const int LargestRowSpan = 10_000;

    /// <summary>Whether a table holds data; one that holds a larger table, or a single column, only lays the page out.</summary>
    public static bool IsDataTable(IHtmlTableElement table)
    {
        int rows = 0;
        int widest = 0;
        foreach (IElement row in RowsOf(table))
        {
            rows++;
            widest = Math.Max(widest, row.Children.Count(IsCell));
        }

        return widest > 1
            && !table
                .QuerySelectorAll("table")
                .OfType<IHtmlTableElement>()
                .Any(inner => RowsOf(inner).Count() >= rows);
    }

    /// <param name="table">The element.</param>
    /// <param name="positionOf">Where an element starts in the source.</param>
    /// <param name="end">Where the table ends in the source.</param>
    public static SourceTable Read(IHtmlTableElement table, Func<IElement, int> positionOf, int end)
    {
        int start = positionOf(table);
        IElement[] elements = [.. RowsOf(table)];
        List<SourceRow> rows = new(elements.Length);
        for (int row = 0; row < elements.Length; row++)
        {
            int rowEnd = row + 1 < elements.Length ? positionOf(elements[row + 1]) : end;
            rows.Add(ReadRow(elements[row], positionOf, rowEnd, elements.Length - row));
        }

        return new(Span(start, end), rows);
    }

    private static SourceRow ReadRow(
        IElement row,
        Func<IElement, int> positionOf,
        int end,
        int rowsLeft
    )
    {
        IElement[] elements = [.. row.Children.Where(IsCell)];
        List<SourceCell> cells = new(elements.Length);
        for (int cell = 0; cell < elements.Length; cell++)
        {
            int cellEnd = cell + 1 < elements.Length ? positionOf(elements[cell + 1]) : end;
            cells.Add(
                new(
                    Span(positionOf(elements[cell]), cellEnd),
                    HtmlText.Of(elements[cell].ChildNodes, collapseBlanks: true),
                    Math.Clamp(Number(elements[cell], "colspan") ?? 1, 1, LargestColumnSpan),
                    RowSpanOf(elements[cell], rowsLeft)
                )
            );
        }

        return new(Span(positionOf(row), end), cells);
    }

    // rowspan="0" reaches to the end of the table.
    private static int RowSpanOf(IElement cell, int rowsLeft)
    {
        int stated = Number(cell, "rowspan") ?? 1;
        return Math.Clamp(stated == 0 ? rowsLeft : stated, 1, Math.Min(rowsLeft, LargestRowSpan));
    }

    // Rows of the table itself, not of tables inside its cells.
    private static IEnumerable<IElement> RowsOf(IHtmlTableElement table) =>
        table
            .Children.SelectMany(child =>
                child.LocalName is "thead" or "tbody" or "tfoot"
                    ? child.Children
                    : Enumerable.Repeat(child, 1)
            )
            .Where(child => child.LocalName == "tr");

    private static bool IsCell(IElement element) => element.LocalName is "td" or "th";

    private static int? Number(IElement cell, string attribute)
    {
        string? text = cell.GetAttribute(attribute)?.Trim();
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? (int)Math.Min(number, int.MaxValue)
            : null;
    }

    private static TextSpan Span(int start, int end) =>
        TextSpan.FromBounds(start, Math.Max(start, end));
}
