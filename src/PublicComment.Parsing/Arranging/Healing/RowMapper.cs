using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the cells of a row by the roles of their columns.</summary>
internal sealed class RowMapper(DiagnosticBag diagnostics, Action<SourceParagraph> keepAsNote)
{
    // Of what stands under 番号 and is none.
    private const int LongestLabel = 12;
    private const int LongestTitle = 30;

    /// <summary>A row as it will be, of which nothing is noted yet.</summary>
    public static LogicalRow Preview(SourceText source, GridRow row, ColumnLayout layout) =>
        new RowMapper(new(source), _ => { }).Map(ShortRow.Lay(row, layout), layout, group: null);

    public LogicalRow Map(GridRow row, ColumnLayout layout, string? group)
    {
        LogicalRow mapped = new(row.Source.Span, group, layout) { IsCut = row.Source.IsCut };
        ReadOnlySpan<ColumnRole> roles = layout.Roles.AsSpan();
        for (int column = 0; column < Math.Min(roles.Length, row.Cells.Length); column++)
        {
            bool isSecondPart =
                column > 0 && ReferenceEquals(row.Cells[column], row.Cells[column - 1]);
            if (row.Cells[column] is { IsEmpty: false } cell && !isSecondPart)
            {
                Place(mapped, roles[column], cell, row.IsFromAbove[column]);
            }
        }

        if (row.Cells.Length > Math.Min(roles.Length, TableGrid.MaximumColumns - 1))
        {
            KeepFurtherCells(row, roles.Length);
        }

        return mapped;
    }

    private void Place(LogicalRow row, ColumnRole role, SourceCell cell, bool isFromAbove)
    {
        LogicalCell placed = new(cell.Content, cell.Span, isFromAbove);
        switch (role)
        {
            case ColumnRole.Unknown or ColumnRole.Remarks:
            case ColumnRole.Number when IsText(cell.Text):
                Keep(placed);
                break;
            case ColumnRole.Flag when row[role] is { } first:
                PlaceSecondFlag(row, first, placed);
                break;
            case var _ when row[role] is { } first:
                // Beside one from above, a cell of its own makes the whole the row's own.
                bool isOwn = first.IsFromAbove && !isFromAbove;
                LogicalCell before = isOwn ? new(first.Content, cell.Span) : first;
                row[role] = before.Append(cell.Content, goesOnSentence: false);
                break;
            default:
                row[role] = placed;
                break;
        }
    }

    // A sentence numbers nothing, whatever column it stands in.
    private static bool IsText(string number) =>
        number.Length > LongestLabel
        && (number.Length > LongestTitle || SentenceShape.IsLikeSentence(number))
        && Enumerator.StyleOf(number) == EnumeratorStyle.None;

    // 区分 and 計画の修正: of two columns about the outcome, the one that states it is the flag, and the other a note.
    private void PlaceSecondFlag(LogicalRow row, LogicalCell first, LogicalCell second)
    {
        bool isSecondTheFlag =
            AmendmentWording.Read(first.Text) == AmendmentStatus.NotStated
            && AmendmentWording.Read(second.Text) != AmendmentStatus.NotStated;
        row[ColumnRole.Flag] = isSecondTheFlag ? second : first;
        Keep(isSecondTheFlag ? first : second);
    }

    // One from above was kept with the row that it began in.
    private void Keep(LogicalCell note)
    {
        if (!note.IsFromAbove)
        {
            keepAsNote(note.ToNote());
        }
    }

    private void KeepFurtherCells(GridRow row, int columns)
    {
        SourceCell?[] laid = row.Cells[..Math.Min(columns, row.Cells.Length)];
        // The row's own cells stand in its columns in order; those that no column took follow.
        int taken = row
            .Source.Cells.Take(columns)
            .Count(cell => Array.Exists(laid, placed => ReferenceEquals(placed, cell)));
        List<SourceCell> further = [.. row.Source.Cells.Skip(taken).Where(cell => !cell.IsEmpty)];
        if (further.Count > 0)
        {
            diagnostics.Add(
                DiagnosticDescriptors.CellsBeyondColumns,
                further[0].Span,
                row.Source.Cells.Count,
                columns
            );
            further.ForEach(cell => keepAsNote(new(cell.Span, cell.Content, ParagraphKind.Cell)));
        }
    }
}
