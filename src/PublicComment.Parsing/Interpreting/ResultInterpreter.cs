using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Gives the rows and the text of an arranged document their meaning.</summary>
internal static class ResultInterpreter
{
    public static ConsultationResult Interpret(ArrangedDocument document, DiagnosticBag diagnostics)
    {
        CoverLetter letter = CoverLetter.Read(document, diagnostics);
        return new()
        {
            Consultation = letter.Consultation,
            Publisher = letter.Publisher,
            PublishedOn = letter.PublishedOn,
            DeclaredCounts = letter.DeclaredCounts,
            Entries = EntryInterpreter.Interpret(document.Rows, diagnostics),
            Notes = document.Notes.Select(note => note.Content.ToPlainText()).ToValueList(),
        };
    }
}
