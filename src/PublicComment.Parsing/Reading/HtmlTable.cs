using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads the tables of web pages.</summary>
internal sealed class HtmlTable(ParsingContext context, HtmlPositions positions, ShortTexts texts)
{
    // More than any published table has; a cell that covers more is read as one that covers so many.
    private const int LargestColumnSpan = 64;
    private const int LargestRowSpan = 10_000;

    /// <summary>Reads a table as far as the limit of cells allows.</summary>
    public SourceTable Read(IHtmlTableElement table)
    {
        int start = positions.Of(table);
        int end = positions.TableEndBehind(start);
        IElement[] elements = [.. RowsOf(table)];
        List<SourceRow> rows = new(elements.Length);
        for (int row = 0; row < elements.Length; row++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            int rowEnd = row + 1 < elements.Length ? positions.Of(elements[row + 1]) : end;
            SourceRow read = ReadRow(elements[row], rowEnd, elements.Length - row);
            long cells = read.Cells.Sum(cell => (long)cell.ColumnSpan * cell.RowSpan);
            if (!context.Cells.TryTake(cells, read.Span.Start))
            {
                break;
            }

            rows.Add(read);
        }

        return new(Span(start, end), rows);
    }

    // Rows of the table itself, not of tables inside its cells.
    public static IEnumerable<IElement> RowsOf(IHtmlTableElement table) =>
        table
            .Children.SelectMany(child =>
                child.LocalName is "thead" or "tbody" or "tfoot"
                    ? child.Children
                    : Enumerable.Repeat(child, 1)
            )
            .Where(child => child.LocalName == "tr");

    public static bool IsCell(IElement element) => element.LocalName is "td" or "th";

    private static List<IElement> CellsOf(IElement row)
    {
        List<IElement> cells = [];
        foreach (INode child in row.ChildNodes)
        {
            if (child is IElement element && IsCell(element))
            {
                cells.Add(element);
            }
        }

        return cells;
    }

    private SourceRow ReadRow(IElement row, int end, int rowsLeft)
    {
        List<IElement> elements = CellsOf(row);
        SourceCell[] cells = new SourceCell[elements.Count];
        for (int cell = 0; cell < elements.Count; cell++)
        {
            int cellEnd = cell + 1 < elements.Count ? positions.Of(elements[cell + 1]) : end;
            cells[cell] = new(
                Span(positions.Of(elements[cell]), cellEnd),
                HtmlText.Of(elements[cell].ChildNodes, collapseBlanks: true, texts),
                Math.Clamp(Number(elements[cell], "colspan") ?? 1, 1, LargestColumnSpan),
                RowSpanOf(elements[cell], rowsLeft)
            );
        }

        return new(Span(positions.Of(row), end), cells)
        {
            IsOfHeadings =
                elements.Count > 1 && elements.TrueForAll(cell => cell.LocalName == "th"),
        };
    }

    // rowspan="0" reaches to the end of the table.
    private static int RowSpanOf(IElement cell, int rowsLeft)
    {
        int stated = Number(cell, "rowspan") ?? 1;
        return Math.Clamp(stated == 0 ? rowsLeft : stated, 1, Math.Min(rowsLeft, LargestRowSpan));
    }

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
