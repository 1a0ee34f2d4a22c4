using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Joins what goes on from a row to that row.</summary>
internal sealed class RowJoiner(DiagnosticBag diagnostics)
{
    // What is longer is no label that would stand again.
    private const int LongestLabel = 500;

    private static readonly ColumnRole[] s_labels =
    [
        ColumnRole.Number,
        ColumnRole.Place,
        ColumnRole.Submitter,
        ColumnRole.Flag,
        ColumnRole.Count,
        ColumnRole.FurtherCount,
    ];

    private static readonly ColumnRole[] s_texts = [ColumnRole.Opinion, ColumnRole.Response];

    public void JoinRow(HealingContext context, LogicalRow continuation, string because)
    {
        foreach (ColumnRole label in s_labels)
        {
            JoinLabel(context.Last, label, continuation[label]);
        }

        bool repeats = Repeats(context.Last, continuation);
        foreach (ColumnRole text in s_texts)
        {
            if (repeats && continuation[text] is { } piece)
            {
                diagnostics.Add(DiagnosticDescriptors.LabelRepeated, piece.Span, text.Name());
            }
            else
            {
                JoinText(context, text, continuation[text]);
            }
        }

        diagnostics.Add(DiagnosticDescriptors.RowJoined, SeamOf(continuation), because);
    }

    /// <summary>Puts the cells of a table that shows the draft before and after a change behind the response.</summary>
    public void JoinComparison(LogicalRow row, List<GridRow> rows)
    {
        diagnostics.Add(
            DiagnosticDescriptors.TextJoined,
            new(rows[0].Source.Span.Start, 0),
            ColumnRole.Response.Name(),
            DraftComparison.Evidence
        );
        foreach (
            SourceCell cell in rows.SelectMany(line => line.Source.Cells)
                .Where(cell => !cell.IsEmpty)
        )
        {
            Append(row, ColumnRole.Response, new(cell.Content, cell.Span), insideSentence: false);
        }
    }

    public static void JoinText(HealingContext context, ColumnRole role, LogicalCell? piece)
    {
        if (piece is null or { IsFromAbove: true })
        {
            return;
        }

        Append(context.Last, role, piece, context.GoesOnSentence(role, piece.Content));
    }

    /// <summary>Puts a further piece behind what a cell holds; a shared response is its owner's.</summary>
    public static void Append(
        LogicalRow row,
        ColumnRole role,
        LogicalCell piece,
        bool insideSentence
    )
    {
        LogicalRow owner = role is ColumnRole.Response or ColumnRole.Flag
            ? row.ResponseOwner ?? row
            : row;
        owner[role] = owner[role]?.Append(piece.Content, insideSentence) ?? piece;
    }

    // Converters that read overlapping pages print a whole row twice, its number too.
    private static bool Repeats(LogicalRow last, LogicalRow again) =>
        again[ColumnRole.Number] is { IsFromAbove: false }
        && Array.Exists(s_texts, role => again[role] is not null)
        && Array.TrueForAll(
            s_texts,
            role => again[role] is null || IsSameText(last[role], again[role]!)
        );

    // The text of a cell that grew with every row is put together only where it can be the same.
    private static bool IsSameText(LogicalCell? last, LogicalCell again) =>
        last is not null
        && again.Text.Length >= last.LeastLength
        && string.Equals(again.Text, last.Text, StringComparison.Ordinal);

    // A label that stands again on the next page says nothing new.
    private void JoinLabel(LogicalRow last, ColumnRole role, LogicalCell? piece)
    {
        if (piece is null or { IsFromAbove: true })
        {
            return;
        }

        if (last[role] is { } printed && IsSame(role, printed, piece))
        {
            diagnostics.Add(DiagnosticDescriptors.LabelRepeated, piece.Span, role.Name());
        }
        else
        {
            Append(last, role, piece, insideSentence: true);
        }
    }

    private static bool IsSame(ColumnRole role, LogicalCell first, LogicalCell second)
    {
        string printed = first.Tail.ToPlainText();
        string again = second.Text;
        if (role == ColumnRole.Number && NumberCell.SaysThatItGoesOn(again))
        {
            return NumberCell.AreSame(printed, again);
        }

        return printed.Length <= LongestLabel
            && again.Length <= LongestLabel
            && NormalizedText.Fold(printed) == NormalizedText.Fold(again);
    }

    // From the start of the row to its first text: the point of the tear, or the labels that stand there again.
    private static TextSpan SeamOf(LogicalRow row)
    {
        int firstText = Math.Min(
            StartOf(row[ColumnRole.Opinion]),
            StartOf(row[ColumnRole.Response])
        );
        return firstText == int.MaxValue
            ? row.Span
            : TextSpan.FromBounds(Math.Min(row.Span.Start, firstText), firstText);
    }

    private static int StartOf(LogicalCell? cell) => cell?.Span.Start ?? int.MaxValue;
}
