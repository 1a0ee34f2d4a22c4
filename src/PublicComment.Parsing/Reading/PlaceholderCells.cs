using System.Globalization;

namespace PublicComment.Parsing;

/// <summary>
/// Empties the cells in which a converter wrote that nothing is printed: <c>Col3</c> and <c>Unnamed: 2</c> in the third column, NaN.
/// A part of a table that goes on behind a page break has them where the converter looked for headings.
/// </summary>
internal static class PlaceholderCells
{
    private const string NoNumber = "NaN";

    // Counted from 1.
    private const string Column = "Col";

    // Counted from 0.
    private const string Unnamed = "Unnamed: ";

    public static SourceDocument Empty(SourceDocument document)
    {
        SourceBlock[] blocks = [.. document.Blocks.Select(Empty)];
        return blocks.SequenceEqual(document.Blocks, ReferenceEqualityComparer.Instance)
            ? document
            : new(document.Source, blocks);
    }

    private static SourceBlock Empty(SourceBlock block)
    {
        if (block is not SourceTable table || !table.Rows.Any(Holds))
        {
            return block;
        }

        return table with
        {
            Rows = [.. table.Rows.Select(row => Holds(row) ? Empty(row) : row)],
        };
    }

    private static bool Holds(SourceRow row) =>
        row.Cells.Where((cell, column) => IsPlaceholder(cell.Text, column)).Any();

    // Not a copy of the row: whether it is empty is asked once.
    private static SourceRow Empty(SourceRow row) =>
        new(row.Span, [.. row.Cells.Select(Empty)])
        {
            IsCut = row.IsCut,
            IsOfHeadings = row.IsOfHeadings,
        };

    private static SourceCell Empty(SourceCell cell, int column) =>
        IsPlaceholder(cell.Text, column) ? cell with { Content = Model.RichText.Empty } : cell;

    private static bool IsPlaceholder(string text, int column) =>
        text == NoNumber
        || IsNumbered(text, Column, column + 1)
        || IsNumbered(text, Unnamed, column);

    private static bool IsNumbered(string text, string word, int number) =>
        text.StartsWith(word, StringComparison.Ordinal)
        && text.AsSpan(word.Length).SequenceEqual(number.ToString(CultureInfo.InvariantCulture));
}
