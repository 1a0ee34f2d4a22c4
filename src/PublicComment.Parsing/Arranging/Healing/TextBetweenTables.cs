using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The table of opinions behind a text.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="FirstRow">Its first row; null where that is a heading, or there is none.</param>
internal sealed record TableBelow(ColumnLayout Columns, LogicalRow? FirstRow);

/// <summary>What stands between two tables of opinions, and what it may belong to.</summary>
/// <param name="Paragraphs">The text, without page furniture and notes.</param>
/// <param name="Context">The row before it.</param>
/// <param name="Below">The table behind it; null where no further table of opinions follows.</param>
internal sealed record TextBetweenTables(
    IReadOnlyList<SourceParagraph> Paragraphs,
    HealingContext Context,
    TableBelow? Below
)
{
    // Evidence that suffices where it is not known that the table goes on.
    private const int Enough = 3;

    // Shorter opinions are often no sentences.
    private const int ShortestProse = 30;

    private LogicalRow Last => Context.Last;

    private LogicalRow? NextRow => Below?.FirstRow;

    /// <summary>
    /// The column whose last cell the text goes on, and the evidence in words; null where it goes on none and is a heading
    /// or a note.
    /// </summary>
    public (ColumnRole Role, string Because)? CellItContinues() =>
        Paragraphs.Count == 0 || IsPrintedInTear ? null
        : BySentenceBehind() is { } role ? (role, "the row behind it goes on its last sentence")
        : IsMarkedHeading(Paragraphs[0]) ? ByComparison()
        : ByComparison() ?? ByList() ?? ByNextRow() ?? ByCutSentence() ?? ByTornTable();

    /// <summary>
    /// Whether a page printed the text between the two halves of a sentence, as it prints the title of the document at its head: it is
    /// short and no sentence, and the row behind it goes on in the middle of a word of the row before it.
    /// </summary>
    public bool IsPrintedInTear =>
        Paragraphs.Count == 1
        && NextRow is not null
        && IsPrintedByPage(Paragraphs[0].Text)
        && (IsCutBefore(NextRow, ColumnRole.Opinion) || IsCutBefore(NextRow, ColumnRole.Response));

    private bool IsCutBefore(LogicalRow next, ColumnRole role) =>
        Context.EvidenceIn(role, next.ContentOf(role)).HasFlag(CutEvidence.BeginsInsideWord)
        && !EndsSentence(Last.TailOf(role));

    private static bool IsPrintedByPage(string text) =>
        GroupHeading.CanBeHeading(text)
        && !text.Contains('、', StringComparison.Ordinal)
        && !SentenceShape.BeginsInsideWord(text)
        && !SentenceShape.IsLikeSentence(text);

    // The row behind the text goes on in the middle of the text's last word: whatever the text begins with, it is the cell's.
    private ColumnRole? BySentenceBehind()
    {
        string end = Paragraphs[^1].Text;
        bool isCut =
            NextRow is not null
            && Continuation.Decide(new(Context, NextRow, IsAtPageStart: true)).Continues
            && end.Contains('。', StringComparison.Ordinal)
            && !SentenceShape.EndsSentence(end);
        return !isCut ? null
            : BeginsInsideWord(ColumnRole.Opinion) ? ColumnRole.Opinion
            : BeginsInsideWord(ColumnRole.Response) ? ColumnRole.Response
            : null;
    }

    private bool BeginsInsideWord(ColumnRole role)
    {
        string begin = NextRow!.ContentOf(role).ToPlainText();
        return SentenceShape.BeginsInsideWord(begin) || SentenceShape.BeginsWithEnding(begin);
    }

    // （修正後）…, or what stands behind 【修正後】: only answers show the draft before and after a change.
    private (ColumnRole Role, string Because)? ByComparison()
    {
        bool showsDraft =
            DraftComparison.BeginsWithLabel(Paragraphs[0].Text)
            || DraftComparison.EndsWithLabel(Last.TailOf(ColumnRole.Response).ToPlainText());
        bool isNoHeading = Paragraphs.All(paragraph =>
            !GroupHeading.IsHeading(paragraph) || DraftComparison.BeginsWithLabel(paragraph.Text)
        );
        return
            NextRow is not null && !Last.IsBlank(ColumnRole.Response) && showsDraft && isNoHeading
            ? (ColumnRole.Response, DraftComparison.Evidence)
            : null;
    }

    private (ColumnRole Role, string Because)? ByList()
    {
        CutEvidence opinion = EvidenceIn(ColumnRole.Opinion);
        CutEvidence response = EvidenceIn(ColumnRole.Response);
        bool isOpinions = opinion.HasFlag(CutEvidence.GoesOnList);
        return NextRow is null || isOpinions == response.HasFlag(CutEvidence.GoesOnList) ? null
            : isOpinions ? (ColumnRole.Opinion, CutEvidenceReader.Describe(CutEvidence.GoesOnList))
            : (ColumnRole.Response, CutEvidenceReader.Describe(CutEvidence.GoesOnList));
    }

    private CutEvidence EvidenceIn(ColumnRole role)
    {
        CutEvidence evidence = Context.EvidenceIn(role, Paragraphs[0].Content);
        return MayHeadGroup(Paragraphs[0]) ? evidence & ~CutEvidence.GoesOnList : evidence;
    }

    // （２）手続について, or a number in the style of the headings above: a list in the cell before it has numbers too.
    private bool MayHeadGroup(SourceParagraph paragraph)
    {
        string text = paragraph.Text;
        EnumeratorStyle style = Enumerator.StyleOf(text);
        return paragraph.IsHeading
            || GroupHeading.NamesTopic(text)
            || (
                Last.Group is { } group
                && group.Split('\n').Any(heading => Enumerator.StyleOf(heading) == style)
            );
    }

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
        CutEvidence evidence = EvidenceIn(role);
        if (
            NextRow is null
            && (
                Last.TailOf(role).ToPlainText().Length < WritingStyle.ShortestText
                || !Paragraphs.Any(IsProse)
            )
        )
        {
            // 対象外 has no end to miss, and 郵便 3件 is none.
            evidence &= ~(
                CutEvidence.NoSentenceEnd | CutEvidence.NoResponseEnd | CutEvidence.NoEndAmongEnded
            );
        }
        else if (
            NextRow is null
            && (Last.TailOf(role).ToPlainText().Length < ShortestProse || !IsProse(Paragraphs[0]))
        )
        {
            // その他、制度への反対意見 may be all that was written, with what the page says of itself below it.
            evidence &= ~CutEvidence.NoEndAmongEnded;
        }

        return CutEvidenceReader.WeightOf(evidence) >= Enough
            ? (role, CutEvidenceReader.Describe(evidence))
            : null;
    }

    // A table that goes on behind the text is a torn one; the text in the tear is the table's, unless it heads rows or is a note.
    private (ColumnRole Role, string Because)? ByTornTable()
    {
        bool isTableText = !Paragraphs.Any(GroupHeading.IsHeading) && !StandsBetweenSentences();
        return isTableText && Below?.Columns == Context.Layout
            ? (CellLeftOpen(), "the table goes on behind it")
            : null;
    }

    // Where both cells end their sentences, a short line without 。 goes on neither, nor does what the letter says of the opinions.
    private bool StandsBetweenSentences() =>
        EndsSentence(Last.TailOf(ColumnRole.Opinion))
        && EndsSentence(Last.TailOf(ColumnRole.Response))
        && Paragraphs.All(paragraph =>
            GroupHeading.CanBeHeading(paragraph.Text) || OpinionsAnnounced.Says(paragraph.Text)
        );

    // The cell whose sentence has no end; where that tells nothing, the opinion, which is the longer text.
    private ColumnRole CellLeftOpen()
    {
        bool opinionEnds = EndsSentence(Last.TailOf(ColumnRole.Opinion));
        bool responseEnds = EndsSentence(Last.TailOf(ColumnRole.Response));
        if (opinionEnds != responseEnds)
        {
            return responseEnds ? ColumnRole.Opinion : ColumnRole.Response;
        }

        int opinion = CutEvidenceReader.WeightOf(EvidenceIn(ColumnRole.Opinion));
        int response = CutEvidenceReader.WeightOf(EvidenceIn(ColumnRole.Response));
        bool isAnswer = response == opinion && ColumnContent.IsAnswer(Paragraphs[^1].Text);
        return response > opinion || isAnswer ? ColumnRole.Response : ColumnRole.Opinion;
    }

    // Converters mark lines of cells too; those are sentences, or begin in the middle of one.
    private static bool IsMarkedHeading(SourceParagraph paragraph) =>
        paragraph.IsHeading && GroupHeading.CanBeHeading(paragraph.Text);

    private static bool IsProse(SourceParagraph paragraph) =>
        SentenceShape.EndsSentence(paragraph.Text) && SentenceShape.HasHiragana(paragraph.Text);

    private static bool CanStandInCell(SourceParagraph paragraph) =>
        !paragraph.IsHeading && !LetterLabels.BeginContacts(paragraph.Text);

    private static bool EndsSentence(RichText cell) =>
        cell.Blocks.IsEmpty
        || (
            SentenceShape.EndsSentence(cell.Blocks[^1].ToPlainText())
            && SentenceShape.OpenBrackets(cell.Blocks[^1].ToPlainText()) == 0
        );
}
