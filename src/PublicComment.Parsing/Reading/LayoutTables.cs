using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PublicComment.Parsing;

/// <summary>The tables of a page that hold no data but lay it out: those that hold a table with as many rows, or have a single column.</summary>
internal sealed class LayoutTables
{
    private readonly HashSet<IElement> _tables = [];

    public LayoutTables(IElement root)
    {
        IHtmlTableElement[] tables =
        [
            .. root.GetElementsByTagName("table").OfType<IHtmlTableElement>(),
        ];
        Dictionary<IElement, int> rowsInside = [];
        // Tables inside a table stand behind it, so that from the last to the first each knows all that it holds.
        foreach (IHtmlTableElement table in Enumerable.Reverse(tables))
        {
            (int rows, int widest) = Measure(table);
            int inside = rowsInside.GetValueOrDefault(table);
            if (widest <= 1 || inside >= rows)
            {
                _tables.Add(table);
            }

            if (TableAround(table) is { } around)
            {
                int most = Math.Max(rows, inside);
                rowsInside[around] = Math.Max(rowsInside.GetValueOrDefault(around), most);
            }
        }
    }

    public bool Contains(IHtmlTableElement table) => _tables.Contains(table);

    private static (int Rows, int Widest) Measure(IHtmlTableElement table)
    {
        int rows = 0;
        int widest = 0;
        foreach (IElement row in HtmlTable.RowsOf(table))
        {
            rows++;
            widest = Math.Max(widest, row.Children.Count(HtmlTable.IsCell));
        }

        return (rows, widest);
    }

    private static IElement? TableAround(IElement element)
    {
        IElement? around = element.ParentElement;
        while (around is not null and not IHtmlTableElement)
        {
            around = around.ParentElement;
        }

        return around;
    }
}
