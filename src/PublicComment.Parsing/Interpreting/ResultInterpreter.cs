using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Gives the rows and the text of an arranged document their meaning.</summary>
internal static class ResultInterpreter
{
    public static ConsultationResult Interpret(ArrangedDocument document, ParsingContext context)
    {
        DiagnosticBag diagnostics = context.Diagnostics;
        CoverLetter letter = CoverLetter.Read(document, context);
        EntryInterpreter entries = new(
            CitationContext
                .Of(letter.Consultation)
                .WithAbbreviationsOf(
                    document
                        .Notes.Where(note => note.Kind != ParagraphKind.Cell)
                        .Select(note => note.Content.ToPlainText())
                        .Concat(
                            document
                                .Rows.Where(row => !row.SharesResponse)
                                .Select(row => row[ColumnRole.Response]?.Text ?? "")
                        )
                ),
            new FlagReader(letter.KeptAsDrafted, FlagLegend.Of(document.Notes), diagnostics),
            new ReferenceResolver(document.Rows, diagnostics),
            context
        );
        return new()
        {
            Consultation = letter.Consultation,
            Publisher = letter.Publisher,
            PublishedOn = letter.PublishedOn,
            DeclaredCounts = letter.DeclaredCounts,
            Entries = entries.Interpret(document.Rows),
            Notes = document.Notes.Select(note => note.Content.ToPlainText()).ToValueList(),
        };
    }
}
