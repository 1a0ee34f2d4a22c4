using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A document whose tables are healed: the rows, and everything that is no part of a row.</summary>
/// <param name="Source">The text.</param>
/// <param name="CoverLetter">What stands before the first row, in order.</param>
/// <param name="Rows">The rows of all tables of opinions, in order.</param>
/// <param name="Notes">All text that is in no row, the cover letter and the cells without a role included, in order.</param>
/// <param name="ResponseHeadings">What stands above the responses: the headings of their columns, or the labels before them.</param>
internal sealed record ArrangedDocument(
    SourceText Source,
    IReadOnlyList<SourceParagraph> CoverLetter,
    IReadOnlyList<LogicalRow> Rows,
    IReadOnlyList<SourceParagraph> Notes,
    IReadOnlyList<string> ResponseHeadings
)
{
    /// <summary>The same document with every text put through a function.</summary>
    public ArrangedDocument Select(Func<RichText, RichText> change)
    {
        Dictionary<SourceParagraph, SourceParagraph> notes = new(
            ReferenceEqualityComparer.Instance
        );
        foreach (SourceParagraph note in Notes)
        {
            notes[note] = note with { Content = change(note.Content) };
        }

        return this with
        {
            CoverLetter = [.. CoverLetter.Select(paragraph => notes[paragraph])],
            Rows = Select(Rows, change),
            Notes = [.. Notes.Select(note => notes[note])],
        };
    }

    // A response that many rows share is one cell, before and after.
    private static List<LogicalRow> Select(
        IReadOnlyList<LogicalRow> rows,
        Func<RichText, RichText> change
    )
    {
        Dictionary<LogicalCell, LogicalCell> cells = new(ReferenceEqualityComparer.Instance);
        Dictionary<LogicalRow, LogicalRow> changed = new(ReferenceEqualityComparer.Instance);
        foreach (LogicalRow row in rows)
        {
            changed[row] = row.Select(Changed, change, owner => changed[owner]);
        }

        return [.. rows.Select(row => changed[row])];

        LogicalCell Changed(LogicalCell cell)
        {
            if (!cells.TryGetValue(cell, out LogicalCell? known))
            {
                cells[cell] = known = cell.Select(change);
            }

            return known;
        }
    }
}
