using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>What stands between two tables of opinions, and what it may belong to.</summary>
/// <param name="Paragraphs">The text, without page furniture and notes.</param>
/// <param name="Context">The row before it.</param>
/// <param name="NextRow">The first row of the table behind it; null where no further table of opinions follows.</param>
/// <param name="NextGoesOnTable">Whether that table has the columns of the one before it: no heading row, or the same again.</param>
internal sealed record TextBetweenTables(
    IReadOnlyList<SourceParagraph> Paragraphs,
    HealingContext Context,
    LogicalRow? NextRow,
    bool NextGoesOnTable
)
{
    // Evidence that suffices where it is not known that the table goes on.
    private const int Enough = 3;

    private LogicalRow Last => Context.Last;

    /// <summary>
    /// The column whose last cell the text goes on, and the evidence in words; null where it goes on none and is a heading
    /// or a note.
    /// </summary>
    public (ColumnRole Role, string Because)? CellItContinues() =>
        Paragraphs.Count == 0 ? null : ByNextRow() ?? ByCutSentence() ?? ByTornTable();

    // What the row behind the text goes on, the text goes on too.
    private (ColumnRole Role, string Because)? ByNextRow()
    {
        if (
            NextRow is null
            || !Continuation.Decide(new(Context, NextRow, IsAtPageStart: true)).Continues
        )
        {
            return null;
        }

        return (NextRow.IsBlank(ColumnRole.Opinion), NextRow.IsBlank(ColumnRole.Response)) switch
        {
            (false, true) => (
                ColumnRole.Opinion,
                "the row behind it goes on with the opinion alone"
            ),
            (true, false) => (
                ColumnRole.Response,
                "the row behind it goes on with the response alone"
            ),
            _ => null,
        };
    }

    private (ColumnRole Role, string Because)? ByCutSentence()
    {
        if (NextRow is null && !CanStandInCell(Paragraphs[0]))
        {
            // What stands behind the last row of all.
            return null;
        }

        ColumnRole role = CellLeftOpen();
        CutEvidence evidence = Context.EvidenceIn(role, Paragraphs[0].Content);
        if (NextRow is null && Last.TailOf(role).ToPlainText().Length < WritingStyle.ShortestText)
        {
            // 対象外 has no end to miss.
            evidence &= ~(CutEvidence.NoSentenceEnd | CutEvidence.NoResponseEnd);
        }

        return CutEvidenceReader.WeightOf(evidence) >= Enough
            ? (role, CutEvidenceReader.Describe(evidence))
            : null;
    }

    // A table that goes on behind the text is a torn one; the text in the tear is the table's, unless it heads rows or is a note.
    private (ColumnRole Role, string Because)? ByTornTable()
    {
        bool isTableText = !Paragraphs.Any(IsHeading) && !StandsBetweenSentences();
        return NextGoesOnTable && isTableText
            ? (CellLeftOpen(), "the table goes on behind it")
            : null;
    }

    // Where both cells end their sentences, a short line without 。 goes on neither.
    private bool StandsBetweenSentences() =>
        EndsSentence(Last.TailOf(ColumnRole.Opinion))
        && EndsSentence(Last.TailOf(ColumnRole.Response))
        && Paragraphs.All(paragraph => GroupHeading.CanBeHeading(paragraph.Content.ToPlainText()));

    // The cell whose sentence has no end; where that tells nothing, the opinion, which is the longer text.
    private ColumnRole CellLeftOpen()
    {
        bool opinionEnds = EndsSentence(Last.TailOf(ColumnRole.Opinion));
        bool responseEnds = EndsSentence(Last.TailOf(ColumnRole.Response));
        if (opinionEnds != responseEnds)
        {
            return responseEnds ? ColumnRole.Opinion : ColumnRole.Response;
        }

        int opinion = CutEvidenceReader.WeightOf(
            Context.EvidenceIn(ColumnRole.Opinion, Paragraphs[0].Content)
        );
        int response = CutEvidenceReader.WeightOf(
            Context.EvidenceIn(ColumnRole.Response, Paragraphs[0].Content)
        );
        bool isAnswer =
            response == opinion && ColumnContent.IsAnswer(Paragraphs[^1].Content.ToPlainText());
        return response > opinion || isAnswer ? ColumnRole.Response : ColumnRole.Opinion;
    }

    private static bool IsHeading(SourceParagraph paragraph) =>
        GroupHeading.IsHeading(paragraph.Content.ToPlainText(), paragraph.IsHeading);

    private static bool CanStandInCell(SourceParagraph paragraph) =>
        !paragraph.IsHeading && !ContactLabels.Begin(paragraph.Content.ToPlainText());

    private static bool EndsSentence(RichText cell) =>
        cell.Blocks.IsEmpty
        || (
            SentenceShape.EndsSentence(cell.Blocks[^1].ToPlainText())
            && SentenceShape.OpenBrackets(cell.Blocks[^1].ToPlainText()) == 0
        );
}
