using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>What the text outside the tables states about the whole case.</summary>
internal sealed record CoverLetter
{
    public required Consultation Consultation { get; init; }

    public Publisher? Publisher { get; init; }

    public LocalDate? PublishedOn { get; init; }

    public required DeclaredCounts DeclaredCounts { get; init; }

    /// <summary>The line that says that the whole draft was kept; null where none does.</summary>
    public LetterLine? KeptAsDrafted { get; init; }

    public static CoverLetter Read(ArrangedDocument document, ParsingContext context)
    {
        IReadOnlyList<LetterLine> letter = LetterLine.Of(document.CoverLetter, context.Eras);
        IReadOnlyList<LetterLine> all =
        [
            .. letter,
            .. LetterLine.Of(
                document
                    .Notes.Where(note => note.Kind != ParagraphKind.Cell)
                    .Except<SourceParagraph>(
                        document.CoverLetter,
                        ReferenceEqualityComparer.Instance
                    ),
                context.Eras
            ),
        ];
        string? title =
            TitleReader.Read(letter) ?? TitleReader.ReadBelow([.. all.Skip(letter.Count)]);
        if (title is null && document.Rows.Count > 0)
        {
            context.Diagnostics.Add(DiagnosticDescriptors.TitleMissing, new(0, 0));
        }

        DoubtfulDates.Report(all, context);
        CaseDates dates = CaseDates.Read(letter, all);
        return new()
        {
            Consultation = new()
            {
                Title = title ?? "",
                CaseNumber = CaseNumberReader.Read(all),
                Instruments = InstrumentTitle.Parse(title ?? ""),
                CommentPeriod = dates.CommentPeriod,
                NoticeDate = dates.NoticeDate,
            },
            Publisher = PublisherReader.Read(
                letter,
                all,
                dates.DateLine,
                document.ResponseHeadings,
                title
            ),
            PublishedOn = dates.PublishedOn,
            DeclaredCounts = CountsOf(document, letter, all),
            KeptAsDrafted = OutcomeOfCase.Find(all),
        };
    }

    // 意見なし below the heading of a chapter says nothing of the case where other chapters have opinions.
    private static DeclaredCounts CountsOf(
        ArrangedDocument document,
        IReadOnlyList<LetterLine> letter,
        IReadOnlyList<LetterLine> all
    )
    {
        // Of a table that could not be read, the cells stand in the letter: what they count is told in opinions.
        DeclaredCounts counts =
            document.Rows.Count == 0
                ? CountReader.Read(ColumnHeadingLine.TakeAbove(all), letter)
                : CountReader.Read(all, letter);
        return counts.Opinions == 0 && document.Rows.Count > 0
            ? CountReader.Read(letter, letter)
            : counts;
    }
}
