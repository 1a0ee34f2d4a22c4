using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A part of a document as it was read: a paragraph or a table.</summary>
internal abstract record SourceBlock(TextSpan Span);

/// <summary>Text outside any table.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Content">The text.</param>
/// <param name="Kind">What it is, as far as anything tells.</param>
internal sealed record SourceParagraph(
    TextSpan Span,
    RichText Content,
    ParagraphKind Kind = ParagraphKind.Text
) : SourceBlock(Span)
{
    /// <summary>Whether it stands in a part of a web page that is none of its text: whom to ask, a menu, a form, the foot of the page.</summary>
    public bool IsOutsideText { get; init; }

    public bool IsHeading => Kind == ParagraphKind.Heading;

    public string Text => Content.ToPlainText();
}

/// <summary>
/// What a paragraph is: by its markup or its format, and where arranging took it out of a table (<see cref="RowNumber"/>,
/// <see cref="Row"/>, <see cref="Cell"/>) by its place there.
/// </summary>
internal enum ParagraphKind
{
    Text,
    Heading,

    /// <summary>The number of a row that stands above what its cell holds.</summary>
    RowNumber,

    /// <summary>The title of a web page, which stands in the browser's frame and not on the page.</summary>
    PageTitle,

    /// <summary>What a converter says to stand in the margin of a page: header, footer, watermark.</summary>
    Margin,

    /// <summary>A row of a table of something else, which heads nothing.</summary>
    Row,

    /// <summary>A cell of a row of opinions that the records have no place for: it speaks of that row, not of the case.</summary>
    Cell,

    /// <summary>
    /// A line directly below another one in a format that marks no paragraphs: it may go on that line, as the page's width broke it.
    /// </summary>
    NextLine,
}

/// <summary>A table; its rows may have different numbers of cells.</summary>
internal sealed record SourceTable(TextSpan Span, IReadOnlyList<SourceRow> Rows) : SourceBlock(Span)
{
    /// <summary>
    /// The lines as printed, one for each row, where several of them may be a row of the page: without text where a line is blank. Empty
    /// where each row is one of the page.
    /// </summary>
    public IReadOnlyList<SourceParagraph> PrintedLines { get; init; } = [];
}

/// <summary>A row of a table.</summary>
internal sealed record SourceRow(TextSpan Span, IReadOnlyList<SourceCell> Cells)
{
    public bool IsEmpty { get; } = AreEmpty(Cells);

    /// <summary>Whether the text ends, or the table, before the row has all its cells.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether the markup says of each of its cells that it heads a column, <c>&lt;th&gt;</c>.</summary>
    public bool IsOfHeadings { get; init; }

    /// <summary>The text of a cell; empty where the row has fewer.</summary>
    public string TextAt(int cell) => cell < Cells.Count ? Cells[cell].Text : "";

    /// <summary>A row of one cell that goes through all columns.</summary>
    public static SourceRow Across(SourceParagraph line, int columns) =>
        new(line.Span, [new(line.Span, line.Content, columns)]);

    /// <summary>The first cell that holds anything; null where none does.</summary>
    public SourceCell? FirstFilled
    {
        get
        {
            for (int cell = 0; cell < Cells.Count; cell++)
            {
                if (!Cells[cell].IsEmpty)
                {
                    return Cells[cell];
                }
            }

            return null;
        }
    }

    /// <summary>How many cells hold anything.</summary>
    public int CountFilled()
    {
        int filled = 0;
        for (int cell = 0; cell < Cells.Count; cell++)
        {
            filled += Cells[cell].IsEmpty ? 0 : 1;
        }

        return filled;
    }

    private static bool AreEmpty(IReadOnlyList<SourceCell> cells)
    {
        for (int cell = 0; cell < cells.Count; cell++)
        {
            if (!cells[cell].IsEmpty)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A cell of a table.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Content">The text; without blocks where the cell is empty.</param>
/// <param name="ColumnSpan">How many columns it covers, at least 1.</param>
/// <param name="RowSpan">How many rows it covers, at least 1.</param>
internal sealed record SourceCell(
    TextSpan Span,
    RichText Content,
    int ColumnSpan = 1,
    int RowSpan = 1
)
{
    public bool IsEmpty => Content.Blocks.IsEmpty;

    /// <summary>A cell that stands for no text of the document.</summary>
    public static SourceCell EmptyAt(int start) => new(new(start, 0), RichText.Empty);

    public string Text => Content.ToPlainText();
}
