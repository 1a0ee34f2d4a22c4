using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// The brackets at the ends of a document's opinions. Where most of them name submitters by words that are known, the others do so too:
/// （学識経験者） beside （事業者） and （個人）.
/// </summary>
internal sealed class SubmitterNotes
{
    private const int FewestKnown = 2;

    private readonly Lazy<bool> _areSubmitters;

    private SubmitterNotes(IReadOnlyList<LogicalRow> rows) =>
        _areSubmitters = new(() => AreSubmitters(rows));

    /// <summary>The brackets of some rows, which are looked at where a row has no cell that names who sent the opinion.</summary>
    public static SubmitterNotes Of(IReadOnlyList<LogicalRow> rows) => new(rows);

    private static bool AreSubmitters(IReadOnlyList<LogicalRow> rows)
    {
        int known = 0;
        int others = 0;
        int opinions = 0;
        foreach (LogicalRow row in rows)
        {
            string opinion = row.IsBlank(ColumnRole.Opinion)
                ? ""
                : row.ContentOf(ColumnRole.Opinion).ToPlainText();
            opinions += opinion.Length > 0 ? 1 : 0;
            if (SubmitterNote.AtEndOf(opinion) is not null)
            {
                known++;
            }
            else if (SubmitterNote.NameAtEndOf(opinion) is not null)
            {
                others++;
            }
        }

        bool endMost = (known + others) * 2 > opinions;
        return known >= FewestKnown && known >= others && endMost;
    }

    /// <summary>Who sent an opinion; null where its end does not say it.</summary>
    public Submitter? AtEndOf(string opinion) =>
        SubmitterNote.AtEndOf(opinion)
        ?? (_areSubmitters.Value ? SubmitterNote.NameAtEndOf(opinion) : null);
}
