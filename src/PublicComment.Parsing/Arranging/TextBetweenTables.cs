namespace PublicComment.Parsing;

/// <summary>What stands between two tables of opinions, and what it may belong to.</summary>
/// <param name="Paragraphs">The text, without page furniture.</param>
/// <param name="Rows">The rows before it, at least one.</param>
/// <param name="NextRow">The first row of the table behind it; null where no further table of opinions follows.</param>
/// <param name="NextHasHeader">Whether that table begins with a heading row of its own.</param>
/// <param name="Layout">The columns of the table before it.</param>
internal sealed record TextBetweenTables(
    IReadOnlyList<SourceParagraph> Paragraphs,
    IReadOnlyList<LogicalRow> Rows,
    LogicalRow? NextRow,
    bool NextHasHeader,
    ColumnLayout Layout
)
{
    /// <summary>
    /// The column whose last cell the text goes on, and the evidence in words; null where it goes on none and is a heading
    /// or a note.
    /// </summary>
    public (ColumnRole Role, string Because)? CellItContinues()
    {
        if (Paragraphs.Count == 0)
        {
            return null;
        }

        CutEvidence response = EvidenceIn(ColumnRole.Response);
        CutEvidence opinion = EvidenceIn(ColumnRole.Opinion);
        return ByNextRow()
            ?? ByCut(ColumnRole.Response, response, opinion)
            ?? ByCut(ColumnRole.Opinion, opinion, response)
            ?? ByTornTable();
    }

    // What the row behind the text goes on, the text goes on too.
    private (ColumnRole Role, string Because)? ByNextRow()
    {
        if (
            NextRow is null
            || !Continuation.Decide(new(Rows, NextRow, Layout, IsAtPageStart: true)).Continues
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

    private static (ColumnRole Role, string Because)? ByCut(
        ColumnRole role,
        CutEvidence evidence,
        CutEvidence other
    )
    {
        const int Enough = 3;
        int weight = CutEvidenceReader.WeightOf(evidence);
        bool isCut = weight >= Enough && weight >= CutEvidenceReader.WeightOf(other);
        return isCut ? (role, CutEvidenceReader.Describe(evidence)) : null;
    }

    // A table without headings of its own is a torn one; the text in the tear is the table's, unless it heads the rows.
    private (ColumnRole Role, string Because)? ByTornTable()
    {
        bool isTorn = NextRow is not null && !NextHasHeader;
        bool isHeading = Paragraphs.All(paragraph =>
            GroupHeading.IsHeading(paragraph.Content.ToPlainText(), paragraph.IsHeading)
        );
        return isTorn && !isHeading
            ? (ColumnRole.Opinion, "the table behind it has no headings of its own")
            : null;
    }

    private CutEvidence EvidenceIn(ColumnRole role) =>
        CutEvidenceReader.Read(
            Rows[^1].ContentOf(role),
            Paragraphs[0].Content,
            WritingStyle.WritesSentences(Rows, role)
        );
}
