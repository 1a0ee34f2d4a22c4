using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Gives the entries their groups and the opinions their numbers.</summary>
internal static class EntryNumbering
{
    public static IReadOnlyList<ResultEntry> Apply(
        TableLayout layout,
        IReadOnlyList<EntryGroup> groups,
        IEnumerable<ResultEntry> entries
    )
    {
        List<ResultEntry> numbered = [];
        int next = 1;
        foreach ((ResultEntry entry, EntryGroup group) in entries.Zip(groups))
        {
            if (layout.RestartsNumbers && numbered.Count > 0 && numbered[^1].Group != group.Path)
            {
                next = 1;
            }

            numbered.Add(
                entry with
                {
                    Group = group.Path,
                    Opinions = entry
                        .Opinions.Select(
                            (opinion, index) =>
                                opinion with
                                {
                                    Number = layout.Has(ColumnContent.Number)
                                        ? PrintedNumber.Of(
                                            layout.Numbers,
                                            next + index,
                                            group.Index
                                        )
                                        : null,
                                }
                        )
                        .ToValueList(),
                    Amendment =
                        group.SaysAmended && !layout.Has(ColumnContent.Flag)
                            ? new()
                            {
                                Status = AmendmentStatus.Amended,
                                Text = group.Path,
                                Source = AmendmentSource.GroupHeading,
                            }
                            : entry.Amendment,
                }
            );
            next += entry.Opinions.Count;
        }

        return numbered;
    }
}
