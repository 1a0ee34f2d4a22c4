namespace PublicComment.Parsing;

/// <summary>A document whose tables are healed: the rows, and everything that is no part of a row.</summary>
/// <param name="Source">The text.</param>
/// <param name="CoverLetter">What stands before the first row, in order.</param>
/// <param name="Rows">The rows of all tables of opinions, in order.</param>
/// <param name="Notes">All text outside the rows, the cover letter included, in order.</param>
internal sealed record ArrangedDocument(
    SourceText Source,
    IReadOnlyList<SourceParagraph> CoverLetter,
    IReadOnlyList<LogicalRow> Rows,
    IReadOnlyList<SourceParagraph> Notes
);
