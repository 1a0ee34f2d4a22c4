namespace PublicComment.Parsing.Tests.Generation;

/// <summary>How the headings of the columns are printed.</summary>
public enum HeadingStyle
{
    Plain,

    /// <summary>A line break inside a heading.</summary>
    Broken,

    /// <summary>A blank between all characters.</summary>
    Spaced,

    /// <summary>A row of headings over several columns, and their own headings below it.</summary>
    TwoRows,
}

/// <summary>Where the headings of groups stand.</summary>
public enum GroupStyle
{
    None,

    /// <summary>In a row of the table.</summary>
    InTable,

    /// <summary>Between tables, each of which has its headings.</summary>
    BetweenTables,
}

/// <summary>How a response that answers several opinions is printed.</summary>
public enum SharingStyle
{
    None,

    /// <summary>One cell beside all opinions; where the format has no such cells, blank ones below the first.</summary>
    OneCell,

    /// <summary>Blank cells below the first.</summary>
    BlankBelow,

    /// <summary>同上 below the first.</summary>
    SameAsAbove,

    /// <summary>〃 below the first.</summary>
    DittoMark,
}

/// <summary>What stands where a page ends.</summary>
public enum PageBreakStyle
{
    None,

    /// <summary>The headings once more, inside the table.</summary>
    HeadingsInTable,

    /// <summary>A further table with the headings.</summary>
    TableWithHeadings,

    /// <summary>A further table without headings.</summary>
    TableWithoutHeadings,

    /// <summary>A page number, and a further table with the headings.</summary>
    PageNumber,
}

/// <summary>How the result is laid out, apart from its format.</summary>
internal sealed record TableLayout
{
    public required IReadOnlyList<Column> Columns { get; init; }

    public HeadingStyle Headings { get; init; }

    public NumberStyle Numbers { get; init; }

    public bool RestartsNumbers { get; init; }

    public GroupStyle Groups { get; init; }

    public SharingStyle Sharing { get; init; }

    public PageBreakStyle PageBreaks { get; init; }

    /// <summary>Whether a page break cuts the row before it in the middle of a sentence.</summary>
    public bool TearsRows { get; init; }

    public bool Has(ColumnContent content) => Columns.Any(column => column.Content == content);

    public override string ToString() =>
        $"{string.Join(", ", Columns.Select(column => column.Heading))}; headings {Headings}, numbers {Numbers}"
        + $"{(RestartsNumbers ? " restarting" : "")}, groups {Groups}, sharing {Sharing}, page breaks {PageBreaks}{(TearsRows ? " torn" : "")}";
}
