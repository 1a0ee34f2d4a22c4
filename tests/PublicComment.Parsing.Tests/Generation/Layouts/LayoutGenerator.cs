using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Generates layouts, apart from those that no reader could tell from others.</summary>
internal static class LayoutGenerator
{
    private static readonly ColumnContent[] s_optional =
    [
        ColumnContent.Place,
        ColumnContent.Submitter,
        ColumnContent.Flag,
        ColumnContent.Count,
        ColumnContent.Remarks,
    ];

    public static Gen<TableLayout> Layouts =>
        from columns in Columns
        from headings in Often(HeadingStyle.Plain)
        from numbers in Gen.Elements(Enum.GetValues<NumberStyle>())
        from restarts in Gen.Elements(true, false)
        from groups in Often(GroupStyle.None)
        from sharing in Often(SharingStyle.None)
        from pageBreaks in Often(PageBreakStyle.None)
        from tears in Gen.Elements(true, false)
        select WithoutAmbiguity(
            new()
            {
                Columns = columns,
                Headings = headings,
                Numbers = numbers,
                RestartsNumbers = restarts,
                Groups = groups,
                Sharing = sharing,
                PageBreaks = pageBreaks,
                TearsRows = tears,
            }
        );

    private static Gen<IReadOnlyList<Column>> Columns =>
        from isNumbered in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from optional in Gen.SubListOf(s_optional)
        from isUsualOrder in Gen.Elements(true, false)
        from order in Gen.Shuffle(Contents(isNumbered, optional))
        from columns in InOrder(isUsualOrder ? order.Order() : order)
        select columns;

    private static ColumnContent[] Contents(bool isNumbered, IEnumerable<ColumnContent> optional) =>
        [
            ColumnContent.Opinion,
            ColumnContent.Response,
            .. optional,
            .. isNumbered ? [ColumnContent.Number] : Array.Empty<ColumnContent>(),
        ];

    private static Gen<IReadOnlyList<Column>> InOrder(IEnumerable<ColumnContent> contents) =>
        Gen.CollectToSequence(contents, ColumnHeadings.Of)
            .Select(IReadOnlyList<Column> (columns) => [.. columns]);

    // Half of the layouts lack a feature, so that a failure shows which one it needs.
    private static Gen<T> Often<T>(T plain)
        where T : struct, Enum =>
        Gen.Frequency((1, Gen.Constant(plain)), (1, Gen.Elements(Enum.GetValues<T>())));

    private static TableLayout WithoutAmbiguity(TableLayout layout)
    {
        bool isNumbered = layout.Has(ColumnContent.Number);
        bool hasGroups = layout.Groups != GroupStyle.None;
        return layout with
        {
            RestartsNumbers = layout.RestartsNumbers && isNumbered && hasGroups,
            TearsRows = layout.TearsRows && isNumbered && layout.PageBreaks != PageBreakStyle.None,
            Columns =
                layout.Headings == HeadingStyle.TwoRows
                    ? [.. layout.Columns.OrderBy(column => column.Content)]
                    : layout.Columns,
        };
    }
}
