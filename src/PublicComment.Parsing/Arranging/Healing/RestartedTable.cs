namespace PublicComment.Parsing;

/// <summary>
/// Tells a table that counts from 1 again from a row 1 that a page break cut, whose number some converters print on both pages: above and below
/// the break stand whole texts, and nothing else of the row stands again.
/// </summary>
internal static class RestartedTable
{
    // Printed once for each row, and again with its number: 分類, 意見提出者.
    private static readonly ColumnRole[] s_labels = [ColumnRole.Place, ColumnRole.Submitter];

    /// <summary>Whether the second of two rows of the same number begins such a table.</summary>
    public static bool BeginsWith(RowPair pair)
    {
        bool isFirst =
            pair.IsAtPageStart
            && pair.Next[ColumnRole.Number] is { } number
            && NumberCell.OrdinalOf(number.Text) == 1
            && !NumberCell.SaysThatItGoesOn(number.Text);
        if (!isFirst || Array.Exists(s_labels, role => StandsAgain(pair, role)))
        {
            return false;
        }

        // The last row of a text may be cut, under a subject of its own too.
        bool hasOtherLabel = Array.Exists(s_labels, role => !pair.Last.IsBlank(role));
        return IsWhole(pair, ColumnRole.Opinion, hasOtherLabel)
            && IsWhole(pair, ColumnRole.Response, hasOtherLabel);
    }

    private static bool IsWhole(RowPair pair, ColumnRole role, bool mayBeCut) =>
        pair.Next[role] is { IsFromAbove: false } next
        && SentenceShape.EndsSentence(pair.Last.TailOf(role).ToPlainText())
        && (mayBeCut || SentenceShape.EndsSentence(next.Text))
        && pair.Context.EvidenceIn(role, next.Content) == CutEvidence.None;

    // Blank cells are those of a row that goes on.
    private static bool StandsAgain(RowPair pair, ColumnRole role) =>
        pair.Last[role] is { } last
        && (
            pair.Next[role] is not { } next
            || NormalizedText.Fold(last.Text) == NormalizedText.Fold(next.Text)
        );
}
