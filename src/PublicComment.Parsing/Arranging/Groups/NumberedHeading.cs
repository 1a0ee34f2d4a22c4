using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Recognises headings whose number and words stand in two cells, above rows with numbers of their own: １ | 手数料について.</summary>
internal static class NumberedHeading
{
    /// <summary>The number and the words; null where the row is an entry, or the part of one.</summary>
    public static SourceParagraph? Read(IReadOnlyList<GridRow> rows, int index, ColumnLayout layout)
    {
        GridRow row = rows[index];
        int column = layout.ColumnOf(ColumnRole.Number);
        if (
            column < 0
            || column + 1 >= Math.Min(row.Cells.Length, layout.ColumnCount)
            || row.IsFromAbove.AsSpan().Contains(true)
            || row.Source.CountFilled() != 2
            || row.Cells[column] is not { IsEmpty: false } number
            || row.Cells[column + 1] is not { IsEmpty: false } words
            || ReferenceEquals(number, words)
        )
        {
            return null;
        }

        string heading = $"{number.Text} {words.Text}";
        return
            NumbersHeading(number.Text, heading)
            && HeadsRows(layout.Roles[column + 1], words.Text)
            && HasEntryBelow(rows, index, layout)
            && !CountsOn(rows, index, column)
            ? new(
                TextSpan.FromBounds(number.Span.Start, words.Span.End),
                RichText.FromParagraphs(heading)
            )
            : null;
    }

    private static bool NumbersHeading(string number, string heading) =>
        NumberCell.IsNumber(number) || Enumerator.StyleOf(heading) != EnumeratorStyle.None;

    // A number and a place alone are no entry; a number and a few words may be an opinion that shares the response above.
    private static bool HeadsRows(ColumnRole role, string words) =>
        role switch
        {
            ColumnRole.Place => GroupHeading.CanBeHeading(words)
                && !SentenceShape.IsLikeSentence(words),
            ColumnRole.Opinion => GroupHeading.NamesTopic(words),
            _ => false,
        };

    // Between 2 and 4 the number 3 is that of an entry.
    private static bool CountsOn(IReadOnlyList<GridRow> rows, int index, int column) =>
        index > 0
        && OrdinalOf(rows[index], column) is { } ordinal
        && OrdinalOf(rows[index - 1], column) == ordinal - 1
        && OrdinalOf(rows[index + 1], column) == ordinal + 1;

    private static int? OrdinalOf(GridRow row, int column) =>
        NumberCell.OrdinalOf(row.TextAt(column));

    /// <summary>Whether the row below has a number, an opinion and a response.</summary>
    public static bool HasEntryBelow(IReadOnlyList<GridRow> rows, int index, ColumnLayout layout)
    {
        int opinion = layout.ColumnOf(ColumnRole.Opinion);
        int response = layout.ColumnOf(ColumnRole.Response);
        return index + 1 < rows.Count
            && IsFilled(rows[index + 1], layout.ColumnOf(ColumnRole.Number))
            && IsFilled(rows[index + 1], opinion)
            && IsFilled(rows[index + 1], response);
    }

    private static bool IsFilled(GridRow row, int column) => row.At(column) is { IsEmpty: false };
}
