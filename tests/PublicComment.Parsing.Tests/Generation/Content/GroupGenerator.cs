using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>The headings above an entry, outermost first; a heading of two lines joins its levels with a line break.</summary>
/// <param name="Path">The headings joined; null where the table has no groups.</param>
/// <param name="Index">The number of the group in the document, from 1.</param>
/// <param name="SaysAmended">Whether a heading says that the draft was changed.</param>
internal sealed record EntryGroup(string? Path, int Index, bool SaysAmended);

/// <summary>Generates the groups of the entries: one level or two, each with a style of numbers of its own.</summary>
internal static class GroupGenerator
{
    private const int LargestGroup = 3;

    public static Gen<IReadOnlyList<EntryGroup>> Groups(TableLayout layout, int entries) =>
        layout.Groups == GroupStyle.None
            ? Gen.Constant<IReadOnlyList<EntryGroup>>([
                .. Enumerable.Repeat(new EntryGroup(null, 1, false), entries),
            ])
            : from styles in Gen.Shuffle(GroupTopics.Styles)
            from isNested in Gen.Elements(true, false, false)
            from firstTopic in Gen.Choose(0, 6)
            from tellsOutcome in Gen.Elements(true, false, false)
            from sizes in Gen.Choose(1, LargestGroup).ListOf(entries)
            select Of(
                entries,
                isNested
                    ? Nested(styles[0], styles[1], firstTopic)
                    : Flat(styles[0], firstTopic, tellsOutcome),
                [.. sizes]
            );

    private static IReadOnlyList<EntryGroup> Of(
        int entries,
        Func<int, EntryGroup> group,
        List<int> sizes
    ) =>
        [
            .. sizes
                .SelectMany((size, index) => Enumerable.Repeat(group(Math.Min(index + 1, 5)), size))
                .Take(entries),
        ];

    private static Func<int, EntryGroup> Flat(
        Func<int, string, string> style,
        int firstTopic,
        bool tellsOutcome
    ) =>
        index =>
            tellsOutcome && index == 1
                ? new(style(index, GroupTopics.Amended), index, SaysAmended: true)
                : new(style(index, GroupTopics.Topic(firstTopic + index)), index, false);

    // Two inner groups stand under each outer one.
    private static Func<int, EntryGroup> Nested(
        Func<int, string, string> outer,
        Func<int, string, string> inner,
        int firstTopic
    ) =>
        index =>
            new(
                outer((index + 1) / 2, GroupTopics.Topic(firstTopic + ((index + 1) / 2)))
                    + "\n"
                    + inner(2 - (index % 2), GroupTopics.Topic(firstTopic + 3 + index)),
                index,
                SaysAmended: false
            );
}
