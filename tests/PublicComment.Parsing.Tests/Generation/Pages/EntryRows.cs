using System.Globalization;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Lays out the rows of an entry: one for each opinion, the response shared among them.</summary>
internal sealed class EntryRows(TableLayout layout)
{
    public IEnumerable<PageRow> Of(ResultEntry entry) =>
        entry.Opinions.Select(
            (opinion, index) =>
                new PageRow([
                    .. layout.Columns.Select(column => Cell(column.Content, entry, opinion, index)),
                ])
        );

    private PageCell Cell(ColumnContent content, ResultEntry entry, Opinion opinion, int index) =>
        content switch
        {
            ColumnContent.Number => PageCell.Of(opinion.Number),
            ColumnContent.Place => PageCell.Of(opinion.Place),
            ColumnContent.Submitter => PageCell.Of(opinion.Submitter?.Text),
            ColumnContent.Opinion => new(opinion.Text),
            ColumnContent.Count => PageCell.Of(
                (opinion.SimilarCount + 1).ToString(CultureInfo.InvariantCulture)
            ),
            ColumnContent.Remarks => PageCell.Of(GeneratedRemarks.Of(opinion)),
            ColumnContent.Flag => Shared(PageCell.Of(entry.Amendment.Text), entry, index),
            _ => Shared(new(entry.Response!.Text), entry, index),
        };

    private PageCell Shared(PageCell cell, ResultEntry entry, int index)
    {
        if (entry.Opinions.Count == 1)
        {
            return cell;
        }

        return (index, layout.Sharing) switch
        {
            (0, SharingStyle.OneCell) => cell with { RowSpan = entry.Opinions.Count },
            (0, _) => cell,
            (_, SharingStyle.OneCell) => PageCell.Covered,
            (_, SharingStyle.SameAsAbove) => PageCell.Of("同上"),
            (_, SharingStyle.DittoMark) => PageCell.Of("〃"),
            _ => PageCell.Blank,
        };
    }
}
