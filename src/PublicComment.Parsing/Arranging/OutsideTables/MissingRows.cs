namespace PublicComment.Parsing;

/// <summary>Says why a document has no rows, and what it looks like.</summary>
internal static class MissingRows
{
    /// <summary>Reports a table without rows, or a document without a table; where no opinion came in, that is no fault.</summary>
    /// <param name="document">The document, in which no row was found.</param>
    /// <param name="columns">Its columns, where it has headings of them.</param>
    /// <param name="notes">Its text.</param>
    /// <param name="diagnostics">Takes the report.</param>
    public static void Report(
        SourceDocument document,
        TableColumns columns,
        IEnumerable<SourceParagraph> notes,
        DiagnosticBag diagnostics
    )
    {
        if (string.IsNullOrWhiteSpace(document.Source.Text))
        {
            return;
        }

        if (columns.Layout is { } layout)
        {
            diagnostics.Add(DiagnosticDescriptors.TableWithoutRows, columns.Span, layout);
        }
        else if (!notes.Any(note => NoOpinions.Says(NormalizedText.Fold(note.Text))))
        {
            diagnostics.Add(
                DiagnosticDescriptors.NoResultTable,
                new(0, 0),
                OtherDocument.Describe(document)
            );
        }
    }
}
