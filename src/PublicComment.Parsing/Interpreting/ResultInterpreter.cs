using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Gives the rows and the text of an arranged document their meaning.</summary>
internal static class ResultInterpreter
{
    public static ConsultationResult Interpret(ArrangedDocument document, ParsingContext context)
    {
        DiagnosticBag diagnostics = context.Diagnostics;
        CoverLetter letter = CoverLetter.Read(document, context);
        EntryInterpreter interpreter = new(
            LawsOf(letter.Consultation, document),
            new FlagReader(
                letter.KeptAsDrafted,
                FlagLegend.Of(document.Notes),
                document.Rows,
                diagnostics
            ),
            SubmitterNotes.Of(document.Rows),
            SimilarCountReader.Of(document.Rows),
            new ReferenceResolver(document.Rows, diagnostics),
            context
        );
        ValueList<ResultEntry> entries = interpreter.Interpret(document.Rows);
        return new()
        {
            Consultation = letter.Consultation,
            Publisher = letter.Publisher,
            PublishedOn = letter.PublishedOn,
            DeclaredCounts = letter.DeclaredCounts,
            Entries = entries,
            Notes = document
                .Notes.Select(note => note.Text)
                .Concat(HeadingsLeftOver(document.Rows, entries))
                .ToValueList(),
        };
    }

    private static CitationContext LawsOf(Consultation consultation, ArrangedDocument document)
    {
        CitationContext context = CitationContext.Of(consultation);
        return (context with { Abbreviations = NameLegend.In(document.CoverLetter).ToValueList() })
            .WithDefinitionsOf(
                document
                    .Notes.Where(note => note.Kind != ParagraphKind.Cell)
                    .Select(note => note.Text)
            )
            .WithAbbreviationsOf(
                document
                    .Rows.Where(row => !row.SharesResponse)
                    .Select(row => row[ColumnRole.Response]?.Text ?? "")
            );
    }

    // Headings above rows that a limit left out stand in no entry.
    private static IEnumerable<string> HeadingsLeftOver(
        IReadOnlyList<LogicalRow> rows,
        ValueList<ResultEntry> entries
    )
    {
        if (entries.Sum(entry => entry.Opinions.Count) == rows.Count)
        {
            return [];
        }

        IEnumerable<string> kept = entries.SelectMany(entry => LinesOf(entry.Group)).Distinct();
        return rows.SelectMany(row => LinesOf(row.Group)).Distinct().Except(kept);
    }

    private static string[] LinesOf(string? group) => group?.Split('\n') ?? [];
}
