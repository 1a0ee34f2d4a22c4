using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>What decides whether something goes on from the last row: the rows so far, their columns, and how they are written.</summary>
/// <param name="Last">The last row.</param>
/// <param name="Layout">The columns of what may go on from it.</param>
/// <param name="Style">How the document's columns are written.</param>
internal readonly record struct HealingContext(
    LogicalRow Last,
    ColumnLayout Layout,
    WritingStyle Style
)
{
    /// <summary>What speaks for a text going on from the last row's cell.</summary>
    public CutEvidence EvidenceIn(ColumnRole role, RichText after)
    {
        RichText before = Last.TailOf(role);
        return CutEvidenceReader.Read(role, before, after, Style.EndsOf(Layout, role, before));
    }

    /// <summary>Whether a row fills a cell of which the last row leaves the sentence open, as a page that has no other row does.</summary>
    public bool IsLeftOpenFor(LogicalRow next) =>
        IsLeftOpenFor(ColumnRole.Opinion, next) || IsLeftOpenFor(ColumnRole.Response, next);

    private bool IsLeftOpenFor(ColumnRole role, LogicalRow next) =>
        next.ContentOf(role) is { Blocks.IsEmpty: false } after
        && SentenceShape.HasHiragana(after.ToPlainText())
        && CutEvidenceReader.IsInsideSentence(EvidenceIn(role, after));

    /// <summary>
    /// Whether a text that is known to go on from the last row's cell goes on its last sentence too: that sentence has no end, and
    /// the cell is not one whose paragraphs have none either.
    /// </summary>
    public bool GoesOnSentence(ColumnRole role, RichText after)
    {
        RichText before = Last.TailOf(role);
        bool isLeftOpen =
            !before.Blocks.IsEmpty
            && !CutEvidenceReader.IsEnded(before)
            && WritingStyle.EndsItsParagraphs(before);
        CutEvidence evidence = EvidenceIn(role, after);
        bool beginsAnew =
            evidence.HasFlag(CutEvidence.GoesOnList)
            || DraftComparison.BeginsWithLabel(after.ToPlainText());
        return !beginsAnew && (isLeftOpen || CutEvidenceReader.IsInsideSentence(evidence));
    }
}
