namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Lays out the headings of the columns, in one row or two.</summary>
internal static class HeadingRows
{
    private static readonly ColumnContent[] s_opinionBlock =
    [
        ColumnContent.Place,
        ColumnContent.Submitter,
        ColumnContent.Opinion,
    ];
    private static readonly ColumnContent[] s_responseBlock =
    [
        ColumnContent.Response,
        ColumnContent.Flag,
    ];

    public static IEnumerable<PageRow> Of(TableLayout layout) =>
        layout.Headings == HeadingStyle.TwoRows && HasBlocks(layout.Columns)
            ? InTwoRows(layout.Columns)
            :
            [
                new(
                    [
                        .. layout.Columns.Select(column =>
                            PageCell.Of(Print(column.Heading, layout.Headings))
                        ),
                    ],
                    IsHeading: true
                ),
            ];

    private static bool HasBlocks(IReadOnlyList<Column> columns) =>
        columns.Where((_, column) => BlockAt(columns, column).Length > 1).Any();

    private static string Print(string heading, HeadingStyle style) =>
        style switch
        {
            HeadingStyle.Broken when heading.Length > 3 =>
                $"{heading[..(heading.Length / 2)]}\n{heading[(heading.Length / 2)..]}",
            HeadingStyle.Spaced => string.Join('　', heading.AsEnumerable()),
            _ => heading,
        };

    private static IEnumerable<PageRow> InTwoRows(IReadOnlyList<Column> columns)
    {
        List<PageCell> upper = [];
        List<PageCell> lower = [];
        for (int column = 0; column < columns.Count; )
        {
            (string heading, int length) = BlockAt(columns, column);
            for (int part = 0; part < length; part++)
            {
                bool isBlock = length > 1;
                upper.Add(
                    part > 0 ? PageCell.Covered
                    : isBlock ? PageCell.Of(heading) with { ColumnSpan = length }
                    : PageCell.Of(columns[column].Heading) with { RowSpan = 2 }
                );
                lower.Add(isBlock ? PageCell.Of(columns[column + part].Heading) : PageCell.Covered);
            }

            column += length;
        }

        return [new(upper, IsHeading: true), new(lower, IsHeading: true)];
    }

    private static (string Heading, int Length) BlockAt(IReadOnlyList<Column> columns, int start)
    {
        int opinion = LengthOf(columns, start, s_opinionBlock);
        int response = LengthOf(columns, start, s_responseBlock);
        return opinion > 1 ? ("提出された御意見", opinion)
            : response > 1 ? ("御意見に対する考え方", response)
            : ("", 1);
    }

    private static int LengthOf(IReadOnlyList<Column> columns, int start, ColumnContent[] block) =>
        columns.Skip(start).TakeWhile(column => block.Contains(column.Content)).Count();
}
